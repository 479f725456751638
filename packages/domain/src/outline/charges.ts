import { activeRules } from '../funding/case/active-rules.ts';
import type { FundingRule, FundingRuleKind } from '../funding/rule.ts';
import type { Fraction } from '../money/share.ts';
import { casesOf, rulesOfKinds } from './rule-cases.ts';

const KINDS: ReadonlySet<FundingRuleKind> = new Set(['free_of_charge', 'fee', 'amount_limit', 'fixed_split']);

/**
 * Whether taking part costs the applicant nothing: true where it is free of charge for everybody and whoever likes can avoid
 * every fee, false where everybody pays something. What the source excepts in words (惟工廠自行負擔…) is no fee.
 */
export function isFreeOfCharge(all: readonly FundingRule[], ownShare: Fraction | null): boolean | null {
  const rules = rulesOfKinds(all, KINDS);
  const { cases, isExhaustive } = casesOf(rules);
  if (!isExhaustive) return null;
  const ways = cases.map((given) => activeRules(rules, given));
  if (ways.every(isDeclaredFree) && ways.some(isFreeIn)) return true;
  const everybodyPays = ways.every(hasCharge) || (ownShare !== null && ownShare.numerator > 0n);
  return everybodyPays ? false : null;
}

const isDeclaredFree = (active: readonly FundingRule[]): boolean =>
  active.some(({ kind }) => kind === 'free_of_charge');

/** Declared free, and nothing in force asks for money all the same. */
export const isFreeIn = (active: readonly FundingRule[]): boolean =>
  isDeclaredFree(active) && !hasCharge(active);

function hasCharge(active: readonly FundingRule[]): boolean {
  return active.some((rule) => {
    if (rule.kind === 'fee') return rule.amount === undefined || rule.amount > 0;
    if (rule.kind === 'fixed_split') return rule.applicant > 0;
    return (
      rule.kind === 'amount_limit' && rule.party === 'applicant' && rule.bound !== 'max' && rule.amount > 0
    );
  });
}
