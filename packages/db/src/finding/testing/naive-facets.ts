import { divisionsOf, FACTS } from '@zhuli/domain';
import type { References } from '../../references/read-references.ts';
import type { PublishedEdition } from '../../register/register.ts';
import type { Facets } from '../facet.ts';
import type { ProgramFilter } from '../program-filter.ts';
import { deadlineMonths, lineOf, naiveState, naiveTracks } from './naive-filter.ts';

type Counts = { readonly [Name in keyof Facets]: Readonly<Record<string, number>> };

const COUNTIES = Object.keys(FACTS['applicant.county'].values);
const LEGAL_FORMS = Object.keys(FACTS['applicant.legalForm'].values);
const INDUSTRIES = [...'ABCDEFGHIJKLMNOPQRS'].flatMap((section) => [section, ...divisionsOf(section)]);

/** Counts by going through all programs. */
export function naiveFacets(
  editions: readonly PublishedEdition[],
  filter: ProgramFilter & { readonly at: Date },
  references: References,
): Counts {
  const present = references.agencies
    .filter(({ successors }) => successors.length === 0)
    .map(({ code }) => code);
  const counted = (valuesOf: (edition: PublishedEdition) => readonly (string | number | boolean)[]) => {
    const counts: Record<string, number> = {};
    for (const edition of editions) {
      for (const value of new Set(valuesOf(edition).map(String))) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  const ofTracks = (
    valuesOf: (
      track: ReturnType<typeof naiveTracks>[number],
      edition: PublishedEdition,
    ) => readonly (string | boolean)[],
  ) =>
    counted((edition) => naiveTracks(edition.document, filter).flatMap((track) => valuesOf(track, edition)));
  return {
    agencies: counted(({ document }) =>
      present.filter((code) =>
        [...lineOf(code, references)].some((each) => document.agencies.includes(each)),
      ),
    ),
    organizations: counted(({ document }) =>
      [...document.organizations, ...document.contacts].flatMap(({ organization }) => organization ?? []),
    ),
    kinds: ofTracks(({ kind }) => [kind]),
    themes: counted(({ document }) => document.themes),
    industries: ofTracks(({ industries }) => industries ?? INDUSTRIES),
    regions: ofTracks(({ counties }) => counties ?? COUNTIES),
    legalForms: ofTracks(({ legalForms }) => legalForms ?? LEGAL_FORMS),
    fiscalYears: counted(({ document }) => [document.fiscalYear]),
    windowStates: ofTracks(({ key }, { document }) => [naiveState(document, key, filter.at)]),
    isFree: ofTracks(({ isFree }) => (isFree === null ? [] : [isFree])),
    deadlineMonths: ofTracks((track) => deadlineMonths(track, filter.at)),
  };
}
