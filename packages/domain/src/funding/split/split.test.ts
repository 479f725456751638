import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BareRule } from '../../testing/document-with.ts';
import { estimateTrack, type TrackUnderTest } from '../cases/estimate-track.ts';
import type { ExpenseCategory } from '../rule.ts';
import { apportion } from './apportion.ts';

// 協助傳統產業技術開發計畫(CITD) 研發聯盟：補助上限1,000萬元(主導業者250萬元，其餘每家成員200萬元)，廠商自籌款比例50%以上
const limit = (key: string, amount: number, per: 'case' | 'lead' | 'member'): BareRule => ({
  key,
  kind: 'amount_limit',
  party: 'government',
  bound: 'max',
  amount,
  per,
});
const citd: TrackUnderTest = {
  rules: [
    limit('whole', 10_000_000, 'case'),
    limit('lead', 2_500_000, 'lead'),
    limit('member', 2_000_000, 'member'),
    { key: 'own', kind: 'share_limit', party: 'applicant', bound: 'min', share: '50%', of: 'total_cost' },
  ],
};

const costs = (amount: number, category: ExpenseCategory = 'other') => [{ category, amount }];
const member = (amount: number) => ({ facts: {}, costs: costs(amount) });

describe('A grant for several', () => {
  it('is decided where it is the sum of what each may get', () => {
    const { split } = estimateTrack(citd, {}, { facts: { 'project.totalCost': 30_000_000 }, members: 4 });
    expect(split).toMatchObject({ ofGrant: 8_500_000, isDecided: true });
    expect(split?.members.map(({ limit, grant, example }) => [limit, grant, example])).toEqual([
      [2_500_000, { least: 2_500_000, most: 2_500_000 }, 2_500_000],
      ...Array(3).fill([2_000_000, { least: 2_000_000, most: 2_000_000 }, 2_000_000]),
    ]);
  });

  it('is open where there is room, and each has a range', () => {
    // Six could get 250 + 5 × 200 = 1,250萬, and the whole is limited to 1,000萬.
    const { split } = estimateTrack(citd, {}, { facts: { 'project.totalCost': 30_000_000 }, members: 6 });
    expect(split?.isDecided).toBe(false);
    expect(split?.because.zh).toContain('未規定');
    expect(split?.members[0]?.grant).toEqual({ least: 0, most: 2_500_000 });
    expect(split?.members[5]?.grant).toEqual({ least: 0, most: 2_000_000 });
    // 1,000 × 250 / 1,250 and 1,000 × 200 / 1,250.
    expect(split?.members.map(({ example }) => example)).toEqual([2_000_000, ...Array(5).fill(1_600_000)]);
  });

  it('goes to nobody above its own costs, so that it is lower where the costs are uneven', () => {
    const members = [member(1_000_000), member(9_000_000), member(9_000_000)];
    const { governmentContribution, split, steps } = estimateTrack(citd, {}, { members });
    // 100 (the lead's costs) + 200 + 200 = 500萬.
    expect(governmentContribution).toEqual({ assured: 5_000_000, possible: 5_000_000 });
    expect(split?.members.map(({ submitted, grant, own }) => [submitted, grant.most, own])).toEqual([
      [1_000_000, 1_000_000, { least: 0, most: 0 }],
      [9_000_000, 2_000_000, { least: 7_000_000, most: 7_000_000 }],
      [9_000_000, 2_000_000, { least: 7_000_000, most: 7_000_000 }],
    ]);
    expect(steps.find(({ ruleKey }) => ruleKey === 'lead')?.because.zh).toContain('各不超過其經費');
  });

  it('without limits for each goes anywhere that the costs allow', () => {
    const track: TrackUnderTest = { rules: [limit('whole', 10_000_000, 'case')] };
    const members = [member(9_000_000), member(4_000_000)];
    const { split } = estimateTrack(track, {}, { members });
    expect(split?.members.map(({ limit: own, grant }) => [own, grant])).toEqual([
      [null, { least: 6_000_000, most: 9_000_000 }],
      [null, { least: 1_000_000, most: 4_000_000 }],
    ]);
    // 10 × 9/13 and 10 × 4/13 million.
    expect(split?.members.map(({ example }) => example)).toEqual([6_923_077, 3_076_923]);
  });

  it('is not divided for one alone, for a number that is not known, or for more than can be listed', () => {
    const facts = { 'project.totalCost': 30_000_000 };
    for (const members of [1, undefined, 101]) {
      const project = members === undefined ? { facts } : { facts, members };
      expect(estimateTrack(citd, {}, project).split).toBeNull();
    }
  });

  it('takes what is known of the lead for the applicant, and says where the two differ', () => {
    const lead = { facts: { 'applicant.employees': 9 } };
    const isSme = {
      criteria: [{ fact: 'applicant.isSme', op: 'eq', value: true }],
      ...citd,
    } as TrackUnderTest;
    expect(estimateTrack(isSme, {}, { members: [lead, member(1)] }).eligibility.verdict).toBe('eligible');
    const { problems } = estimateTrack(isSme, { 'applicant.employees': 10 }, { members: [lead, member(1)] });
    expect(problems).toMatchObject([
      { code: 'LEAD_CONTRADICTION', path: ['project', 'members', 0, 'employees'] },
    ]);
  });
});

describe('The laws of a split', () => {
  const amount = fc.integer({ min: 0, max: 60 });
  const cases = fc.record({
    rules: fc.record({
      whole: fc.option(amount),
      lead: fc.option(amount),
      member: fc.option(amount),
      bonus: fc.constantFrom(null, 'above_limit' as const, undefined),
    }),
    costs: fc.array(
      fc.tuple(fc.constantFrom<ExpenseCategory>('personnel', 'other'), fc.integer({ min: 0, max: 40 })),
      { minLength: 2, maxLength: 5 },
    ),
    ownOnly: fc.boolean(),
    isCountOnly: fc.boolean(),
  });
  type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

  const splitOf = ({ rules, costs: items, ownOnly, isCountOnly }: Case) => {
    const set: BareRule[] = [limit('ceiling', 200, 'case')];
    for (const key of ['whole', 'lead', 'member'] as const) {
      if (rules[key] !== null) set.push(limit(key, rules[key], key === 'whole' ? 'case' : key));
    }
    if (rules.bonus !== null) {
      const stacking = rules.bonus && { stacking: rules.bonus };
      set.push({ key: 'bonus', kind: 'bonus', share: '1/3', of: 'approved_amount', ...stacking });
    }
    if (ownOnly && !isCountOnly) {
      set.push({ key: 'own-only', kind: 'own_funds_only', categories: ['personnel'] });
    }
    const track: TrackUnderTest = { rules: set };
    const total = items.reduce((sum, [, one]) => sum + one, 0);
    return estimateTrack(
      track,
      {},
      isCountOnly
        ? { facts: { 'project.totalCost': total }, members: items.length }
        : { members: items.map(([category, one]) => ({ facts: {}, costs: costs(one, category) })) },
    );
  };

  it('divides the grant to the dollar, each within its range', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { split, bestPlan, ifEligible } = splitOf(given);
        if (!split) return expect(ifEligible.governmentContribution).toBeNull();
        const { members } = split;
        expect(split.ofGrant).toBe(bestPlan?.government);
        const sum = (of: (one: (typeof members)[number]) => number) =>
          members.reduce((all, one) => all + of(one), 0);
        expect(sum(({ example }) => example)).toBe(split.ofGrant);
        expect(sum(({ grant }) => grant.least)).toBeLessThanOrEqual(split.ofGrant);
        expect(sum(({ grant }) => grant.most)).toBeGreaterThanOrEqual(split.ofGrant);
        for (const { example, grant, own, submitted } of members) {
          expect(example).toBeGreaterThanOrEqual(grant.least);
          expect(example).toBeLessThanOrEqual(grant.most);
          if (submitted !== null) expect(grant.most).toBeLessThanOrEqual(submitted);
          if (own) expect(own.least).toBeLessThanOrEqual(own.most ?? 0);
        }
        if (split.isDecided) expect(sum(({ grant }) => grant.least)).toBe(split.ofGrant);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with trying every division, where no bonus is given', () => {
    const small = fc.record({
      limits: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }),
      lead: fc.integer({ min: 0, max: 6 }),
      member: fc.integer({ min: 0, max: 6 }),
      whole: fc.integer({ min: 0, max: 14 }),
    });
    fc.assert(
      fc.property(small, ({ limits, lead, member: each, whole }) => {
        const track: TrackUnderTest = {
          rules: [
            limit('whole', whole, 'case'),
            limit('lead', lead, 'lead'),
            limit('member', each, 'member'),
          ],
        };
        const { split } = estimateTrack(track, {}, { members: limits.map(member) });
        const caps = limits.map((one, index) => Math.min(one, index === 0 ? lead : each));
        const grant = Math.min(
          whole,
          caps.reduce((sum, one) => sum + one, 0),
        );
        const tried = divisionsOf(grant, caps);
        expect(split?.ofGrant).toBe(grant);
        expect(split?.members.map((one) => one.grant)).toEqual(
          caps.map((_, index) => {
            const parts = tried.map((division) => division[index] ?? 0);
            return { least: Math.min(...parts), most: Math.max(...parts) };
          }),
        );
      }),
    );
  });

  it('apportions in proportion, to the dollar, and within what each can take', () => {
    const capacities = fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(capacities, fc.integer({ min: 0, max: 1_000 }), (list, thousandths) => {
        const whole = list.reduce((sum, one) => sum + one, 0n);
        const amount = (whole * BigInt(thousandths)) / 1_000n;
        const parts = apportion(amount, list);
        expect(parts.reduce((sum, one) => sum + one, 0n)).toBe(amount);
        for (const [index, part] of parts.entries()) {
          expect(part >= 0n && part <= (list[index] ?? 0n)).toBe(true);
          // Within a dollar of its exact part.
          if (whole > 0n) {
            const difference = part * whole - amount * (list[index] ?? 0n);
            expect(difference < whole && -difference < whole).toBe(true);
          }
        }
      }),
    );
  });
});

function divisionsOf(grant: number, caps: readonly number[]): readonly (readonly number[])[] {
  const [first, ...others] = caps;
  if (first === undefined) return grant === 0 ? [[]] : [];
  return Array.from({ length: Math.min(first, grant) + 1 }, (_, part) => part).flatMap((part) =>
    divisionsOf(grant - part, others).map((rest) => [part, ...rest]),
  );
}
