import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../eligibility/known-facts.ts';
import { truthOf } from '../../eligibility/truth-of.ts';
import { FACTS_ON } from '../../testing/arbitrary-facts.ts';
import { naiveBestPlan } from '../../testing/naive-plan.ts';
import { type SmallCase, smallCases } from '../../testing/small-rules.ts';
import { estimateTrack } from './estimate-track.ts';

const estimate = ({ rules, criteria, facts, costs }: SmallCase) =>
  estimateTrack({ rules, criteria }, {}, { facts, ...(costs && { costs }) });

const isEligible = ({ criteria, facts }: SmallCase): boolean => {
  const { values } = deriveFacts(facts, { on: FACTS_ON });
  return criteria.every((expression) => truthOf(expression, values) === 'yes');
};

describe('An estimate agrees with trying every plan', () => {
  it('where all is known: the most the government pays, and the largest total', () => {
    fc.assert(
      fc.property(smallCases, (small) => {
        const { ifEligible, bestPlan, eligibility } = estimate(small);
        expect(eligibility.verdict).toBe(isEligible(small) ? 'eligible' : 'not_eligible');
        if (!ifEligible.governmentContribution) return;
        const best = naiveBestPlan(small, 'above_limit');
        expect(bestPlan && { government: bestPlan.government, total: bestPlan.recognizedTotal }).toEqual(
          best,
        );
        expect(ifEligible.governmentContribution).toEqual({
          assured: naiveBestPlan(small, 'within_limit')?.government ?? 0,
          possible: best?.government ?? 0,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('where some is unknown: the range over every way in which it may turn out', () => {
    fc.assert(
      fc.property(smallCases, fc.boolean(), (small, isLeadKnown) => {
        const { 'project.exportsServices': _, 'project.isEcfaUpgrade': __, ...rest } = small.facts;
        const hidden = {
          ...rest,
          ...(isLeadKnown && { 'project.isEcfaUpgrade': small.facts['project.isEcfaUpgrade'] }),
        };
        const { governmentContribution } = estimate({ ...small, facts: hidden as SmallCase['facts'] });
        if (!governmentContribution) return;
        const ways = [true, false].flatMap((exports) =>
          (isLeadKnown ? [small.facts['project.isEcfaUpgrade'] === true] : [true, false]).map((upgrade) => ({
            ...small,
            facts: { ...small.facts, 'project.exportsServices': exports, 'project.isEcfaUpgrade': upgrade },
          })),
        );
        const granted = (way: SmallCase, unsaid: 'above_limit' | 'within_limit') =>
          isEligible(way) ? (naiveBestPlan(way, unsaid)?.government ?? 0) : 0;
        const assured = Math.min(...ways.map((way) => granted(way, 'within_limit')));
        const possible = Math.max(...ways.map((way) => granted(way, 'above_limit')));
        // Eligibility is read in three values, which may leave the range wider, and never narrower.
        expect(governmentContribution.assured).toBeLessThanOrEqual(assured);
        expect(governmentContribution.possible).toBeGreaterThanOrEqual(possible);
        if (small.criteria.length === 0) expect(governmentContribution).toEqual({ assured, possible });
      }),
      { numRuns: 150 },
    );
  });
});
