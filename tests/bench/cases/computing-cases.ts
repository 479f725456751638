import type { Draws } from '../registers/draws.ts';
import type { BenchCase } from './case.ts';

const COUNTIES = ['TAICHUNG', 'TAINAN', 'HUALIEN', 'TAIPEI', 'CHANGHUA'];

/** A firm as an applicant would describe it on a first page. */
const firm = (draws: Draws) => ({
  employees: draws.whole(1, 300),
  paidInCapital: draws.whole(1, 200) * 1_000_000,
  annualRevenue: draws.whole(1, 500) * 1_000_000,
  industries: [draws.one(['C', '24', '25', '56', 'J'])],
  registrations: ['COMPANY', 'FACTORY'],
  county: draws.one(COUNTIES),
});

const MATCHED = `totalCount counts { eligible notEligible needsInformation }
  nodes { verdict program { slug name } potential { instrument amount { amount } } missing { name }
    tracks { verdict track { key } } }`;

export const COMPUTING_CASES: readonly BenchCase[] = [
  {
    name: 'matchPrograms: 20 for a firm',
    query: `query($applicant: ApplicantInput!) { matchPrograms(applicant: $applicant, first: 20) { ${MATCHED} } }`,
    variables: (_, draws) => ({ applicant: firm(draws) }),
  },
  {
    name: 'matchPrograms: with what to ask next',
    query: `query($applicant: ApplicantInput!) { matchPrograms(applicant: $applicant, first: 20) {
      ${MATCHED} nextQuestions { fact { name question } decides settles concerns }
    } }`,
    variables: (_, draws) => ({ applicant: firm(draws) }),
  },
  {
    name: 'matchPrograms: of a filter',
    query: `query($applicant: ApplicantInput!, $filter: ProgramFilter) {
      matchPrograms(applicant: $applicant, filter: $filter, first: 20) { ${MATCHED} }
    }`,
    variables: (_, draws) => ({
      applicant: firm(draws),
      filter: { kinds: [draws.one(['SUBSIDY', 'GUIDANCE'])], fiscalYears: [draws.whole(2022, 2025)] },
    }),
  },
  {
    name: 'estimateFunding: a track',
    query: `query($trackId: ID!, $applicant: ApplicantInput, $project: ProjectInput!) {
      estimateFunding(trackId: $trackId, applicant: $applicant, project: $project) {
        eligibility { verdict }
        governmentContribution { assured { amount } possible { amount } }
        ownContribution { least { amount } }
        steps { outcome because }
        missingFacts { name }
      }
    }`,
    variables: ({ programs }, draws) => ({
      trackId: draws.one(draws.one(programs).tracks).id,
      applicant: firm(draws),
      project: { totalCost: draws.whole(10, 5_000) * 10_000 },
    }),
  },
  {
    name: 'statistics: in all',
    query: `query($filter: ProgramFilter) { statistics(filter: $filter) { total {
      programs tracks ceilings { known median { amount } } budgets { kind sum { amount } } quotas { unit places }
    } } }`,
    variables: () => ({}),
  },
  {
    name: 'statistics: by agency, kind and year',
    query: `query($filter: ProgramFilter) { statistics(filter: $filter) {
      agencies: groups(by: [AGENCY]) { groupCount nodes { keys { value } figures { programs ceilings { median { amount } } } } }
      kinds: groups(by: [KIND]) { nodes { keys { value } figures { programs tracks } } }
      years: groups(by: [FISCAL_YEAR]) { nodes { keys { value } figures { programs budgets { kind sum { amount } } } } }
    } }`,
    variables: (_, draws) => ({
      filter: { themes: [draws.one(['LOW_CARBON', 'DIGITAL', 'TALENT', 'ENERGY'])] },
    }),
  },
  {
    name: 'statistics: kinds by month of deadline',
    query: `query($filter: ProgramFilter) { statistics(filter: $filter) {
      groups(by: [KIND, DEADLINE_MONTH]) { groupCount nodes { keys { value } figures { programs tracks } } }
    } }`,
    variables: (_, draws) => ({ filter: { at: `202${draws.whole(1, 4)}-01-01T00:00:00+08:00` } }),
  },
];
