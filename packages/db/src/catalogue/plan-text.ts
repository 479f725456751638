import { isDeepStrictEqual } from 'node:util';
import { PROGRAM_ORDER, type ProgramDocument } from '@zhuli/domain';
import type { Difference } from '../references/compare-references.ts';
import type { ImportOptions } from './import-catalogue.ts';
import type { ChangedProgram, EditionName, ImportPlan } from './plan-import.ts';

/**
 * What an import would add (+), change (~) and withdraw (-), line by line, with the fields that differ. Programs without a file
 * that stay are marked with =.
 */
export function planLines(
  { references, programs: { added, changed, unchanged, absent } }: ImportPlan,
  withdrawAbsent: ImportOptions['withdrawAbsent'],
): readonly string[] {
  return [
    ...listLines('agencies', references.agencies, ({ code, name }) => `${code} ${name}`),
    ...listLines('organizations', references.organizations, ({ slug, name }) => `${slug} ${name}`),
    ...listLines('sources', references.sources, ({ id, title }) => `${id} ${title.zh}`),
    ...added.map(({ document }) => `+ ${editionText(document)} ${document.name.zh}`),
    ...changed.map(
      (program) =>
        `~ ${editionText(program.document)} ${program.document.name.zh}: ${changedFields(program).join(', ')}`,
    ),
    ...absent.map((edition) =>
      withdrawAbsent
        ? `- ${editionText(edition)}: no file, will be withdrawn`
        : `= ${editionText(edition)}: no file, stays`,
    ),
    `Programs: ${added.length} new, ${changed.length} changed, ${unchanged.length} unchanged, ${absent.length} without a file`,
  ];
}

export const editionText = ({ slug, fiscalYear }: EditionName): string => `${slug} ${fiscalYear}`;

const listLines = <Item>(
  list: string,
  { added, changed }: Difference<Item>,
  nameOf: (item: Item) => string,
): readonly string[] => [
  ...added.map((item) => `+ ${list}: ${nameOf(item)}`),
  ...changed.map((item) => `~ ${list}: ${nameOf(item)}`),
];

/** `summary`, `tracks[phase-1]`: what is new, gone or different, a track by its key. */
function changedFields({ before, document }: ChangedProgram): readonly string[] {
  return (PROGRAM_ORDER as readonly (keyof ProgramDocument)[]).flatMap((name) => {
    if (isDeepStrictEqual(before[name], document[name])) return [];
    return name === 'tracks' ? changedTracks(before.tracks, document.tracks) : [name];
  });
}

function changedTracks(
  before: ProgramDocument['tracks'],
  after: ProgramDocument['tracks'],
): readonly string[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  const different = keys.filter(
    (key) =>
      !isDeepStrictEqual(
        before.find((track) => track.key === key),
        after.find((track) => track.key === key),
      ),
  );
  // The same tracks in another order.
  return different.length === 0 ? ['tracks'] : different.map((key) => `tracks[${key}]`);
}
