import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionPool } from '../../eligibility/compiled/condition-pool.ts';
import { ConditionTable } from '../../eligibility/compiled/condition-table.ts';
import type { Facts } from '../../eligibility/facts.ts';
import { deriveFacts } from '../../eligibility/known-facts.ts';
import { readApplication } from '../../funding/application/read-application.ts';
import type { ProjectFacts } from '../../funding/estimate/project.ts';
import { estimateFunding } from '../../funding/estimate.ts';
import type { ProgramDocument } from '../../program/document.ts';
import { arbitraryKnowledge, FACTS_ON, pick } from '../../testing/arbitrary-facts.ts';
import { arbitraryProgram } from '../../testing/arbitrary-program.ts';
import { documentWith } from '../../testing/document-with.ts';
import { type SmallCase, smallCases } from '../../testing/small-rules.ts';
import { compilePotential } from './potential.ts';

interface Input {
  readonly applicant: Facts;
  readonly project: ProjectFacts;
}

/** The bound, and what the estimate says is possible where the applicant is eligible. */
function both(document: ProgramDocument, { applicant, project }: Input) {
  const [track] = document.tracks;
  if (!track) throw new RangeError('A document has a track');
  const pool = new ConditionPool();
  const { conditions, amount, instrument } = compilePotential(
    [...document.fundingRules, ...track.fundingRules],
    track.kind,
    [...document.eligibility, ...track.eligibility].map(({ expression }) => pool.compile(expression)),
    pool,
  );
  const application = readApplication(applicant, project);
  const known = deriveFacts(application.facts, { on: FACTS_ON });
  const truths = new ConditionTable(conditions).evaluate(known.values);
  const bound = amount?.({ known, truths, values: known.values, application }) ?? null;
  const estimate = estimateFunding({ document, trackKey: track.key, applicant, project, on: FACTS_ON });
  const possible =
    instrument === 'loan'
      ? estimate.loan?.amount?.possible
      : instrument === 'equity'
        ? estimate.equity?.firstInvestment?.possible
        : estimate.ifEligible.governmentContribution?.possible;
  return { bound, possible: possible ?? null, verdict: estimate.eligibility.verdict };
}

const smallDocument = ({ rules, criteria }: SmallCase) => documentWith({ rules, criteria });
const inputOf = ({ costs }: SmallCase, facts: Facts): Input => ({
  applicant: {},
  project: { facts, ...(costs && { costs }) },
});

const withSome = smallCases.chain((small) =>
  fc
    .subarray(Object.keys(small.facts) as (keyof Facts)[])
    .map((names) => ({ small, some: pick(small.facts, names) })),
);

/** How many there are of what rules count by; what is left out is unknown. */
const quantities = fc.record(
  {
    year: fc.integer({ min: 1, max: 3 }),
    person: fc.nat({ max: 30 }).map((more) => more + 1),
    class: fc.constant(2),
  },
  { requiredKeys: [], noNullPrototype: true },
);

describe('What an applicant could get', () => {
  it('is never below what the estimate says is possible, for any rules and whatever is known', () => {
    fc.assert(
      fc.property(withSome, ({ small, some }) => {
        for (const facts of [small.facts, some]) {
          const { bound, possible } = both(smallDocument(small), inputOf(small, facts));
          if (possible === null) continue;
          expect(bound ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(possible);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is never below it for any document and any applicant', () => {
    fc.assert(
      fc.property(arbitraryProgram, arbitraryKnowledge, quantities, (document, { all, some }, counts) => {
        for (const facts of [all, some, {}]) {
          const { bound, possible } = both(document, {
            applicant: facts,
            project: { facts: {}, quantities: counts },
          });
          if (possible !== null) expect(bound ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(possible);
        }
      }),
      { numRuns: 40 },
    );
  });
});
