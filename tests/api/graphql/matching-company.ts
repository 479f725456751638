import { expect } from 'vitest';
import type { CatalogueServer } from './catalogue-server.ts';

const ROWS = `
  program { slug fiscalYear }
  verdict
  potential { trackKey verdict instrument amount { amount } }
  tracks {
    track { key }
    verdict
    potential { amount { amount } }
    windowStatus { state }
    eligibility { verdict criteria { verdict because criterion { sourceText } } missing { kind name } }
  }
  missing { kind name }`;

export const MATCH = `query Match($applicant: ApplicantInput!, $project: ProjectInput, $filter: ProgramFilter, $verdicts: [Verdict!], $first: Int, $after: String) {
  matchPrograms(applicant: $applicant, project: $project, filter: $filter, verdicts: $verdicts, first: $first, after: $after) {
    totalCount
    revision
    counts { eligible needsInformation notEligible }
    trackCounts { eligible needsInformation notEligible }
    beyondFacts
    tracksBeyondFacts
    problems { code path message(locale: EN) }
    nextQuestions(first: 1) { fact { name path type } decides settles concerns decidesTracks }
    pageInfo { endCursor hasNextPage hasPreviousPage }
    nodes { ${ROWS} }
  }
}`;

export type Facts = Readonly<Record<string, unknown>>;
interface Criterion {
  readonly verdict: string;
  readonly because: string;
  readonly criterion: { readonly sourceText: string };
}
interface Potential {
  readonly instrument: string;
  readonly amount: { readonly amount: number } | null;
}

export interface TrackRow {
  readonly track: { readonly key: string };
  readonly verdict: string;
  readonly potential: { readonly amount: { readonly amount: number } | null } | null;
  readonly eligibility: {
    readonly criteria: readonly Criterion[];
    readonly missing: readonly { kind: string }[];
  };
}
export interface Row {
  readonly program: { readonly slug: string; readonly fiscalYear: number };
  readonly verdict: string;
  readonly potential: Potential | null;
  readonly tracks: readonly TrackRow[];
}

interface VerdictCounts {
  readonly eligible: number;
  readonly needsInformation: number;
  readonly notEligible: number;
}

interface Page {
  readonly totalCount: number;
  readonly revision: number;
  readonly counts: VerdictCounts;
  readonly trackCounts: VerdictCounts;
  readonly beyondFacts: number;
  readonly tracksBeyondFacts: number;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly nodes: readonly Row[];
}

/** Turns the pages to the end: what the first page says, and the rows of all. */
export async function matchAll(
  server: CatalogueServer,
  applicant: Facts,
  { first = 100, ...variables }: Facts & { first?: number } = {},
) {
  const rows: Row[] = [];
  let page: Page;
  let start: Page | undefined;
  let after: string | undefined;
  do {
    const { data, errors } = await server.query(MATCH, { applicant, ...variables, first, after });
    expect(errors).toBeUndefined();
    page = data.matchPrograms;
    start ??= page;
    rows.push(...page.nodes);
    after = page.pageInfo.endCursor;
  } while (page.pageInfo.hasNextPage);
  return { ...(start as Page), rows };
}

export const trackOf = (rows: readonly Row[], slug: string, key: string): TrackRow => {
  const track = rows
    .find(({ program }) => program.slug === slug)
    ?.tracks.find((one) => one.track.key === key);
  if (!track) throw new Error(`${slug} has no track ${key}`);
  return track;
};

/** What a maker of metal parts says of itself. */
export const COMPANY = {
  registrations: ['COMPANY', 'FACTORY'],
  legalForm: 'COMPANY',
  isLawfullyEstablished: true,
  paidInCapital: 30_000_000,
  employees: 45,
  establishedOn: '2012-05-01',
  industries: ['25'],
  county: 'TAICHUNG',
  contractCapacityKw: 300,
  annualElectricityKwh: 90_000,
};
