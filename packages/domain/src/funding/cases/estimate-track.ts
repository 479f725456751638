import type { Facts } from '../../eligibility/facts.ts';
import { documentWith, TRACK } from '../../testing/document-with.ts';
import type { ProjectFacts } from '../estimate/project.ts';
import type { FundingEstimate } from '../estimate/result.ts';
import { estimateFunding } from '../estimate.ts';

export type TrackUnderTest = Parameters<typeof documentWith>[0];

/** Estimates one track for an applicant and a project, on a day of 2023. */
export const estimateTrack = (
  track: TrackUnderTest,
  applicant: Facts,
  { facts = {}, ...project }: Partial<ProjectFacts> = {},
): FundingEstimate =>
  estimateFunding({
    document: documentWith(track),
    trackKey: TRACK,
    applicant,
    project: { facts, ...project },
    on: '2023-06-30',
  });

/** The outcome of each rule, by key. */
export const outcomesOf = ({ steps }: FundingEstimate): Record<string, string> =>
  Object.fromEntries(steps.map(({ ruleKey, outcome }) => [ruleKey, outcome]));

export const codesOf = ({ problems }: FundingEstimate): readonly string[] => problems.map(({ code }) => code);

export const missingIn = ({ missing }: FundingEstimate): readonly (string | null)[] =>
  missing.map(({ fact }) => fact);
