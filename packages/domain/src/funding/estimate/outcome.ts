import { activeRules } from '../case/active-rules.ts';
import { totalFact } from '../case/cost-base.ts';
import { type FundingCase, favorable, isCounted, measure } from '../case/funding-case.ts';
import { amountConstraints } from '../constraint/amount-constraints.ts';
import type { Constraint } from '../constraint/constraint.ts';
import { categoryBudgets, unknownCostConstraints } from '../constraint/cost-categories.ts';
import { relationConstraints } from '../constraint/relation-constraints.ts';
import { shareConstraints } from '../constraint/share-constraints.ts';
import { hasSubsidyBase, negotiatedConstraints, subsidyBaseConstraints } from '../constraint/subsidy-base.ts';
import type { CategoryBudget } from '../plan/category-budget.ts';
import { largestPlan, type PlanLimits, SharesTooFine, smallestPlan } from '../plan/largest-plan.ts';
import type { Payment } from '../plan/line.ts';
import type { ExpenseCategory, FundingRule } from '../rule.ts';
import { fixedPlan } from './fixed-split.ts';
import { type ServiceCost, serviceCost } from './service-cost.ts';
import { type Instrument, type Unstated, unstated, unstatedBy } from './unstated.ts';

/** What the rules make of one case. */
export type Outcome = PlanOutcome | NoPlanOutcome | UnstatedOutcome;

interface WithRules {
  readonly active: readonly FundingRule[];
  readonly constraints: readonly Constraint[];
  readonly budgets: readonly CategoryBudget<ExpenseCategory>[] | null;
}

export interface PlanOutcome extends WithRules {
  readonly kind: 'plan';
  /** The plan in which the government pays most. */
  readonly plan: Payment;
  /** The least own money in any compliant plan: that of the plan itself where the total is known. */
  readonly leastOwn: bigint;
  readonly submittedTotal: bigint;
  readonly isTotalKnown: boolean;
  /** The rules fix the amounts, whatever the project costs. */
  readonly isFixed: boolean;
}

interface NoPlanOutcome extends WithRules {
  readonly kind: 'no_plan';
  readonly submittedTotal: bigint;
}

interface UnstatedOutcome extends WithRules {
  readonly kind: 'unstated';
  readonly why: Unstated;
  /** What the applicant pays for a service; `most` is null where only the least is stated. */
  readonly own: ServiceCost | null;
}

export function outcomeOf(
  rules: readonly FundingRule[],
  instrument: Instrument,
  given: FundingCase,
): Outcome {
  const active = activeRules(rules, given);
  const splits = active.filter((rule) => rule.kind === 'fixed_split');
  if (splits.length > 0) {
    const plan = fixedPlan(splits, given);
    const submittedTotal = plan.government + plan.own;
    const isTotalKnown = splits.every(({ per }) => isCounted(per, given));
    const fixed = { plan, leastOwn: plan.own, submittedTotal, isTotalKnown, isFixed: true };
    return { kind: 'plan', ...fixed, active, constraints: [], budgets: null };
  }
  if (!boundsGovernment(active, rules, given)) {
    const why = unstatedBy(active, instrument);
    return {
      kind: 'unstated',
      why,
      own: serviceCost(active, given),
      active,
      constraints: [],
      budgets: null,
    };
  }
  return plannedOutcome(active, rules, given);
}

function plannedOutcome(
  active: readonly FundingRule[],
  rules: readonly FundingRule[],
  given: FundingCase,
): Outcome {
  const constraints = [
    ...amountConstraints(active, given),
    ...shareConstraints(active, given),
    ...relationConstraints(active, given),
    ...subsidyBaseConstraints(active, rules, given),
    ...negotiatedConstraints(active, given),
    ...unknownCostConstraints(active, given),
  ];
  const budgets = categoryBudgets(active, given);
  const total = measure(given, totalFact(active, given));
  const isTotalKnown = total.low === total.high;
  const submittedTotal = favorable(given, total);
  const limits = { lines: constraints.map(({ line }) => line), budgets, submittedTotal };
  const found = solve(limits, isTotalKnown);
  if (found === 'too_fine') {
    return { kind: 'unstated', why: unstated('shares_too_fine'), own: null, active, constraints, budgets };
  }
  if (!found) return { kind: 'no_plan', active, constraints, budgets, submittedTotal };
  return {
    kind: 'plan',
    ...found,
    active,
    constraints,
    budgets,
    submittedTotal,
    isTotalKnown,
    isFixed: false,
  };
}

function solve(
  limits: PlanLimits,
  isTotalKnown: boolean,
): { plan: Payment; leastOwn: bigint } | null | 'too_fine' {
  try {
    const plan = largestPlan(limits);
    if (!plan) return null;
    return { plan, leastOwn: isTotalKnown ? plan.own : (smallestPlan(limits)?.own ?? plan.own) };
  } catch (error) {
    if (error instanceof SharesTooFine) return 'too_fine';
    throw error;
  }
}

/**
 * Whether some rule in force says how much, or up to how much, the government pays. What a case may cost in all does not:
 * the government need not pay all of it.
 */
function boundsGovernment(
  active: readonly FundingRule[],
  rules: readonly FundingRule[],
  given: FundingCase,
): boolean {
  const isBaseKnown = given.values['project.subsidyBase'] !== undefined;
  if (isBaseKnown && hasSubsidyBase(active, rules)) return true;
  return active.some((rule) => {
    switch (rule.kind) {
      case 'amount_limit':
        return rule.party === 'government' && rule.bound !== 'min';
      case 'share_limit':
        return (rule.party === 'government') === (rule.bound === 'max') || rule.bound === 'exact';
      case 'relation':
        return rule.relations.some(({ left, right }) => left === 'grant' || right === 'grant');
      default:
        return false;
    }
  });
}
