import type { BilingualText } from '../../../document/primitives.ts';
import type { KnownFacts } from '../../../eligibility/known-facts.ts';
import { parseShare } from '../../../money/share.ts';
import { addShares, compareShares } from '../../../money/share-arithmetic.ts';
import { problem } from '../../application/problems.ts';
import type { FundingProblem, FundingProblemCode } from '../../estimate/problem.ts';
import type { FundingRule, FundingRuleOf, LoanPurpose } from '../../rule.ts';
import { dollars, PURPOSE } from '../../text/words.ts';
import { lowestCeiling } from '../ceiling.ts';
import { loanCeilings } from '../loan-ceilings.ts';
import type { LoanRequest } from '../loan-request.ts';
import type { LoanLimits } from './limits-for.ts';
import type { YearlyRate } from './yearly-rate.ts';

interface Wanted {
  readonly request: LoanRequest;
  readonly purpose: LoanPurpose | null;
  readonly limits: LoanLimits;
  readonly rate: YearlyRate | null;
  readonly stated: FundingRuleOf<'loan_terms'>['rate'];
  readonly index: number;
}

/** What the track does not allow of one loan, or what is missing to work it out. */
export function loanProblems({
  request,
  purpose,
  limits,
  rate,
  stated,
  index,
}: Wanted): readonly FundingProblem[] {
  const at = (name: keyof LoanRequest) => ['project', 'loans', index, name];
  if (!limits.isOffered) {
    return [
      purpose === null
        ? problem(
            'LOAN_PURPOSE_MISSING',
            at('purpose'),
            '額度與期限依用途而定，請填貸款用途',
            'Limits depend on what the loan is for: please say what for',
          )
        : problem(
            'LOAN_PURPOSE_NOT_OFFERED',
            at('purpose'),
            `此項貸款的用途不含${PURPOSE[purpose].zh}`,
            `This track does not lend for ${PURPOSE[purpose].en}`,
          ),
    ];
  }
  return [
    ...above('LOAN_ABOVE_LIMIT', at('amount'), request.amount, limits.amount, AMOUNT),
    ...above('LOAN_TERM_ABOVE_LIMIT', at('termMonths'), request.termMonths, limits.termMonths, TERM),
    ...above('LOAN_GRACE_ABOVE_LIMIT', at('graceMonths'), request.graceMonths, limits.graceMonths, GRACE),
    ...(rate ? rateAbove(request, stated, at('agreedRate')) : [rateMissing(stated, at)]),
  ];
}

/** Several loans together are above the limit on all purposes. */
export function totalProblems(
  requests: readonly LoanRequest[],
  rules: readonly FundingRule[],
  known: KnownFacts,
): readonly FundingProblem[] {
  if (requests.length < 2) return [];
  const ceilings = loanCeilings(rules, known).filter(({ purposes }) => purposes.length === 0);
  const sum = requests.reduce((total, { amount }) => total + amount, 0);
  return above('LOAN_ABOVE_LIMIT', ['project', 'loans'], sum, lowestCeiling(ceilings).most, ALL);
}

interface Words {
  readonly what: BilingualText;
  readonly write: (value: number) => BilingualText;
}

const yuan = (value: number): BilingualText => ({ zh: dollars(value, 'zh-TW'), en: dollars(value, 'en') });
const months = (value: number): BilingualText => ({ zh: `${value}個月`, en: `${value} months` });

const AMOUNT: Words = { what: { zh: '貸款金額', en: 'The loan' }, write: yuan };
const ALL: Words = { what: { zh: '各筆貸款合計', en: 'The sum of the loans' }, write: yuan };
const TERM: Words = { what: { zh: '貸款期限', en: 'The term' }, write: months };
const GRACE: Words = { what: { zh: '寬限期', en: 'The grace period' }, write: months };

function above(
  code: FundingProblemCode,
  path: FundingProblem['path'],
  wanted: number,
  limit: number | null,
  { what, write }: Words,
): FundingProblem[] {
  if (limit === null || wanted <= limit) return [];
  const [given, most] = [write(wanted), write(limit)];
  return [
    problem(
      code,
      path,
      `${what.zh}${given.zh}，超過上限${most.zh}`,
      `${what.en} of ${given.en} is above the limit of ${most.en}`,
    ),
  ];
}

function rateMissing(
  stated: Wanted['stated'],
  at: (name: keyof LoanRequest) => FundingProblem['path'],
): FundingProblem {
  return stated
    ? problem(
        'RATE_MISSING',
        at('baseRate'),
        '請填基準利率，才能算出利息',
        'Please give the base rate: interest depends on it',
      )
    : problem(
        'RATE_MISSING',
        at('agreedRate'),
        '來源未載明利率，請填與銀行約定的年利率',
        'The source states no rate: please give the one agreed with the bank',
      );
}

/** An agreed rate above the base and the spread, where the base is given to compare. */
function rateAbove(
  { baseRate, agreedRate }: LoanRequest,
  stated: Wanted['stated'],
  path: FundingProblem['path'],
): FundingProblem[] {
  if (!stated || baseRate === undefined || agreedRate === undefined) return [];
  const most = addShares(parseShare(baseRate), parseShare(stated.spread));
  if (compareShares(parseShare(agreedRate), most) <= 0) return [];
  return [
    problem(
      'RATE_ABOVE_LIMIT',
      path,
      `約定利率${agreedRate}高於基準利率${baseRate}加${stated.spread}`,
      `The agreed rate of ${agreedRate} is above the base rate of ${baseRate} plus ${stated.spread}`,
    ),
  ];
}
