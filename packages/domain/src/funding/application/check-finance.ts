import { MOST_DOLLARS } from '../../eligibility/parse-facts.ts';
import { parseShare, Share } from '../../money/share.ts';
import { addShares, compareShares, NOTHING, WHOLE } from '../../money/share-arithmetic.ts';
import type { FundingProblem } from '../estimate/problem.ts';
import type { LoanRequest } from '../finance/loan-request.ts';
import type { ShareholdingRequest } from '../finance/shareholding-request.ts';
import { dollars } from '../text/words.ts';
import { notWholeDollars, problem } from './problems.ts';
import { MOST_YEARS } from './read-period.ts';

/** What no loan can be, whatever the track lends. */
export const checkLoans = (loans: readonly LoanRequest[]): readonly FundingProblem[] =>
  loans.flatMap((loan, index) => checkLoan(loan, ['project', 'loans', index]));

const MOST_MONTHS = 12 * MOST_YEARS;

function checkLoan(loan: LoanRequest, path: FundingProblem['path']): FundingProblem[] {
  const { amount, termMonths, graceMonths } = loan;
  const isTerm = Number.isSafeInteger(termMonths) && termMonths >= 1 && termMonths <= MOST_MONTHS;
  const isGrace = Number.isSafeInteger(graceMonths) && graceMonths >= 0 && graceMonths < termMonths;
  return [
    ...(Number.isSafeInteger(amount) && amount >= 1 && amount <= MOST_DOLLARS
      ? []
      : [notLent([...path, 'amount'])]),
    ...(isTerm ? [] : [notATerm([...path, 'termMonths'])]),
    ...(!isTerm || isGrace ? [] : [notAGrace([...path, 'graceMonths'])]),
    ...(['baseRate', 'agreedRate'] as const).flatMap((name) =>
      loan[name] === undefined || isShareOfWhole(loan[name])
        ? []
        : [notAShare('RATE_RANGE', [...path, name])],
    ),
  ];
}

/** What no holding of shares can be. */
export function checkShareholding({
  investedBefore,
  heldAfter,
  heldByOtherPublicBodies,
}: ShareholdingRequest): readonly FundingProblem[] {
  const path = ['project', 'shareholding'];
  const isAmount =
    investedBefore === undefined ||
    (Number.isSafeInteger(investedBefore) && investedBefore >= 0 && investedBefore <= MOST_DOLLARS);
  const held = Object.entries({ heldAfter, heldByOtherPublicBodies }).flatMap(([name, share]) =>
    share === undefined ? [] : [{ name, share }],
  );
  const strange = held.filter(({ share }) => !isShareOfWhole(share));
  const isTooMuch =
    strange.length === 0 &&
    compareShares(held.map(({ share }) => parseShare(share)).reduce(addShares, NOTHING), WHOLE) > 0;
  return [
    ...(isAmount ? [] : [notWholeDollars([...path, 'investedBefore'])]),
    ...strange.map(({ name }) => notAShare('SHAREHOLDING_RANGE', [...path, name])),
    ...(isTooMuch ? [moreThanAll([...path, 'heldAfter'])] : []),
  ];
}

const isShareOfWhole = (share: string): boolean =>
  Share.safeParse(share).success && compareShares(parseShare(share), WHOLE) <= 0;

const notLent = (path: FundingProblem['path']): FundingProblem =>
  problem(
    'LOAN_AMOUNT_RANGE',
    path,
    `貸款金額須為1元至${dollars(MOST_DOLLARS, 'zh-TW')}的整數`,
    `A loan must be whole dollars, from 1 to ${dollars(MOST_DOLLARS, 'en')}`,
  );

const notATerm = (path: FundingProblem['path']): FundingProblem =>
  problem(
    'LOAN_TERM_RANGE',
    path,
    `貸款期限須為1至${MOST_MONTHS}個月的整數`,
    `A term must be a whole number of months from 1 to ${MOST_MONTHS}`,
  );

const notAGrace = (path: FundingProblem['path']): FundingProblem =>
  problem(
    'LOAN_GRACE_RANGE',
    path,
    '寬限期不得為負數，且須短於貸款期限，否則沒有還本的月份',
    'The grace period cannot be negative, and must leave a month of the term to pay back in',
  );

const notAShare = (code: 'RATE_RANGE' | 'SHAREHOLDING_RANGE', path: FundingProblem['path']): FundingProblem =>
  problem(
    code,
    path,
    '須為0%至100%的比例，如1.72%或1/3',
    'It must be a share from 0% to 100%, such as 1.72% or 1/3',
  );

const moreThanAll = (path: FundingProblem['path']): FundingProblem =>
  problem(
    'SHAREHOLDING_RANGE',
    path,
    '各方持股合計超過100%',
    'Together these hold more than all shares of the firm',
  );
