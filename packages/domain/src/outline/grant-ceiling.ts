import { type FundingCase, measure } from '../funding/case/funding-case.ts';
import { hasSubsidyBase } from '../funding/constraint/subsidy-base.ts';
import { fixedPlan } from '../funding/estimate/fixed-split.ts';
import { numbersIn } from '../funding/estimate/numbers-used.ts';
import { outcomeOf } from '../funding/estimate/outcome.ts';
import { type CountedPer, countedBy } from '../funding/estimate/project.ts';
import type { Instrument } from '../funding/estimate/unstated.ts';
import { larger } from '../funding/plan/integer-division.ts';
import type { FundingRule, FundingRuleKind } from '../funding/rule.ts';
import type { Ceiling, Counted } from './outline.ts';
import { casesOf, type RuleCases, rulesOfKinds } from './rule-cases.ts';

/** The rules that say how much the government pays, or raise it. */
const KINDS: ReadonlySet<FundingRuleKind> = new Set([
  'amount_limit',
  'share_limit',
  'fixed_split',
  'bonus',
  'multiplier',
  'share_uplift',
  'relation',
  'by_reference',
]);

/**
 * The most that the government contributes to one case, in money or in services of a stated value, whoever applies and
 * whatever the project costs: the solver of estimates, asked for a project without a bound, in every way in which the
 * conditions can turn out. Ways for which the rules state no amount leave it as it is. Null: no amount is stated, or
 * some way has no limit.
 */
export function grantCeiling(all: readonly FundingRule[], instrument: Instrument): Ceiling | null {
  const rules = rulesOfKinds(all, KINDS);
  if (rules.length === 0) return null;
  const cases = casesOf(rules);
  const counters = countersIn(rules);
  const most = (held: readonly Counted[]) => mostGiven(rules, instrument, cases, held);
  const limit = most([]);
  if (limit === 'none') return null;
  if (limit !== 'unlimited') return { amount: Number(limit), instrument, counted: [] };
  const forOne = most(counters);
  if (forOne === 'none' || forOne === 'unlimited') return null;
  const without = (counter: Counted) => counters.filter((other) => other !== counter);
  const counted = counters.filter(
    (counter) => most(without(counter)) !== forOne || most([counter]) !== 'unlimited',
  );
  return { amount: Number(forOne), instrument, counted };
}

/** What the amounts of the rules are counted by. */
function countersIn(rules: readonly FundingRule[]): readonly Counted[] {
  const found = rules.flatMap((rule): (Counted | null)[] => [
    'per' in rule ? countedBy(rule.per) : null,
    numbersIn(rule).includes('project.memberCount') ? 'member' : null,
  ]);
  return [...new Set(found.filter((counter) => counter !== null))];
}

type Most = bigint | 'unlimited' | 'none';

/** The most in any case. `held`: what there is one of; members, as few as the case allows. */
function mostGiven(
  rules: readonly FundingRule[],
  instrument: Instrument,
  { cases, isExhaustive }: RuleCases,
  held: readonly Counted[],
): Most {
  const given = (each: FundingCase): Most => {
    const one = holding(each, held);
    return isExhaustive ? givenIn(rules, instrument, one) : givenAtMost(rules, instrument, one);
  };
  let most: Most = 'none';
  for (const each of cases) {
    const here = given(each);
    // What grows with the number that stands for "without a bound" has none.
    const farther = given({ ...each, ceiling: 2n * each.ceiling });
    if (here === 'unlimited' || here !== farther) return 'unlimited';
    if (here !== 'none') most = most === 'none' ? here : larger(most, here);
  }
  return most;
}

function givenIn(rules: readonly FundingRule[], instrument: Instrument, each: FundingCase): Most {
  const outcome = outcomeOf(rules, instrument, each);
  if (outcome.kind === 'plan') return outcome.plan.government;
  if (outcome.kind === 'no_plan') return 0n;
  const isOpen = outcome.why.code === 'shares_too_fine' || hasSubsidyBase(outcome.active, rules);
  return isOpen ? 'unlimited' : 'none';
}

/** Where it is open which rules are in force: what the certain ones allow, or any fixed part of the government's. */
function givenAtMost(rules: readonly FundingRule[], instrument: Instrument, each: FundingCase): Most {
  const splits = rules.filter((rule) => rule.kind === 'fixed_split');
  const others = rules.filter((rule) => rule.kind !== 'fixed_split');
  const outcome = outcomeOf(others, instrument, each);
  if (outcome.kind === 'unstated') return 'unlimited';
  const most = outcome.kind === 'plan' ? outcome.plan.government : 0n;
  return splits.length === 0 ? most : larger(most, fixedPlan(splits, each).government);
}

function holding(each: FundingCase, held: readonly Counted[]): FundingCase {
  const counters = held.filter((counter): counter is CountedPer => counter !== 'member');
  const quantities = Object.fromEntries(counters.map((counter) => [counter, 1]));
  const { low } = measure(each, 'project.memberCount');
  return {
    ...each,
    application: { ...each.application, quantities },
    assumed: held.includes('member')
      ? new Map([...each.assumed, ['project.memberCount', { low, high: low }]])
      : each.assumed,
  };
}
