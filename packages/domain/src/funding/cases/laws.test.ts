import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../eligibility/facts.ts';
import { arbitraryFacts, FACTS_ON, pick } from '../../testing/arbitrary-facts.ts';
import { arbitraryProgram } from '../../testing/arbitrary-program.ts';
import { type SmallCase, smallCases } from '../../testing/small-rules.ts';
import type { AmountRange } from '../estimate/result.ts';
import { estimateFunding } from '../estimate.ts';
import { estimateTrack } from './estimate-track.ts';

const estimate = ({ rules, criteria, facts, costs }: SmallCase, known: Facts = facts) =>
  estimateTrack({ rules, criteria }, {}, { facts: known, ...(costs && { costs }) });

/** Some of a case's facts; the total stays where costs give it. */
const withSome = smallCases.chain((small) =>
  fc
    .subarray(Object.keys(small.facts) as (keyof Facts)[])
    .map((names) => ({ small, some: pick(small.facts, names) })),
);

const isWithin = (inner: AmountRange, outer: AmountRange): boolean =>
  inner.assured >= outer.assured && inner.possible <= outer.possible;

describe('The laws of an estimate', () => {
  it('divides no more than was submitted: G + O = R ≤ T, also by category', () => {
    fc.assert(
      fc.property(smallCases, (small) => {
        const { bestPlan } = estimate(small);
        if (!bestPlan) return;
        expect(bestPlan.government + bestPlan.own).toBe(bestPlan.recognizedTotal);
        expect(bestPlan.recognizedTotal).toBeLessThanOrEqual(bestPlan.submittedTotal);
        if (bestPlan.costs.length === 0) return;
        const sum = (of: 'government' | 'own' | 'recognized') =>
          bestPlan.costs.reduce((total, cost) => total + cost[of], 0);
        expect([sum('government'), sum('own'), sum('recognized')]).toEqual([
          bestPlan.government,
          bestPlan.own,
          bestPlan.recognizedTotal,
        ]);
        for (const { recognized, submitted } of bestPlan.costs)
          expect(recognized).toBeLessThanOrEqual(submitted);
      }),
    );
  });

  it('never assures more than is possible, nor anything to who may not be eligible', () => {
    fc.assert(
      fc.property(withSome, ({ small, some }) => {
        const { governmentContribution, ifEligible, eligibility } = estimate(small, some);
        for (const range of [governmentContribution, ifEligible.governmentContribution]) {
          if (range) expect(range.assured).toBeLessThanOrEqual(range.possible);
        }
        if (eligibility.verdict !== 'eligible' && governmentContribution) {
          expect(governmentContribution.assured).toBe(0);
        }
      }),
    );
  });

  it('never gives less for a larger project', () => {
    fc.assert(
      fc.property(smallCases, fc.nat({ max: 30 }), (small, more) => {
        const without: SmallCase = { ...small, costs: null };
        const total = Number(small.facts['project.totalCost']);
        const before = estimate(without).governmentContribution;
        const after = estimate(without, {
          ...small.facts,
          'project.totalCost': total + more,
        }).governmentContribution;
        if (!before || !after) return;
        expect(after.assured).toBeGreaterThanOrEqual(before.assured);
        expect(after.possible).toBeGreaterThanOrEqual(before.possible);
      }),
    );
  });

  it('only narrows the range when facts are added', () => {
    fc.assert(
      fc.property(withSome, ({ small, some }) => {
        const before = estimate(small, some);
        const after = estimate(small);
        if (before.governmentContribution && after.governmentContribution) {
          expect(isWithin(after.governmentContribution, before.governmentContribution)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('misses nothing where everything is known', () => {
    fc.assert(
      fc.property(smallCases, (small) => {
        expect(estimate(small).missing).toEqual([]);
      }),
    );
  });

  it('says something of every rule of any document, in both languages, and never names a stand-in for the unknown', () => {
    fc.assert(
      fc.property(arbitraryProgram, arbitraryFacts, (document, facts) => {
        const [track] = document.tracks;
        if (!track) return;
        const names = Object.keys(facts) as (keyof Facts)[];
        for (const known of [
          {},
          pick(
            facts,
            names.filter((_, index) => index % 2 === 0),
          ),
          facts,
        ]) {
          const result = estimateFunding({
            document,
            trackKey: track.key,
            applicant: known,
            project: { facts: {} },
            on: FACTS_ON,
          });
          expect(result.steps).toHaveLength(document.fundingRules.length + track.fundingRules.length);
          for (const { text, because } of result.steps) {
            for (const sentence of [text.zh, text.en, because.zh, because.en]) {
              expect(sentence).not.toBe('');
              expect(sentence).not.toMatch(/undefined|NaN|Infinity|\[object|,000,000,000,000,000/);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
