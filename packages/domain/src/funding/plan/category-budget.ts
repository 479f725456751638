import type { Fraction } from '../../money/share.ts';
import { floorDivide, smaller } from './integer-division.ts';

/** What may be recognized of one expense category, and what the government may pay of that. */
export interface CategoryBudget<Category extends string = string> {
  readonly category: Category;
  readonly submitted: bigint;
  /** Not among the categories that may be budgeted: nothing of it is recognized. */
  readonly isExcluded: boolean;
  /** Only the applicant's own money may pay it. */
  readonly isOwnFundsOnly: boolean;
  /** At most these shares of the recognized total may be budgeted. */
  readonly costShares: readonly Fraction[];
  /** The government pays at most these shares of the recognized total. */
  readonly subsidyShares: readonly Fraction[];
}

/** A limit that grows with the recognized total: constant + slope × total. */
export interface Growing {
  readonly constant: bigint;
  readonly slope: Fraction;
}

const share = (total: bigint, { numerator, denominator }: Fraction): bigint =>
  floorDivide(total * numerator, denominator);

/** The most of a category that can be part of a plan of this total. */
export function recognizable(budget: CategoryBudget, total: bigint): bigint {
  if (budget.isExcluded) return 0n;
  return budget.costShares.reduce((most, limit) => smaller(most, share(total, limit)), budget.submitted);
}

/** The most that the government can pay of a category in a plan of this total. */
export function fundable(budget: CategoryBudget, total: bigint): bigint {
  if (budget.isOwnFundsOnly) return 0n;
  return budget.subsidyShares.reduce(
    (most, limit) => smaller(most, share(total, limit)),
    recognizable(budget, total),
  );
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

export const recognizableTotal = (budgets: readonly CategoryBudget[], total: bigint): bigint =>
  sum(budgets.map((budget) => recognizable(budget, total)));

export const fundableTotal = (budgets: readonly CategoryBudget[], total: bigint): bigint =>
  sum(budgets.map((budget) => fundable(budget, total)));

/**
 * Straight lines that bound `recognizableTotal` from above, before rounding to dollars: a sum of smallest values is the
 * smallest of the sums over every choice. Two lines a category make at most 2^8 for the eight categories.
 */
export const recognizableLines = (budgets: readonly CategoryBudget[]): readonly Growing[] =>
  sumsOfChoices(budgets.map((budget) => choices(budget, budget.isExcluded, budget.costShares)));

export const fundableLines = (budgets: readonly CategoryBudget[]): readonly Growing[] =>
  sumsOfChoices(
    budgets.map((budget) =>
      choices(budget, budget.isExcluded || budget.isOwnFundsOnly, [
        ...budget.costShares,
        ...budget.subsidyShares,
      ]),
    ),
  );

const NONE: Fraction = { numerator: 0n, denominator: 1n };

function choices(
  { submitted }: CategoryBudget,
  isNothing: boolean,
  shares: readonly Fraction[],
): readonly Growing[] {
  if (isNothing) return [{ constant: 0n, slope: NONE }];
  const [first, ...others] = shares;
  const whole: Growing = { constant: submitted, slope: NONE };
  if (!first) return [whole];
  const least = others.reduce((low, other) => (isBelow(other, low) ? other : low), first);
  return [whole, { constant: 0n, slope: least }];
}

const isBelow = (left: Fraction, right: Fraction): boolean =>
  left.numerator * right.denominator < right.numerator * left.denominator;

function sumsOfChoices(choicesOfEach: readonly (readonly Growing[])[]): readonly Growing[] {
  return choicesOfEach.reduce<readonly Growing[]>(
    (sums, options) => sums.flatMap((before) => options.map((option) => add(before, option))),
    [{ constant: 0n, slope: NONE }],
  );
}

const add = (left: Growing, right: Growing): Growing => ({
  constant: left.constant + right.constant,
  slope: {
    numerator:
      left.slope.numerator * right.slope.denominator + right.slope.numerator * left.slope.denominator,
    denominator: left.slope.denominator * right.slope.denominator,
  },
});
