import { fundable, recognizable } from '../plan/category-budget.ts';
import { smaller } from '../plan/integer-division.ts';
import type { Outcome, PlanOutcome } from './outcome.ts';
import type { FundingPlan, PlannedCost } from './result.ts';

/** The plan of an outcome in dollars. Null where there is none, or its total is not known. */
export function bestPlan(outcome: Outcome): FundingPlan | null {
  if (outcome.kind !== 'plan' || !outcome.isTotalKnown) return null;
  const { plan, submittedTotal } = outcome;
  return {
    submittedTotal: Number(submittedTotal),
    recognizedTotal: Number(plan.government + plan.own),
    government: Number(plan.government),
    own: Number(plan.own),
    costs: dividedCosts(outcome),
  };
}

/**
 * One way to divide a plan over its categories: the government pays what it may in the order submitted, and the rest of
 * the recognized total is own money. A category is cut only where the total has to be.
 */
function dividedCosts({ plan, budgets }: PlanOutcome): readonly PlannedCost[] {
  if (!budgets) return [];
  const total = plan.government + plan.own;
  let grant = plan.government;
  const paid = budgets.map((budget) => {
    const government = smaller(grant, fundable(budget, total));
    grant -= government;
    return { ...budget, government };
  });
  let rest = plan.own;
  return paid.map(({ government, ...budget }) => {
    const own = smaller(rest, recognizable(budget, total) - government);
    rest -= own;
    return {
      category: budget.category,
      submitted: Number(budget.submitted),
      recognized: Number(government + own),
      government: Number(government),
      own: Number(own),
    };
  });
}
