import {
  compileProgram,
  estimateFunding,
  type Facts,
  type FundingEstimate,
  matchCorpus,
  matchPrograms,
  poolBeside,
  readMatchInput,
} from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { programs } from '../catalogue/catalogue-files.ts';

const ON = '2023-06-01';
const documents = programs.map(([, document]) => document);
const pool = poolBeside({ programs: [] });
const corpus = matchCorpus(documents.map((document, index) => compileProgram(document, index, pool)));

const SMALL: Facts = {
  'applicant.registrations': ['company', 'factory'],
  'applicant.isLawfullyEstablished': true,
  'applicant.legalForm': 'company',
  'applicant.paidInCapital': 30_000_000,
  'applicant.employees': 45,
  'applicant.industries': ['25'],
};
const LARGE: Facts = { ...SMALL, 'applicant.employees': 400, 'applicant.paidInCapital': 500_000_000 };

const CASES: readonly (readonly [name: string, applicant: Facts, project: Facts])[] = [
  ['nobody that is known', {}, {}],
  ['a small firm without a project', SMALL, {}],
  ['a small firm alone', SMALL, { 'project.totalCost': 8_000_000, 'project.memberCount': 1 }],
  ['an alliance of four', SMALL, { 'project.totalCost': 30_000_000, 'project.memberCount': 4 }],
  ['a large firm', LARGE, { 'project.totalCost': 40_000_000, 'project.subsidyBase': 20_000_000 }],
];

function possibleIn({ instrument, loan, equity, ifEligible }: FundingEstimate): number | null {
  if (instrument === 'loan') return loan?.amount?.possible ?? null;
  if (instrument === 'equity') return equity?.firstInvestment?.possible ?? null;
  return ifEligible.governmentContribution?.possible ?? null;
}

describe('what the catalogue could give, beside its estimates', () => {
  it.each(CASES)(
    'is for %s never below what an estimate says is possible, and hardly ever anything else',
    (_, applicant, facts) => {
      const match = matchPrograms(corpus, readMatchInput(applicant, { facts }, ON));
      let equal = 0;
      let compared = 0;
      for (let position = 0; position < match.size; position += 1) {
        const { program, tracks } = match.at(position);
        const document = documents[program.versionId];
        if (!document) throw new Error('A match names a program of the corpus');
        for (const { key, potential } of tracks) {
          if (!potential) continue;
          const possible = possibleIn(
            estimateFunding({ document, trackKey: key, applicant, project: { facts }, on: ON }),
          );
          compared += 1;
          if (potential.amount === possible) equal += 1;
          const bound = potential.amount ?? Number.POSITIVE_INFINITY;
          if (possible !== null) expect(bound, `${document.slug} ${key}`).toBeGreaterThanOrEqual(possible);
        }
      }
      expect(equal / compared).toBeGreaterThan(0.98);
    },
  );
});
