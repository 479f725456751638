import type { Facts } from '../../eligibility/facts.ts';
import { MOST_DOLLARS, parseFacts } from '../../eligibility/parse-facts.ts';
import { ExpenseCategory } from '../rule.ts';
import { dollars } from '../text/words.ts';
import type { FundingProblem } from './problem.ts';
import type { CostItem, ProjectFacts } from './project.ts';

/** The particulars of an application, read and checked. */
export interface ReadApplication {
  /** Facts of applicant and project, with the total and the number of members where they follow from details. */
  readonly facts: Facts;
  /** Dollars by category, or null where no costs were given. */
  readonly costs: ReadonlyMap<ExpenseCategory, number> | null;
  readonly quantities: NonNullable<ProjectFacts['quantities']>;
  readonly requestedAmount: number | null;
  readonly problems: readonly FundingProblem[];
  /** What was given contradicts itself, so that amounts cannot be computed from it. */
  readonly isContradictory: boolean;
}

export function readApplication(applicant: Facts, project: ProjectFacts): ReadApplication {
  const parsed = parseFacts({ ...applicant, ...project.facts });
  const facts: { -readonly [Name in keyof Facts]: Facts[Name] } = { ...parsed.facts };
  const wrong: FundingProblem[] = [
    ...checkCosts(project.costs ?? []),
    ...checkSum(project.costs ?? []),
    ...checkNumbers(project),
  ];
  const isReadable = wrong.length === 0;

  const costs = isReadable && project.costs && project.costs.length > 0 ? sumByCategory(project.costs) : null;
  if (costs) {
    const sum = [...costs.values()].reduce((total, amount) => total + amount, 0);
    const stated = facts['project.totalCost'];
    if (stated === undefined) facts['project.totalCost'] = sum;
    else if (typeof stated === 'number' && stated !== sum) wrong.push(notAddingUp(sum, stated));
  }
  const members = typeof project.members === 'object' ? project.members.length : project.members;
  if (members !== undefined && isCount(members)) {
    const stated = facts['project.memberCount'];
    if (stated === undefined) facts['project.memberCount'] = members;
    else if (typeof stated === 'number' && stated !== members) wrong.push(membersDiffer(members, stated));
  }
  const memberProblems = typeof project.members === 'object' ? project.members.flatMap(checkMember) : [];
  return {
    facts,
    costs,
    quantities: isReadable ? (project.quantities ?? {}) : {},
    requestedAmount: isReadable ? (project.requestedAmount ?? null) : null,
    problems: [...parsed.problems, ...wrong, ...memberProblems],
    isContradictory: wrong.length > 0,
  };
}

function checkCosts(costs: readonly CostItem[]): FundingProblem[] {
  return costs.flatMap(({ category, amount }, index): FundingProblem[] => {
    const path = ['project', 'costs', index];
    if (!ExpenseCategory.options.includes(category)) {
      const message = {
        zh: `沒有名為「${category}」的經費科目`,
        en: `There is no expense category "${category}"`,
      };
      return [{ code: 'COST_CATEGORY', path, message }];
    }
    if (!Number.isSafeInteger(amount)) return [notWhole(path)];
    if (amount >= 0) return [];
    const message = { zh: '經費不得為負數', en: 'A cost cannot be negative' };
    return [{ code: 'COST_NEGATIVE', path, message }];
  });
}

/** So that the sum and what is computed from it stay exact. */
function checkSum(costs: readonly CostItem[]): FundingProblem[] {
  const sum = costs.reduce((total, { amount }) => total + Math.abs(amount), 0);
  if (!(sum > MOST_DOLLARS)) return [];
  const message = {
    zh: `各科目合計不得超過${dollars(MOST_DOLLARS, 'zh-TW')}`,
    en: `The costs cannot add up to more than ${dollars(MOST_DOLLARS, 'en')}`,
  };
  return [{ code: 'COSTS_TOO_LARGE', path: ['project', 'costs'], message }];
}

function checkNumbers({ requestedAmount, members, quantities }: ProjectFacts): FundingProblem[] {
  const problems: FundingProblem[] = [];
  if (requestedAmount !== undefined && !(Number.isSafeInteger(requestedAmount) && requestedAmount >= 0)) {
    problems.push(notWhole(['project', 'requestedAmount']));
  }
  const counts = Object.entries({
    members: typeof members === 'number' ? members : undefined,
    ...quantities,
  });
  for (const [name, count] of counts) {
    if (count === undefined || isCount(count)) continue;
    const path = name === 'members' ? ['project', name] : ['project', 'quantities', name];
    const message = {
      zh: '數量須為1至1,000,000的整數',
      en: 'A count must be a whole number from 1 to 1,000,000',
    };
    problems.push({ code: 'COUNT_RANGE', path, message });
  }
  return problems;
}

/** No project has more of anything. */
const MOST_COUNTED = 1_000_000;

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count > 0 && count <= MOST_COUNTED;

const notWhole = (path: FundingProblem['path']): FundingProblem => ({
  code: 'AMOUNT_NOT_WHOLE_DOLLARS',
  path,
  message: { zh: '金額須為整數元，且不得為負數', en: 'An amount must be whole dollars, and not negative' },
});

function sumByCategory(costs: readonly CostItem[]): ReadonlyMap<ExpenseCategory, number> {
  const sums = new Map<ExpenseCategory, number>();
  for (const { category, amount } of costs) sums.set(category, (sums.get(category) ?? 0) + amount);
  return sums;
}

const notAddingUp = (sum: number, stated: number): FundingProblem => ({
  code: 'COSTS_DO_NOT_ADD_UP',
  path: ['project', 'costs'],
  message: {
    zh: `各科目合計${dollars(sum, 'zh-TW')}，與計畫總經費${dollars(stated, 'zh-TW')}相差${dollars(Math.abs(stated - sum), 'zh-TW')}`,
    en: `The costs add up to ${dollars(sum, 'en')}, which differs from the total cost of ${dollars(stated, 'en')} by ${dollars(Math.abs(stated - sum), 'en')}`,
  },
});

const membersDiffer = (members: number, stated: number): FundingProblem => ({
  code: 'MEMBERS_CONTRADICTION',
  path: ['project', 'members'],
  message: {
    zh: `成員${members}家與共同申請家數${stated}家不符`,
    en: `${members} members were given, and a number of members of ${stated}`,
  },
});

function checkMember(member: Facts, index: number): FundingProblem[] {
  const { problems } = parseFacts(member);
  return problems.map((problem) => ({ ...problem, path: ['project', 'members', index, ...problem.path] }));
}
