import type { Given } from './given.ts';

/**
 * One limit on a plan: government × G + own × O ≤ limit, where G is what the government pays and O what the applicant pays. As the
 * estimate's lines, in floating numbers: a bound has to be quick and never too low, and need not be exact.
 */
export interface Line {
  readonly government: number;
  readonly own: number;
  /** Infinity: it limits nothing. */
  readonly limit: number;
}

/** Makes lines of what is given, where they are not the same for everyone. */
export type LineMaker = (given: Given) => readonly Line[];

/** What a rule makes: a line for everyone, or lines that depend on what is given. */
export type Limit = Line | LineMaker;

/** Below this a sum of two slopes is what rounding left of nothing. */
const SLOPE_OF_NOTHING = 1e-12;

/**
 * The most that the government can pay in any plan that keeps the lines: whole dollars, 0 where no plan keeps them, Infinity
 * where nothing bounds it. Each line from above on the own part meets each line from below, which leaves bounds on the
 * government's part alone. Plans in parts of a dollar count too, so that it is never below what whole dollars allow.
 */
export function mostGovernment(lines: readonly Line[]): number {
  let most = Number.POSITIVE_INFINITY;
  let least = 0;
  const bound = (slope: number, rest: number): void => {
    if (slope > SLOPE_OF_NOTHING) most = Math.min(most, rest / slope);
    else if (slope < -SLOPE_OF_NOTHING) least = Math.max(least, rest / slope);
    else if (rest < -slack(rest)) most = -1;
  };
  const above: Line[] = [];
  for (const line of lines) {
    if (line.limit === Number.POSITIVE_INFINITY) continue;
    if (line.own === 0) bound(line.government, line.limit);
    else if (line.own > 0) above.push(line);
  }
  for (const high of above) {
    bound(high.government / high.own, high.limit / high.own);
    for (const low of lines) {
      if (low.own >= 0 || low.limit === Number.POSITIVE_INFINITY) continue;
      bound(
        high.government / high.own - low.government / low.own,
        high.limit / high.own - low.limit / low.own,
      );
    }
  }
  if (least > most + slack(most)) return 0;
  return Math.max(0, Math.floor(most + slack(most)));
}

/** More than what rounding in floating numbers can take away from an amount. */
const slack = (amount: number): number => 1e-6 + Math.abs(amount) * 1e-12;
