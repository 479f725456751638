import type { KnownFacts } from '../../eligibility/known-facts.ts';
import type { ReadApplication } from '../application/read-application.ts';
import { inForce } from '../finance/ceiling.ts';
import type { FundingRule } from '../rule.ts';
import { excessOf } from '../steps/explain-costs.ts';
import { CATEGORY, dollars, percent } from '../text/words.ts';
import { numbersIn } from './numbers-used.ts';
import type { Outcome } from './outcome.ts';
import type { FundingProblem } from './problem.ts';

/** What of the submitted project does not keep the rules, as far as that is known. */
export function planProblems(
  rules: readonly FundingRule[],
  known: KnownFacts,
  application: ReadApplication,
  reference: Outcome,
): readonly FundingProblem[] {
  return [
    ...missingMembers(rules, known),
    ...costProblems(application, reference),
    ...totalProblems(reference),
  ];
}

function missingMembers(rules: readonly FundingRule[], known: KnownFacts): FundingProblem[] {
  if (known.values['project.memberCount'] !== undefined) return [];
  const counting = rules.filter(
    (rule) => inForce(rule, rules, known) !== 'no' && numbersIn(rule).includes('project.memberCount'),
  );
  if (counting.length === 0) return [];
  const message = {
    zh: '補助上限依成員家數計算，請提供共同申請家數',
    en: 'The limit depends on the number of members: please give it',
  };
  return [{ code: 'MEMBERS_MISSING', path: ['project', 'members'], message }];
}

function costProblems({ costs }: ReadApplication, reference: Outcome): FundingProblem[] {
  if (!costs || reference.kind === 'unstated' || !reference.budgets) return [];
  const excluded = reference.budgets
    .filter(({ isExcluded, submitted }) => isExcluded && submitted > 0n)
    .map(({ category, submitted }): FundingProblem => {
      const [zh, en] = [dollars(Number(submitted), 'zh-TW'), dollars(Number(submitted), 'en')];
      const { zh: name, en: nameEn } = CATEGORY[category];
      const message = {
        zh: `${name}不得編列，${zh}不予認列`,
        en: `Costs for ${nameEn} cannot be budgeted: ${en} is not recognized`,
      };
      return { code: 'COST_NOT_ELIGIBLE', path: ['project', 'costs', category], message };
    });
  const above = reference.active
    .filter((rule) => rule.kind === 'category_limit')
    .filter(({ limits }) => limits === 'cost')
    .flatMap((rule): FundingProblem[] => {
      const { limit, excess } = excessOf(rule, costs.get(rule.category) ?? 0, reference.submittedTotal);
      if (excess <= 0n) return [];
      const { zh: name, en: nameEn } = CATEGORY[rule.category];
      const message = {
        zh: `${name}超過計畫總經費之${percent(rule.share, 'zh-TW')}（${dollars(Number(limit), 'zh-TW')}），超出${dollars(Number(excess), 'zh-TW')}`,
        en: `Costs for ${nameEn} are ${dollars(Number(excess), 'en')} above ${percent(rule.share, 'en')} of the total (${dollars(Number(limit), 'en')})`,
      };
      return [{ code: 'COST_ABOVE_LIMIT', path: ['project', 'costs', rule.category], message }];
    });
  return [...excluded, ...above];
}

function totalProblems(reference: Outcome): FundingProblem[] {
  const path = ['project', 'totalCost'];
  if (reference.kind === 'no_plan') {
    const message = {
      zh: '依此計畫總經費，沒有符合全部規定的經費分攤方式',
      en: 'No way to divide this total cost keeps all the rules',
    };
    return [{ code: 'NO_COMPLIANT_PLAN', path, message }];
  }
  if (reference.kind !== 'plan' || !reference.isTotalKnown) return [];
  const { plan, submittedTotal } = reference;
  const total = plan.government + plan.own;
  if (total >= submittedTotal) return [];
  const message = {
    zh: `計畫總經費${dollars(Number(submittedTotal), 'zh-TW')}中，最多認列${dollars(Number(total), 'zh-TW')}`,
    en: `Of the total cost of ${dollars(Number(submittedTotal), 'en')}, at most ${dollars(Number(total), 'en')} can be recognized`,
  };
  return [{ code: 'PLAN_MUST_SHRINK', path, message }];
}

/** What was asked for is more than can be given in any case. */
export function requestProblem(requested: number | null, possible: number | null): readonly FundingProblem[] {
  if (requested === null || possible === null || requested <= possible) return [];
  const message = {
    zh: `申請${dollars(requested, 'zh-TW')}，超過最高${dollars(possible, 'zh-TW')}`,
    en: `The request of ${dollars(requested, 'en')} is above the highest possible ${dollars(possible, 'en')}`,
  };
  return [{ code: 'REQUEST_ABOVE_LIMIT', path: ['project', 'requestedAmount'], message }];
}
