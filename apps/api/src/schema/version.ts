import type { PublishedEdition, VersionRecord } from '@zhuli/db';
import type { RequestContext } from '../context.ts';
import { refuse } from '../errors/refusal.ts';
import { pageCost } from '../paging/arguments.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageSize } from '../paging/page-request.ts';
import { builder } from './builder.ts';
import { DIFF_COST, FieldChange, toldChanges } from './diff.ts';
import { enumOf } from './enum.ts';

const VersionState = enumOf<VersionRecord['state']>('VersionState', 'What became of a published version.', {
  published: 'The public sees it now.',
  superseded: 'A later version took its place.',
  withdrawn: 'The program was taken from the public in this version.',
});

/** What an edition has as a rule. It costs so much where nobody says how many are wanted. */
const USUAL_VERSIONS = 3;

/** A version, and the edition that it is one of. */
export interface VersionOfProgram {
  readonly slug: string;
  readonly fiscalYear: number;
  readonly versionId: number;
  readonly number: number;
  readonly publishedAt: Date;
  /** Absent: to be looked up. */
  readonly record?: VersionRecord;
}

type Directory = Pick<RequestContext, 'directory'>;
type EditionOf = Pick<VersionOfProgram, 'slug' | 'fiscalYear'>;

const own = ({ document, versionId, number, publishedAt }: PublishedEdition): VersionOfProgram => ({
  slug: document.slug,
  fiscalYear: document.fiscalYear,
  versionId,
  number,
  publishedAt,
});

export const versionOf = ({ slug, fiscalYear }: EditionOf, record: VersionRecord): VersionOfProgram => ({
  slug,
  fiscalYear,
  versionId: record.versionId,
  number: record.number,
  publishedAt: record.publishedAt,
  record,
});

const recordsOf = ({ slug, fiscalYear }: EditionOf, { directory }: Directory) =>
  directory.versions(slug, fiscalYear);

async function recordOf(version: VersionOfProgram, context: Directory): Promise<VersionRecord> {
  const record =
    version.record ??
    (await recordsOf(version, context)).find(({ versionId }) => versionId === version.versionId);
  if (record) return record;
  throw new Error(`The register has lost the version ${version.versionId}`);
}

/** Throws UNKNOWN_VERSION where no such version was ever published. */
function numbered(records: readonly VersionRecord[], number: number, argument: string): VersionRecord {
  const record = records.find((each) => each.number === number);
  if (record) return record;
  throw refuse('UNKNOWN_VERSION', { argument, value: number });
}

export const ProgramVersion = builder.objectRef<VersionOfProgram>('ProgramVersion').implement({
  description: 'A published version (版次) of a program. Immutable. What was never published is never told.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: '1 for the first version of the program in its fiscal year.',
    }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published.',
      resolve: ({ publishedAt }) => publishedAt,
    }),
    retiredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When another version took its place, or the program was withdrawn. Null: it is live.',
      resolve: async (version, _, context) => (await recordOf(version, context)).retiredAt,
    }),
    state: t.field({
      type: VersionState,
      description: 'What became of it.',
      resolve: async (version, _, context) => (await recordOf(version, context)).state,
    }),
    revision: t.int({
      description: 'The revision (目錄版號) of the register that published it.',
      resolve: async (version, _, context) => (await recordOf(version, context)).revision,
    }),
    document: t.field({
      type: 'DocumentValue',
      complexity: 10,
      description:
        'The whole version as data, by the JSON Schema at `/schema/program.json`, with every list written even where it is empty.',
      resolve: async ({ versionId }, _, { directory }) => directory.versionDocument(versionId),
    }),
    changes: t.field({
      type: [FieldChange],
      complexity: DIFF_COST,
      description:
        'What is different in it, field by field, from the version published before it, or from any other. Empty: nothing. The first version differs from nothing by one change, which adds the whole program.',
      args: {
        from: t.arg.int({
          description:
            'The number of the version to compare with, earlier or later. UNKNOWN_VERSION where none of that number was published. Absent: the one published before.',
        }),
      },
      resolve: async (version, { from }, context) => {
        const records = await recordsOf(version, context);
        const { revision } = await recordOf(version, context);
        const other =
          from == null
            ? records.find((record) => record.revision < revision)
            : numbered(records, from, 'from');
        const [before, after] = await Promise.all([
          other ? context.directory.versionDocument(other.versionId) : null,
          context.directory.versionDocument(version.versionId),
        ]);
        return toldChanges(before, after);
      },
    }),
  }),
});

builder.objectFields('Program', (t) => ({
  version: t.field({
    type: ProgramVersion,
    description: 'The published version that this is, or another one of the same program and year.',
    args: {
      number: t.arg.int({
        description:
          'The number of the version wanted. UNKNOWN_VERSION where none of that number was published. Absent: the one that this is.',
      }),
    },
    resolve: async (edition, { number }, context) => {
      if (number == null || number === edition.number) return own(edition);
      return versionOf(
        edition.document,
        numbered(await recordsOf(edition.document, context), number, 'number'),
      );
    },
  }),
  versions: t.field({
    type: [ProgramVersion],
    complexity: ({ first }) => pageCost({ first: first ?? USUAL_VERSIONS }),
    description:
      'All versions of the program in this fiscal year that were ever published, the latest first, whatever `asOf` it was asked for.',
    args: {
      first: t.arg.int({
        description: `How many, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} where it is absent. Outside of that: PAGE_SIZE_OUT_OF_RANGE.`,
      }),
      before: t.arg.int({ description: 'Only versions with a smaller number than this.' }),
    },
    resolve: async (edition, { first, before }, context) => {
      const size = pageSize('first', first);
      const records = await recordsOf(edition.document, context);
      return records
        .filter(({ number }) => before == null || number < before)
        .slice(0, size)
        .map((record) => versionOf(edition.document, record));
    },
  }),
}));
