import { type Fraction, fraction, parseShare } from '../../money/share.ts';
import { addShares, multiplyShares, NOTHING } from '../../money/share-arithmetic.ts';
import { shareBase } from '../case/cost-base.ts';
import { type FundingCase, favorable, unfavorable } from '../case/funding-case.ts';
import { ceilDivide, floorDivide } from '../plan/integer-division.ts';
import {
  allowingRounding,
  governmentAtLeast,
  governmentAtMost,
  governmentShareAtLeast,
  governmentShareAtMost,
  type Line,
  ownAtLeast,
  ownAtMost,
  ownShareAtLeast,
  ownShareAtMost,
} from '../plan/line.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';
import type { Constraint } from './constraint.ts';

type ShareLimit = FundingRuleOf<'share_limit'>;

/** What the limits on shares make of a case. Soft limits (為原則) are applied like others; the step says that they are soft. */
export function shareConstraints(rules: readonly FundingRule[], given: FundingCase): Constraint[] {
  const limits = rules.filter((rule) => rule.kind === 'share_limit');
  return limits.flatMap((limit) => {
    const base = shareBase(limit.of, rules, given);
    if (base.kind === 'plan') return planConstraints(limit, rules, given);
    const lines = base.kind === 'cost' ? costLines(limit, base.amount, given) : approvedLines(limit);
    return lines.map((line) => ({ rules: [limit.key], line }));
  });
}

function planConstraints(limit: ShareLimit, rules: readonly FundingRule[], given: FundingCase): Constraint[] {
  const share = parseShare(limit.share);
  const isStrict = limit.strict === true;
  const raised = raisedShares(limit, share, rules, given);
  const most: Constraint[] =
    limit.party === 'government'
      ? raised.map(({ slope, added, keys }) => ({
          rules: [limit.key, ...keys],
          line: governmentShareAtMost(slope, added, isStrict),
        }))
      : [{ rules: [limit.key], line: ownShareAtMost(share, isStrict) }];
  const least: Constraint = {
    rules: [limit.key],
    line:
      limit.party === 'government'
        ? governmentShareAtLeast(share, isStrict)
        : ownShareAtLeast(share, isStrict),
  };
  if (limit.bound === 'max') return most;
  if (limit.bound === 'min') return [least];
  // An exact share in whole dollars: the government's part is rounded down, the applicant's up.
  if (limit.party === 'government') return [...most, { ...least, line: allowingRounding(least.line, share) }];
  return [
    least,
    ...most.map((constraint) => ({ ...constraint, line: allowingRounding(constraint.line, share) })),
  ];
}

interface RaisedShare {
  readonly slope: Fraction;
  readonly added: Fraction;
  readonly keys: readonly string[];
}

/**
 * A share limit with the points that uplifts add to it for a part of the cost. The part is never more than the plan, so
 * each uplift makes two limits: points of the part as given, and points of the whole plan. An exact share is not raised.
 */
function raisedShares(
  limit: ShareLimit,
  share: Fraction,
  rules: readonly FundingRule[],
  given: FundingCase,
): readonly RaisedShare[] {
  const uplifts = rules
    .filter((rule) => rule.kind === 'share_uplift')
    .filter(({ raises }) => limit.bound === 'max' && raises.includes(limit.key));
  return uplifts.reduce<readonly RaisedShare[]>(
    (before, uplift) => {
      const points = parseShare(uplift.points);
      const base = shareBase(uplift.of, rules, given);
      return before.flatMap(({ slope, added, keys }) => {
        const ofPlan = { slope: addShares(slope, points), added, keys: [...keys, uplift.key] };
        if (base.kind !== 'cost') return [ofPlan];
        const part = multiplyShares(points, fraction(favorable(given, base.amount), 1n));
        return [ofPlan, { slope, added: addShares(added, part), keys: [...keys, uplift.key] }];
      });
    },
    [{ slope: share, added: NOTHING, keys: [] }],
  );
}

/** Limits on a share of a cost that is given by itself, such as the tuition beside a total. */
function costLines(
  { party, bound, share: written, strict }: ShareLimit,
  amount: { readonly low: bigint; readonly high: bigint },
  given: FundingCase,
): Line[] {
  const share = parseShare(written);
  const [roomy, tight] = [favorable(given, amount), unfavorable(given, amount)];
  const lines: Line[] = [];
  if (bound !== 'min') {
    const most = below(roomy, share, strict === true, party === 'applicant' && bound === 'exact');
    lines.push(party === 'government' ? governmentAtMost(most) : ownAtMost(most));
    // The part of the cost that is recognized cannot be more than the plan.
    if (party === 'government') lines.push(governmentShareAtMost(share, NOTHING, strict === true));
  }
  if (bound !== 'max') {
    const least = above(tight, share, strict === true, party === 'government' && bound === 'exact');
    lines.push(party === 'government' ? governmentAtLeast(least) : ownAtLeast(least));
  }
  return lines;
}

function below(
  amount: bigint,
  { numerator, denominator }: Fraction,
  isStrict: boolean,
  roundsUp: boolean,
): bigint {
  if (roundsUp) return ceilDivide(amount * numerator, denominator);
  return floorDivide(amount * numerator - (isStrict ? 1n : 0n), denominator);
}

function above(
  amount: bigint,
  { numerator, denominator }: Fraction,
  isStrict: boolean,
  roundsDown: boolean,
): bigint {
  if (roundsDown) return floorDivide(amount * numerator, denominator);
  return ceilDivide(amount * numerator + (isStrict ? 1n : 0n), denominator);
}

/** The applicant's own money against the approved amount. The government's share of its own grant says nothing. */
function approvedLines({ party, bound, share, strict }: ShareLimit): Line[] {
  if (party === 'government') return [];
  const { numerator, denominator } = parseShare(share);
  const strictness = strict === true ? 1n : 0n;
  const rounding = bound === 'exact' ? denominator - 1n : 0n;
  const lines: Line[] = [];
  if (bound !== 'min') lines.push({ government: -numerator, own: denominator, limit: rounding - strictness });
  if (bound !== 'max') lines.push({ government: numerator, own: -denominator, limit: -strictness });
  return lines;
}
