import { type CategoryBudget, fundableLines, type Growing, recognizableLines } from './category-budget.ts';
import { ceilDivide, floorDivide, larger, smaller } from './integer-division.ts';
import type { Line } from './line.ts';

/** A bound on what the government pays, as a fraction that depends on the plan's total: (constant + slope × total) / divisor. */
interface Bound {
  readonly constant: bigint;
  readonly slope: bigint;
  /** Above zero. */
  readonly divisor: bigint;
}

/** The totals that a plan can have before the last dollar is rounded: every whole plan lies within. */
export interface TotalBounds {
  readonly least: bigint;
  readonly most: bigint;
}

/**
 * Eliminates the government's part from the limits (Fourier and Motzkin): each bound from below must not be above any
 * bound from above, which leaves limits on the total alone. Null where no total is left.
 */
export function totalBounds(
  lines: readonly Line[],
  budgets: readonly CategoryBudget[] | null,
  submittedTotal: bigint,
): TotalBounds | null {
  const lower: Bound[] = [{ constant: 0n, slope: 0n, divisor: 1n }];
  const upper: Bound[] = [{ constant: 0n, slope: 1n, divisor: 1n }];
  /** slope × total ≤ constant. */
  const onTotal: { slope: bigint; constant: bigint }[] = [{ slope: 1n, constant: submittedTotal }];

  for (const { government, own, limit } of lines) {
    // With own = total - government: (government - own) × G ≤ limit - own × total.
    const divisor = government - own;
    if (divisor > 0n) upper.push({ constant: limit, slope: -own, divisor });
    else if (divisor < 0n) lower.push({ constant: -limit, slope: own, divisor: -divisor });
    else onTotal.push({ slope: own, constant: limit });
  }
  if (budgets) {
    upper.push(...fundableLines(budgets).map(asBound));
    for (const { constant, slope } of recognizableLines(budgets)) {
      onTotal.push({ slope: slope.denominator - slope.numerator, constant: constant * slope.denominator });
    }
  }
  for (const below of lower) {
    for (const above of upper) {
      onTotal.push({
        slope: below.slope * above.divisor - above.slope * below.divisor,
        constant: above.constant * below.divisor - below.constant * above.divisor,
      });
    }
  }
  return within(onTotal);
}

const asBound = ({ constant, slope }: Growing): Bound => ({
  constant: constant * slope.denominator,
  slope: slope.numerator,
  divisor: slope.denominator,
});

function within(onTotal: readonly { slope: bigint; constant: bigint }[]): TotalBounds | null {
  let least = 0n;
  let most: bigint | undefined;
  for (const { slope, constant } of onTotal) {
    if (slope === 0n && constant < 0n) return null;
    if (slope > 0n) {
      const bound = floorDivide(constant, slope);
      most = most === undefined ? bound : smaller(most, bound);
    }
    if (slope < 0n) least = larger(least, ceilDivide(-constant, -slope));
  }
  return most === undefined || most < least ? null : { least, most };
}
