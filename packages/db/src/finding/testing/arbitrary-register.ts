import type { ProgramDocument, WindowStateName } from '@zhuli/domain';
import { SupportKind, Theme } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import type { DatabaseKind } from '../../connection/database.ts';
import { publishVersion } from '../../publish/publish-version.ts';
import { withdrawEdition } from '../../publish/withdraw-edition.ts';
import { saveReferences } from '../../references/save-references.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts';
import type { ProgramFilter } from '../program-filter.ts';

const PROGRAMS = 48;
const NAMES = ['減碳', '智慧製造', '創業貸款', '數位轉型', 'SBIR 研發', '節能設備'];

/** NORTH became EAST, which became WEST; FAR became WEST too. */
export const registerReferences = {
  ...references,
  agencies: [
    ...references.agencies.map((agency) =>
      agency.code === 'EAST' ? { ...agency, successors: ['WEST'] } : agency,
    ),
    { code: 'WEST', name: '西局', nameEn: 'West', aliases: [], successors: [] },
    { code: 'FAR', name: '遠局', nameEn: 'Far', aliases: [], successors: ['WEST'] },
  ],
};

export const days = (count: number): Date => new Date(Date.UTC(2023, 0, 1 + count));

/** A register with a past: many kinds of programs, some of them in several years, replaced by another version, or withdrawn. */
export async function arbitraryRegister(backend: DatabaseKind): Promise<FreshDatabase> {
  const fresh = await freshDatabase(backend);
  await saveReferences(fresh.database, registerReferences, { now: days(0) });
  const documents = fc.sample(arbitraryProgram, { numRuns: PROGRAMS, seed: 1123 }).map(
    (document, index): ProgramDocument => ({
      ...document,
      slug: `p${String(index % 37).padStart(2, '0')}`,
      fiscalYear: 2022 + Math.floor(index / 37),
      name: { ...document.name, zh: `${NAMES[index % NAMES.length]}${index % 5}計畫` },
    }),
  );
  const changed = documents.slice(0, 8).map((document, index) => ({
    ...document,
    tracks: documents[index + 20]?.tracks ?? document.tracks,
    note: { zh: '修正' },
  }));
  const published = [...documents, ...changed];
  for (const [index, document] of published.entries()) {
    await publishVersion(fresh.database, document, { now: days(index + 1) });
  }
  for (const document of documents.slice(10, 13)) {
    await withdrawEdition(fresh.database, document, { now: days(published.length + 1) });
  }
  return fresh;
}

const few = <Value>(...values: readonly Value[]) => fc.subarray([...values], { maxLength: 3 });
const STATES: readonly WindowStateName[] = [
  'upcoming',
  'open',
  'closing_soon',
  'closed',
  'exhausted',
  'unknown',
];
const amount = fc.constantFrom(0, 100_000, 1_000_000, 5_000_000, 10_000_000, 300_000_000_000);
const share = fc.constantFrom('0%', '20%', '1/3', '50%', '2/3', '100%');
const between = <Bound>(bound: fc.Arbitrary<Bound>) =>
  fc.record({ atLeast: bound, atMost: bound }, { requiredKeys: [], noNullPrototype: true });

export const instant = fc
  .integer({ min: -60, max: 400 })
  .chain((day) =>
    fc.integer({ min: 0, max: 86_399 }).map((second) => new Date(days(day).getTime() + second * 1_000)),
  );

const parts = {
  agencies: few('NORTH', 'SOUTH', 'EAST', 'WEST', 'FAR', 'UNHEARD'),
  organizations: few('institute', 'center', 'bank', 'unheard-of'),
  themes: few(...Theme.options),
  fiscalYears: few(2022, 2023, 2024),
  updatedSince: fc.integer({ min: 0, max: 70 }).map(days),
  kinds: few(...SupportKind.options),
  regions: few('hualien', 'taipei', 'penghu'),
  industries: few('C', '24', '25', 'G', '01'),
  legalForms: few('company', 'natural_person', 'school'),
  amount: between(amount),
  ownShare: between(share),
  windowStates: fc.subarray([...STATES]),
  closesWithinDays: fc.constantFrom(0, 1, 7, 30, 400),
  deadlineMonths: few('2022-12', '2023-01', '2023-06', '2023-11', '2023-12', '2024-03'),
  hasQuota: fc.boolean(),
  isFree: fc.boolean(),
  isRegional: fc.boolean(),
  isIndustrySpecific: fc.boolean(),
};
type Part = keyof typeof parts;
export const PARTS = Object.keys(parts) as readonly Part[];

type Dated = ProgramFilter & { readonly at: Date };

/** Filters of the parts that are named, each of them given. */
export const filterOf = (...names: readonly Part[]): fc.Arbitrary<Dated> =>
  fc.record(
    { at: instant, ...Object.fromEntries(names.map((name) => [name, parts[name]])) },
    { noNullPrototype: true },
  ) as fc.Arbitrary<Dated>;

/** Up to three parts together: more of them find nothing. */
export const arbitraryFilter: fc.Arbitrary<Dated> = fc
  .subarray([...PARTS], { maxLength: 3 })
  .chain((names) => filterOf(...names));
