import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTrack, type TrackUnderTest } from '../cases/estimate-track.ts';
import { impossibleIn } from './impossible.ts';
import type { ProjectFacts } from './project.ts';

const track: TrackUnderTest = {
  criteria: [{ fact: 'project.memberCount', op: 'gte', value: 3 }],
  rules: [
    { key: 'limit', kind: 'amount_limit', party: 'government', bound: 'max', amount: 9_000_000, per: 'case' },
  ],
};
const impossible = (project: Partial<ProjectFacts>, of = track) =>
  impossibleIn(estimateTrack(of, {}, project).problems).map(({ code, path }) => [code, path.join('.')]);
const cost = (amount: number) => ({ category: 'other' as const, amount });

describe('A project that cannot be', () => {
  it.each<[string, Partial<ProjectFacts>, string, string]>([
    ['with a negative cost', { costs: [cost(1), cost(-1)] }, 'COST_NEGATIVE', 'project.costs.1'],
    ['with a negative total', { facts: { 'project.totalCost': -1 } }, 'FACT_RANGE', 'project.totalCost'],
    [
      'with costs that are not the total',
      { facts: { 'project.totalCost': 3 }, costs: [cost(2)] },
      'COSTS_DO_NOT_ADD_UP',
      'project.costs',
    ],
    [
      "with members' costs that are not the total",
      {
        facts: { 'project.totalCost': 3 },
        members: [1, 2, 1].map((one) => ({ facts: {}, costs: [cost(one)] })),
      },
      'COSTS_DO_NOT_ADD_UP',
      'project.members',
    ],
    [
      "with a member's negative cost",
      { members: [{ facts: {}, costs: [cost(-1)] }, { facts: {} }, { facts: {} }] },
      'COST_NEGATIVE',
      'project.members.0.costs.0',
    ],
    ['with nobody in it', { members: [] }, 'MEMBERS_EMPTY', 'project.members'],
    [
      'for one alone, where three are asked for',
      { members: 1 },
      'CONSORTIUM_WITHOUT_MEMBERS',
      'project.members',
    ],
    [
      'of three and of four',
      { facts: { 'project.memberCount': 4 }, members: 3 },
      'MEMBERS_CONTRADICTION',
      'project.members',
    ],
  ])('%s is told, with the place', (_, project, code, path) => {
    expect(impossible(project)).toEqual([[code, path]]);
  });

  it('is none that only fails a rule: of two, the rules say what is missing', () => {
    const estimate = estimateTrack(track, {}, { facts: { 'project.totalCost': 90_000_000 }, members: 2 });
    expect(impossibleIn(estimate.problems)).toEqual([]);
    expect(estimate.eligibility.verdict).toBe('not_eligible');
    expect(estimate.ifEligible.governmentContribution?.possible).toBe(9_000_000);
  });

  it('is none with a fact of the applicant that cannot be read: that counts as unknown', () => {
    const { problems } = estimateTrack(track, { 'applicant.employees': -1 }, { members: 3 });
    expect(problems.map(({ code }) => code)).toEqual(['FACT_RANGE']);
    expect(impossibleIn(problems)).toEqual([]);
  });

  it('is never an accident, whatever numbers are given', () => {
    const number = fc.oneof(
      fc.constantFrom(
        0,
        -1,
        0.5,
        1,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        Number.MAX_SAFE_INTEGER,
        -(2 ** 53),
      ),
      fc.integer(),
    );
    const items = fc.array(number.map(cost), { maxLength: 3 });
    const member = fc.record({ facts: fc.constant({}), costs: items });
    const share = fc.constantFrom('0%', '101%', 'x', '1/3', '100%');
    const project = fc.record(
      {
        facts: fc.record(
          { 'project.totalCost': number, 'project.memberCount': number },
          { requiredKeys: [] },
        ),
        costs: items,
        members: fc.oneof(number, fc.array(member, { maxLength: 4 })),
        requestedAmount: number,
        quantities: fc.record({ year: number }),
        loans: fc.array(
          fc.record({
            amount: number,
            termMonths: fc.oneof(number, fc.integer({ min: 0, max: 1_300 })),
            graceMonths: number,
            method: fc.constantFrom('equal_principal' as const, 'equal_installment' as const),
            agreedRate: share,
          }),
          { maxLength: 2 },
        ),
        shareholding: fc.record({ investedBefore: number, heldAfter: share, heldByOtherPublicBodies: share }),
      },
      { requiredKeys: [] },
    );
    const rich: TrackUnderTest = {
      ...track,
      rules: [
        ...track.rules,
        { key: 'lead', kind: 'amount_limit', party: 'government', bound: 'max', amount: 5, per: 'lead' },
        { key: 'member', kind: 'amount_limit', party: 'government', bound: 'max', amount: 5, per: 'member' },
        { key: 'year', kind: 'amount_limit', party: 'government', bound: 'max', amount: 5, per: 'case_year' },
        { key: 'loan', kind: 'loan_terms', maxAmount: 5 },
        { key: 'equity', kind: 'equity_terms', maxPublicShareholding: '49%', maxCumulativeInvestment: 5 },
      ],
    };
    fc.assert(
      fc.property(project, (given) => {
        const { problems, unknownBecause, ifEligible } = estimateTrack(rich, {}, given);
        for (const { message } of problems) {
          expect(`${message.zh}${message.en}`).not.toMatch(/undefined|\[object/);
        }
        const isRefused = impossibleIn(problems).length > 0;
        if (unknownBecause?.code === 'input_contradictory') expect(isRefused).toBe(true);
        expect(ifEligible.governmentContribution?.possible ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
