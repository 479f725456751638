import { parseShare } from '../../money/share.ts';
import { shareBase } from '../case/cost-base.ts';
import type { FundingCase } from '../case/funding-case.ts';
import type { CategoryBudget } from '../plan/category-budget.ts';
import { governmentAtMost } from '../plan/line.ts';
import type { ExpenseCategory, FundingRule, FundingRuleOf } from '../rule.ts';
import type { Constraint } from './constraint.ts';

type CategoryRule =
  | FundingRuleOf<'category_limit'>
  | FundingRuleOf<'own_funds_only'>
  | FundingRuleOf<'eligible_costs'>;

export const isCategoryRule = (rule: FundingRule): rule is CategoryRule =>
  rule.kind === 'category_limit' || rule.kind === 'own_funds_only' || rule.kind === 'eligible_costs';

/** The submitted costs with what the rules in force allow of each. Null where no costs are known, or no rule asks. */
export function categoryBudgets(
  rules: readonly FundingRule[],
  given: FundingCase,
): readonly CategoryBudget<ExpenseCategory>[] | null {
  const { costs } = given.application;
  if (!costs) return null;
  const eligible = eligibleCategories(rules);
  const ownOnly = ownFundsCategories(rules);
  return [...costs].map(([category, submitted]) => {
    const limits = categoryLimits(rules, given).filter((limit) => limit.category === category);
    const shares = (limited: 'cost' | 'subsidy') =>
      limits.filter((limit) => limit.limits === limited).map(({ share }) => parseShare(share));
    return {
      category,
      submitted: BigInt(submitted),
      isExcluded: eligible !== null && !eligible.has(category) && !ownOnly.has(category),
      isOwnFundsOnly: ownOnly.has(category),
      costShares: shares('cost'),
      subsidyShares: shares('subsidy'),
    };
  });
}

/** The categories that may be budgeted: those on every list in force. Null where there is no list: all. */
export function eligibleCategories(rules: readonly FundingRule[]): ReadonlySet<ExpenseCategory> | null {
  const lists = rules.filter((rule) => rule.kind === 'eligible_costs');
  const [first, ...others] = lists.map(({ categories }) => new Set(categories));
  if (!first) return null;
  return new Set([...first].filter((category) => others.every((list) => list.has(category))));
}

export const ownFundsCategories = (rules: readonly FundingRule[]): ReadonlySet<ExpenseCategory> =>
  new Set(rules.flatMap((rule) => (rule.kind === 'own_funds_only' ? rule.categories : [])));

/** The limits on categories that are shares of the plan, which is what all sources print. */
const categoryLimits = (rules: readonly FundingRule[], given: FundingCase) =>
  rules
    .filter((rule) => rule.kind === 'category_limit')
    .filter(({ of }) => shareBase(of, rules, given).kind === 'plan');

/**
 * Where rules on categories cannot be applied, because the costs or the base of a share are not known, the government
 * pays nothing for certain: all might be spent on what it does not pay.
 */
export function unknownCostConstraints(rules: readonly FundingRule[], given: FundingCase): Constraint[] {
  if (given.stance === 'most') return [];
  const applied = given.application.costs ? categoryLimits(rules, given).map(({ key }) => key) : [];
  const open = rules
    .filter(isCategoryRule)
    .filter((rule) =>
      given.application.costs ? rule.kind === 'category_limit' && !applied.includes(rule.key) : true,
    );
  if (open.length === 0) return [];
  return [{ rules: open.map(({ key }) => key), line: governmentAtMost(0n) }];
}
