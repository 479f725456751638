import { type CategoryBudget, fundableTotal, recognizableTotal } from './category-budget.ts';
import { ceilDivide, floorDivide, larger, smaller } from './integer-division.ts';
import type { Line, Payment } from './line.ts';
import { totalBounds } from './total-bounds.ts';

/** What a plan must keep: limits on who pays how much, and on the categories of its costs where those are known. */
export interface PlanLimits {
  readonly lines: readonly Line[];
  readonly budgets: readonly CategoryBudget[] | null;
  /** A plan may be cut below what was submitted, never grow above it. */
  readonly submittedTotal: bigint;
}

/** Shares so fine that whole dollars do not meet them within the totals that are tried. */
export class SharesTooFine extends RangeError {}

/** Whole dollars leave gaps only where shares leave almost no room; so few totals need to be tried. */
const MOST_TOTALS_TRIED = 20_000;

/**
 * The compliant plan in which the government pays most, and among those the largest. Null where no plan complies.
 *
 * Every limit that can be stated bounds the government's part from above by something that does not fall as the total
 * grows; so the largest total that leaves room for any plan is the best one. Throws SharesTooFine.
 */
export function largestPlan(limits: PlanLimits): Payment | null {
  const bounds = totalBounds(limits.lines, limits.budgets, limits.submittedTotal);
  if (!bounds) return null;
  const { least, most } = bounds;
  return firstPlan(limits, most, -1n, (total) => total >= least);
}

/** The compliant plan with the least own money, and among those the smallest. Null where no plan complies. */
export function smallestPlan(limits: PlanLimits): Payment | null {
  const bounds = totalBounds(limits.lines, limits.budgets, limits.submittedTotal);
  if (!bounds) return null;
  const { least, most } = bounds;
  return firstPlan(limits, least, 1n, (total) => total <= most);
}

function firstPlan(
  limits: PlanLimits,
  start: bigint,
  step: bigint,
  isWithin: (total: bigint) => boolean,
): Payment | null {
  let total = start;
  for (let tried = 0; tried < MOST_TOTALS_TRIED; tried += 1) {
    if (!isWithin(total)) return null;
    const government = mostGovernment(limits, total);
    if (government !== null) return { government, own: total - government };
    total += step;
  }
  throw new SharesTooFine(`No plan in whole dollars among ${MOST_TOTALS_TRIED} totals from ${start}`);
}

/** The most that the government can pay in a plan of exactly this total. Null where there is no such plan. */
function mostGovernment({ lines, budgets }: PlanLimits, total: bigint): bigint | null {
  if (budgets && recognizableTotal(budgets, total) < total) return null;
  let least = 0n;
  let most = budgets ? smaller(total, fundableTotal(budgets, total)) : total;
  for (const { government, own, limit } of lines) {
    const divisor = government - own;
    const rest = limit - own * total;
    if (divisor > 0n) most = smaller(most, floorDivide(rest, divisor));
    else if (divisor < 0n) least = larger(least, ceilDivide(-rest, -divisor));
    else if (rest < 0n) return null;
  }
  return least <= most ? most : null;
}
