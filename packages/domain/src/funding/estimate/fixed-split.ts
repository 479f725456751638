import { type FundingCase, favorable } from '../case/funding-case.ts';
import { multiplicity } from '../constraint/amount-constraints.ts';
import type { Payment } from '../plan/line.ts';
import type { FundingRuleOf } from '../rule.ts';

/**
 * 政府16萬、業者4萬: the parts are fixed, whatever the project costs. Where several splits are in force and the source does
 * not say which, the case's stance takes the one in which the government pays least or most.
 */
export function fixedPlan(splits: readonly FundingRuleOf<'fixed_split'>[], given: FundingCase): Payment {
  const [first, ...others] = splits.map((split): Payment => {
    const times = favorable(given, multiplicity({ per: split.per }, given));
    return { government: BigInt(split.government) * times, own: BigInt(split.applicant) * times };
  });
  if (!first) throw new RangeError('There is no split to take');
  const isMost = given.stance === 'most';
  return others.reduce((best, plan) => (plan.government > best.government === isMost ? plan : best), first);
}
