import { type Fraction, fraction, parseShare } from '../../money/share.ts';
import { addShares, NOTHING } from '../../money/share-arithmetic.ts';
import { shareBase } from '../case/cost-base.ts';
import { type FundingCase, favorable } from '../case/funding-case.ts';
import { floorDivide } from '../plan/integer-division.ts';
import { governmentAtMost, governmentShareAtMost, type Line } from '../plan/line.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';

/** A limit in dollars together with the bonuses that may exceed it. */
export interface RaisedLimit {
  readonly line: Line;
  /** Keys of the bonuses that raise it. */
  readonly bonuses: readonly string[];
}

/**
 * Lets the bonuses in force come on top of a limit in dollars. Whether a bonus may exceed the limits is often unsaid: it
 * then counts only where the case is read at its best. Limits on shares and on own money are never raised by a bonus.
 */
export function raiseByBonuses(
  amount: bigint,
  rules: readonly FundingRule[],
  given: FundingCase,
): RaisedLimit {
  const bonuses = rules.filter((rule) => rule.kind === 'bonus').filter((bonus) => mayExceed(bonus, given));
  let most = amount;
  let ofPlan: Fraction = NOTHING;
  for (const bonus of bonuses) {
    const share = parseShare(bonus.share);
    const base = shareBase(bonus.of, rules, given);
    if (base.kind === 'plan') ofPlan = addShares(ofPlan, share);
    else most += part(base.kind === 'cost' ? favorable(given, base.amount) : amount, share);
  }
  const isFixed = ofPlan.numerator === 0n;
  return {
    line: isFixed ? governmentAtMost(most) : governmentShareAtMost(ofPlan, fraction(most, 1n)),
    bonuses: bonuses.map(({ key }) => key),
  };
}

const part = (amount: bigint, { numerator, denominator }: Fraction): bigint =>
  floorDivide(amount * numerator, denominator);

function mayExceed({ stacking }: FundingRuleOf<'bonus'>, { stance }: FundingCase): boolean {
  return stacking === 'above_limit' || (stacking === undefined && stance === 'most');
}
