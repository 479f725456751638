import { parseShare } from '../../money/share.ts';
import type { PlanOutcome } from '../estimate/outcome.ts';
import { fundable, fundableTotal, recognizable } from '../plan/category-budget.ts';
import { floorDivide } from '../plan/integer-division.ts';
import type { FundingRuleOf } from '../rule.ts';
import { CATEGORY, categoriesText, percent } from '../text/words.ts';
import { type Explanation, explain, inDollars, notKnown, type Setting } from './explanation.ts';

const COSTS = { zh: '各科目經費', en: 'the costs by category' };

type CategoryLimit = FundingRuleOf<'category_limit'>;

/** What a limit on one category of costs did to the plan. */
export function explainCategoryLimit(rule: CategoryLimit, { application, reference }: Setting): Explanation {
  if (!application.costs) return notKnown(COSTS);
  const name = CATEGORY[rule.category];
  const submitted = application.costs.get(rule.category) ?? 0;
  if (submitted === 0)
    return explain('satisfied', 0, `未編列${name.zh}`, `Nothing is budgeted for ${name.en}`);
  if (reference.kind !== 'plan') return notKnown({ zh: '可行的計畫', en: 'a compliant plan' });
  const budget = reference.budgets?.find(({ category }) => category === rule.category);
  if (!budget) return notKnown(COSTS);
  return rule.limits === 'cost' ? explainCost(rule, submitted, reference) : explainSubsidy(rule, reference);
}

/** The most of a category that the submitted total allows, and by how much more was budgeted. */
export function excessOf(
  rule: CategoryLimit,
  submitted: number,
  submittedTotal: bigint,
): { limit: bigint; excess: bigint } {
  const { numerator, denominator } = parseShare(rule.share);
  const limit = floorDivide(submittedTotal * numerator, denominator);
  return { limit, excess: BigInt(submitted) - limit };
}

function explainCost(rule: CategoryLimit, submitted: number, reference: PlanOutcome): Explanation {
  const name = CATEGORY[rule.category];
  const { limit, excess } = excessOf(rule, submitted, reference.submittedTotal);
  const [own, cap] = [inDollars(submitted), inDollars(limit)];
  const share = { zh: percent(rule.share, 'zh-TW'), en: percent(rule.share, 'en') };
  if (excess <= 0n) {
    return explain(
      'satisfied',
      Number(limit),
      `${name.zh}編列${own.zh}，未超過${share.zh}（${cap.zh}）`,
      `${own.en} for ${name.en} is within ${share.en} (${cap.en})`,
    );
  }
  const budget = reference.budgets?.find(({ category }) => category === rule.category);
  const total = reference.plan.government + reference.plan.own;
  const recognized = budget ? recognizable(budget, total) : 0n;
  const [over, kept, plan] = [inDollars(excess), inDollars(recognized), inDollars(total)];
  return explain(
    'violated',
    Number(recognized),
    `${name.zh}編列${own.zh}，超過${share.zh}（${cap.zh}）${over.zh}；超出部分不認列後，最多認列${kept.zh}，計畫總經費為${plan.zh}`,
    `${own.en} for ${name.en} is ${over.en} above ${share.en} (${cap.en}); without the excess at most ${kept.en} of it is recognized, in a plan of ${plan.en}`,
  );
}

function explainSubsidy(rule: CategoryLimit, reference: PlanOutcome): Explanation {
  const { plan, budgets } = reference;
  const total = plan.government + plan.own;
  const budget = budgets?.find(({ category }) => category === rule.category);
  if (!budget || !budgets) return notKnown(COSTS);
  const name = CATEGORY[rule.category];
  const { limit } = excessOf(rule, 0, total);
  const cap = inDollars(limit);
  const lowers = fundable({ ...budget, subsidyShares: [] }, total) > limit;
  const binds = lowers && plan.government === fundableTotal(budgets, total) && plan.own > 0n;
  return explain(
    binds ? 'binds' : lowers ? 'limits' : 'satisfied',
    Number(limit),
    `政府對${name.zh}最多補助${cap.zh}${binds ? '，決定了本案結果' : ''}`,
    `The government pays at most ${cap.en} of ${name.en}${binds ? ': this decides the result' : ''}`,
  );
}

export function explainOwnFundsOnly(
  rule: FundingRuleOf<'own_funds_only'>,
  { application, reference }: Setting,
): Explanation {
  const { costs } = application;
  if (!costs) return notKnown(COSTS);
  const sum = rule.categories.reduce((total, category) => total + (costs.get(category) ?? 0), 0);
  const list = { zh: categoriesText(rule.categories, 'zh-TW'), en: categoriesText(rule.categories, 'en') };
  const amount = inDollars(sum);
  const binds =
    reference.kind === 'plan' &&
    reference.budgets !== null &&
    sum > 0 &&
    reference.plan.government ===
      fundableTotal(reference.budgets, reference.plan.government + reference.plan.own);
  return explain(
    binds ? 'binds' : 'satisfied',
    sum,
    `${list.zh}共${amount.zh}，由自籌款支應${binds ? '，決定了本案結果' : ''}`,
    `${amount.en} for ${list.en} is paid from own funds${binds ? ': this decides the result' : ''}`,
  );
}

export function explainEligibleCosts(
  _: FundingRuleOf<'eligible_costs'>,
  { application, reference }: Setting,
): Explanation {
  if (!application.costs) return notKnown(COSTS);
  const excluded = (reference.budgets ?? []).filter(
    ({ isExcluded, submitted }) => isExcluded && submitted > 0n,
  );
  if (excluded.length === 0) {
    return explain('satisfied', null, '所編科目均得編列', 'All budgeted categories may be budgeted');
  }
  const sum = excluded.reduce((total, { submitted }) => total + submitted, 0n);
  const categories = excluded.map(({ category }) => category);
  return explain(
    'violated',
    Number(sum),
    `${categoriesText(categories, 'zh-TW')}不得編列，${inDollars(sum).zh}不予認列`,
    `${categoriesText(categories, 'en')} cannot be budgeted: ${inDollars(sum).en} is not recognized`,
  );
}
