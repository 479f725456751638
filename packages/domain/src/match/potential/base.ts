import type { FactName } from '../../eligibility/facts.ts';
import { factOfBase } from '../../funding/case/cost-base.ts';
import type { FundingRule, FundingRuleOf } from '../../funding/rule.ts';
import type { Given } from './given.ts';

type Base = FundingRuleOf<'share_limit'>['of'];

/** The fact that says how much the whole project costs where no total is given: the tuition or the cost of a course, for one. */
export function otherTotalFact(rules: readonly FundingRule[]): FactName {
  const bases = new Set(rules.flatMap((rule) => (rule.kind === 'share_limit' ? [rule.of] : [])));
  if (bases.has('tuition')) return 'project.tuition';
  return bases.has('course_cost') ? 'project.courseCost' : 'project.totalCost';
}

export const totalFactOf = (otherTotal: FactName, { values, isTotalAssumed }: Given): FactName =>
  values['project.totalCost'] === undefined && !isTotalAssumed ? otherTotal : 'project.totalCost';

/** The fact that gives the cost which a share is of; null where it is of the plan itself or of the approved amount. */
export type CostFact = (given: Given) => FactName | null;

export function costFactOf(of: Base, otherTotal: FactName): CostFact {
  const fact = factOfBase(of);
  if (!fact) return () => null;
  return (given) => (fact === totalFactOf(otherTotal, given) ? null : fact);
}

export const isAlwaysOfPlan = (of: Base): boolean => factOfBase(of) === undefined && of !== 'approved_amount';
