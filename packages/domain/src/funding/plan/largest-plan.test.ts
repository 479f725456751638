import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, fraction, parseShare } from '../../money/share.ts';
import type { CategoryBudget } from './category-budget.ts';
import { largestPlan, type PlanLimits, SharesTooFine, smallestPlan } from './largest-plan.ts';
import {
  allowingRounding,
  governmentAtLeast,
  governmentAtMost,
  governmentShareAtLeast,
  governmentShareAtMost,
  isKept,
  type Line,
  ownAtLeast,
  ownAtMost,
  ownShareAtLeast,
  ownShareAtMost,
} from './line.ts';

const none = fraction(0n, 1n);
const plan = (submittedTotal: number, lines: Line[], budgets: CategoryBudget[] | null = null) => {
  const best = largestPlan({ lines, budgets, submittedTotal: BigInt(submittedTotal) });
  return best && [Number(best.government), Number(best.own)];
};
const budget = (category: string, submitted: number, more: Partial<CategoryBudget> = {}): CategoryBudget => ({
  category,
  submitted: BigInt(submitted),
  isExcluded: false,
  isOwnFundsOnly: false,
  costShares: [],
  subsidyShares: [],
  ...more,
});

describe('largestPlan', () => {
  it('gives everything where nothing limits it', () => {
    expect(plan(10, [])).toEqual([10, 0]);
  });

  it('rounds a third down to whole dollars', () => {
    expect(plan(10_000_000, [governmentShareAtMost(parseShare('1/3'), none)])).toEqual([
      3_333_333, 6_666_667,
    ]);
  });

  it('asks for one dollar more than half where half is not enough', () => {
    const strict = [ownShareAtLeast(parseShare('50%'), true)];
    expect(plan(30_000_000, strict)).toEqual([14_999_999, 15_000_001]);
    expect(plan(30_000_001, strict)).toEqual([15_000_000, 15_000_001]);
  });

  it('shrinks a plan whose own part may not exceed 2 million', () => {
    const grantAtMostOwn: Line = { government: 1n, own: -1n, limit: 0n };
    expect(plan(10_000_000, [grantAtMostOwn, ownAtMost(2_000_000n)])).toEqual([2_000_000, 2_000_000]);
  });

  it('finds no plan where the own minimum is above the total', () => {
    expect(plan(100_000, [ownAtLeast(150_000n)])).toBeNull();
  });

  it('cuts a category to its share of what is left, not of what was submitted', () => {
    // Equipment 13.5 of 30 million, limited to 30%: 16.5 million are 70% of the most that can be recognized.
    const budgets = [
      budget('new_equipment', 13_500_000, { costShares: [parseShare('30%')] }),
      budget('consumables', 16_500_000),
    ];
    const best = largestPlan({ lines: [], budgets, submittedTotal: 30_000_000n });
    expect(best && best.government + best.own).toBe(23_571_428n);
  });

  it('pays no category that only own money may pay', () => {
    const budgets = [budget('personnel', 7, { isOwnFundsOnly: true }), budget('consumables', 3)];
    expect(plan(10, [], budgets)).toEqual([3, 7]);
  });

  it('gives an exact share rounded down, on any total', () => {
    const third = parseShare('1/3');
    const exact = [
      governmentShareAtMost(third, none),
      allowingRounding(governmentShareAtLeast(third), third),
    ];
    expect(plan(11, exact)).toEqual([3, 8]);
  });

  it('refuses shares that whole dollars cannot meet', () => {
    const narrow = [
      governmentShareAtMost(fraction(333_333_333n, 999_999_998n), none),
      governmentShareAtLeast(fraction(333_333_333n, 999_999_998n)),
      governmentAtLeast(1n),
    ];
    expect(() => plan(900_000_000, narrow)).toThrow(SharesTooFine);
  });
});

const share = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .map(([part, whole]) => fraction(BigInt(Math.min(part, whole)), BigInt(whole)));
const amount = fc.integer({ min: 0, max: 30 }).map(BigInt);
const flag = fc.boolean();

const exactly = (line: Line, opposite: Line, of: Fraction): Line[] => [line, allowingRounding(opposite, of)];

const someLines: fc.Arbitrary<Line[]> = fc.oneof(
  amount.map((a) => [governmentAtMost(a)]),
  amount.map((a) => [governmentAtLeast(a)]),
  amount.map((a) => [ownAtMost(a)]),
  amount.map((a) => [ownAtLeast(a)]),
  amount.map((a) => [governmentAtMost(a), governmentAtLeast(a)]),
  fc
    .tuple(share, share, amount, flag)
    .map(([s, p, a, strict]) => [governmentShareAtMost(s, fraction(p.numerator * a, p.denominator), strict)]),
  fc.tuple(share, flag).map(([s, strict]) => [governmentShareAtLeast(s, strict)]),
  fc.tuple(share, flag).map(([s, strict]) => [ownShareAtMost(s, strict)]),
  fc.tuple(share, flag).map(([s, strict]) => [ownShareAtLeast(s, strict)]),
  share.map((s) => exactly(governmentShareAtMost(s, none), governmentShareAtLeast(s), s)),
  share.map((s) => exactly(ownShareAtLeast(s), ownShareAtMost(s), s)),
  fc.constant<Line[]>([{ government: 1n, own: -1n, limit: 0n }]),
  fc.constant<Line[]>([
    { government: 1n, own: -1n, limit: 0n },
    { government: -1n, own: 1n, limit: 0n },
  ]),
);

const someBudgets = fc.option(
  fc.array(
    fc.record({
      category: fc.constant('any'),
      submitted: fc.integer({ min: 0, max: 12 }).map(BigInt),
      isExcluded: fc.boolean(),
      isOwnFundsOnly: fc.boolean(),
      costShares: fc.array(share, { maxLength: 2 }),
      subsidyShares: fc.array(share, { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
);

const someLimits: fc.Arbitrary<PlanLimits> = fc
  .record({
    lines: fc.array(someLines, { maxLength: 3 }).map((lists) => lists.flat()),
    budgets: someBudgets,
    free: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ lines, budgets, free }) => ({
    lines,
    budgets,
    submittedTotal: budgets ? budgets.reduce((total, { submitted }) => total + submitted, 0n) : BigInt(free),
  }));

/** Every split of every category into what the government pays, what the applicant pays, and what is not recognized. */
function* splits(
  budgets: readonly CategoryBudget[],
  total: number,
): Generator<{ own: number; government: number }> {
  const [first, ...others] = budgets;
  if (!first) return yield { own: 0, government: 0 };
  const within = (part: number, limits: readonly Fraction[]) =>
    limits.every((limit) => BigInt(part) * limit.denominator <= limit.numerator * BigInt(total));
  for (let recognized = 0; recognized <= (first.isExcluded ? 0 : Number(first.submitted)); recognized += 1) {
    if (!within(recognized, first.costShares)) continue;
    for (let paid = 0; paid <= (first.isOwnFundsOnly ? 0 : recognized); paid += 1) {
      if (!within(paid, first.subsidyShares)) continue;
      for (const rest of splits(others, total)) {
        yield { government: rest.government + paid, own: rest.own + recognized - paid };
      }
    }
  }
}

/** All whole plans, one by one. */
function* everyPlan({
  lines,
  budgets,
  submittedTotal,
}: PlanLimits): Generator<{ own: number; government: number }> {
  for (let total = 0; total <= Number(submittedTotal); total += 1) {
    const possible = budgets
      ? [...splits(budgets, total)].filter(({ own, government }) => own + government === total)
      : Array.from({ length: total + 1 }, (_, government) => ({ government, own: total - government }));
    for (const { government, own } of possible) {
      const paid = { government: BigInt(government), own: BigInt(own) };
      if (lines.every((line) => isKept(line, paid))) yield { government, own };
    }
  }
}

describe('the solver agrees with trying every plan', () => {
  it('on the most that the government can pay, and then on the largest total', () => {
    fc.assert(
      fc.property(someLimits, (limits) => {
        const all = [...everyPlan(limits)];
        all.sort((left, right) => right.government - left.government || right.own - left.own);
        const found = largestPlan(limits);
        expect(found && { government: Number(found.government), own: Number(found.own) }).toEqual(
          all[0] ?? null,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('on the least that the applicant must pay', () => {
    fc.assert(
      fc.property(someLimits, (limits) => {
        let least: number | null = null;
        for (const { own } of everyPlan(limits)) least = Math.min(own, least ?? own);
        const found = smallestPlan(limits);
        expect(found && Number(found.own)).toBe(least);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the laws of the largest plan', () => {
  it('never gives less for a larger project', () => {
    fc.assert(
      fc.property(someLimits, amount, ({ lines, submittedTotal }, more) => {
        const before = largestPlan({ lines, budgets: null, submittedTotal });
        const after = largestPlan({ lines, budgets: null, submittedTotal: submittedTotal + more });
        expect((after?.government ?? 0n) >= (before?.government ?? 0n)).toBe(true);
      }),
    );
  });
});
