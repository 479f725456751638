import { MOST_DOLLARS } from '../../eligibility/parse-facts.ts';
import type { FundingProblem } from '../estimate/problem.ts';
import type { CostItem } from '../estimate/project.ts';
import { ExpenseCategory } from '../rule.ts';
import { dollars } from '../text/words.ts';
import { notWholeDollars, problem } from './problems.ts';

/** Dollars by category. */
export type CostsByCategory = ReadonlyMap<ExpenseCategory, number>;

export interface ReadCosts {
  /** Null where none were given, or they cannot be read. */
  readonly costs: CostsByCategory | null;
  readonly problems: readonly FundingProblem[];
}

/** Adds up the items of a budget by category. */
export function readCosts(items: readonly CostItem[] | undefined, path: FundingProblem['path']): ReadCosts {
  if (!items || items.length === 0) return { costs: null, problems: [] };
  const problems = [
    ...items.flatMap((item, index) => checkItem(item, [...path, index])),
    ...checkSum(
      items.reduce((total, { amount }) => total + Math.abs(amount), 0),
      path,
    ),
  ];
  return { costs: problems.length === 0 ? sumByCategory(items) : null, problems };
}

export const sumOf = (costs: CostsByCategory): number =>
  [...costs.values()].reduce((total, amount) => total + amount, 0);

const sumByCategory = (items: readonly CostItem[]): CostsByCategory => {
  const sums = new Map<ExpenseCategory, number>();
  for (const { category, amount } of items) sums.set(category, (sums.get(category) ?? 0) + amount);
  return sums;
};

const PARTS = {
  categories: { zh: '各科目', whole: '計畫總經費', en: 'The costs', wholeEn: 'the total cost' },
  members: { zh: '各成員', whole: '全案', en: "The members' costs", wholeEn: 'the whole' },
} as const;

/** What was stated of the whole, and what its parts come to, where those cannot both be right. */
export function notAddingUp(
  parts: keyof typeof PARTS,
  sum: number,
  stated: number,
  path: FundingProblem['path'],
): FundingProblem {
  const { zh, whole, en, wholeEn } = PARTS[parts];
  const difference = Math.abs(stated - sum);
  return problem(
    'COSTS_DO_NOT_ADD_UP',
    path,
    `${zh}合計${dollars(sum, 'zh-TW')}，與${whole}${dollars(stated, 'zh-TW')}相差${dollars(difference, 'zh-TW')}`,
    `${en} add up to ${dollars(sum, 'en')}, which differs from ${wholeEn} of ${dollars(stated, 'en')} by ${dollars(difference, 'en')}`,
  );
}

function checkItem({ category, amount }: CostItem, path: FundingProblem['path']): FundingProblem[] {
  if (!ExpenseCategory.options.includes(category)) {
    return [
      problem(
        'COST_CATEGORY',
        path,
        `沒有名為「${category}」的經費科目`,
        `There is no expense category "${category}"`,
      ),
    ];
  }
  if (!Number.isSafeInteger(amount)) return [notWholeDollars(path)];
  return amount >= 0 ? [] : [problem('COST_NEGATIVE', path, '經費不得為負數', 'A cost cannot be negative')];
}

/** So that the sum and what is computed from it stay exact. */
export function checkSum(sum: number, path: FundingProblem['path']): FundingProblem[] {
  if (!(sum > MOST_DOLLARS)) return [];
  return [
    problem(
      'COSTS_TOO_LARGE',
      path,
      `各科目合計不得超過${dollars(MOST_DOLLARS, 'zh-TW')}`,
      `The costs cannot add up to more than ${dollars(MOST_DOLLARS, 'en')}`,
    ),
  ];
}
