import { activeRules } from '../funding/case/active-rules.ts';
import type { FundingCase } from '../funding/case/funding-case.ts';
import { relationConstraints } from '../funding/constraint/relation-constraints.ts';
import { shareConstraints } from '../funding/constraint/share-constraints.ts';
import { hasSubsidyBase } from '../funding/constraint/subsidy-base.ts';
import { outcomeOf } from '../funding/estimate/outcome.ts';
import type { Instrument } from '../funding/estimate/unstated.ts';
import type { Line } from '../funding/plan/line.ts';
import type { FundingRule, FundingRuleKind } from '../funding/rule.ts';
import { type Fraction, fraction } from '../money/share.ts';
import { compareShares, NOTHING } from '../money/share-arithmetic.ts';
import { isFreeIn } from './charges.ts';
import { casesOf, rulesOfKinds } from './rule-cases.ts';

const KINDS: ReadonlySet<FundingRuleKind> = new Set([
  'amount_limit',
  'share_limit',
  'share_uplift',
  'fixed_split',
  'relation',
  'free_of_charge',
  'fee',
  'by_reference',
  'multiplier',
]);

/**
 * The least share of the cost that the applicant pays itself, over every way in which the conditions can turn out. Null
 * where some way in which the rules bound the government's part leaves the own share open, and where no way says anything.
 */
export function leastOwnShare(all: readonly FundingRule[], instrument: Instrument): Fraction | null {
  const rules = rulesOfKinds(all, KINDS);
  const { cases, isExhaustive } = casesOf(rules);
  if (!isExhaustive) return null;
  const shares = cases.map((given) => ownShareIn(rules, instrument, given));
  if (shares.includes('open')) return null;
  const stated = shares.filter((share) => typeof share === 'object');
  return stated.length === 0 ? null : stated.reduce(lesser);
}

/** `open`: the government may pay all of it. `none`: nothing is said of who pays. */
function ownShareIn(
  rules: readonly FundingRule[],
  instrument: Instrument,
  given: FundingCase,
): Fraction | 'open' | 'none' {
  const active = activeRules(rules, given);
  const splits = active.filter((rule) => rule.kind === 'fixed_split');
  if (splits.length > 0) {
    const parts = splits
      .filter(({ government, applicant }) => government + applicant > 0)
      .map(({ government, applicant }) => fraction(BigInt(applicant), BigInt(government + applicant)));
    return parts.length === 0 ? 'none' : parts.reduce(lesser);
  }
  const outcome = outcomeOf(rules, instrument, given);
  if (outcome.kind === 'no_plan') return 'none';
  if (outcome.kind === 'unstated' && outcome.why.code !== 'shares_too_fine') {
    if (hasSubsidyBase(active, rules)) return 'open';
    return isFreeIn(active) ? NOTHING : 'none';
  }
  const constraints = [...shareConstraints(active, given), ...relationConstraints(active, given)];
  const bounds = constraints.flatMap(({ line }) => ownShareOf(line));
  return bounds.length === 0 ? 'open' : bounds.reduce(greater);
}

/** g × G + o × O ≤ 0 with g above zero asks for own money wherever the government pays. Other limits ask for no share. */
function ownShareOf({ government, own, limit }: Line): readonly Fraction[] {
  if (limit > 0n || government <= 0n) return [];
  return [own >= 0n ? fraction(1n, 1n) : fraction(government, government - own)];
}

const lesser = (left: Fraction, right: Fraction): Fraction =>
  compareShares(left, right) <= 0 ? left : right;
const greater = (left: Fraction, right: Fraction): Fraction =>
  compareShares(left, right) >= 0 ? left : right;
