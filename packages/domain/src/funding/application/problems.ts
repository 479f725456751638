import type { FundingProblem, FundingProblemCode } from '../estimate/problem.ts';

export const problem = (
  code: FundingProblemCode,
  path: FundingProblem['path'],
  zh: string,
  en: string,
): FundingProblem => ({ code, path, message: { zh, en } });

export const notWholeDollars = (path: FundingProblem['path']): FundingProblem =>
  problem(
    'AMOUNT_NOT_WHOLE_DOLLARS',
    path,
    '金額須為整數元，且不得為負數',
    'An amount must be whole dollars, and not negative',
  );

/** No project has more of anything. */
const MOST_COUNTED = 1_000_000;

export const isCount = (count: number): boolean =>
  Number.isSafeInteger(count) && count > 0 && count <= MOST_COUNTED;

export const notCounted = (path: FundingProblem['path']): FundingProblem =>
  problem(
    'COUNT_RANGE',
    path,
    '數量須為1至1,000,000的整數',
    'A count must be a whole number from 1 to 1,000,000',
  );
