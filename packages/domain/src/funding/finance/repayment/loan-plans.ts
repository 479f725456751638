import type { KnownFacts } from '../../../eligibility/known-facts.ts';
import { formatShare } from '../../../money/share.ts';
import type { FundingProblem } from '../../estimate/problem.ts';
import type { FundingRule, LoanPurpose } from '../../rule.ts';
import { inForce } from '../ceiling.ts';
import { guaranteeTerms } from '../guarantee.ts';
import type { LoanRequest } from '../loan-request.ts';
import { type GuaranteeFee, guaranteeFees } from './guarantee-fees.ts';
import { limitsFor } from './limits-for.ts';
import { loanProblems, totalProblems } from './loan-problems.ts';
import { type RepaymentMonth, repaymentSchedule } from './schedule.ts';
import { yearlyRate } from './yearly-rate.ts';

/** A loan that is wanted, under the terms of the track. */
export interface LoanPlan {
  readonly request: LoanRequest;
  readonly purpose: LoanPurpose | null;
  /** The yearly rate, as written. Null: the base rate was not given, or the track states no spread. */
  readonly rate: string | null;
  /** `rate` is a highest one: the source says 最高. */
  readonly isRateAtMost: boolean;
  readonly isFloating: boolean;
  /** Month by month. Null where the terms do not allow the loan, or the rate is not known. */
  readonly months: readonly RepaymentMonth[] | null;
  readonly totalInterest: number | null;
  /** The most that the guarantee costs, year by year. Null: not stated. */
  readonly guaranteeFees: readonly GuaranteeFee[] | null;
}

export interface LoanPlans {
  readonly plans: readonly LoanPlan[];
  readonly problems: readonly FundingProblem[];
}

/** What the wanted loans cost, each by itself, and what the track does not allow of them. */
export function loanPlans(
  requests: readonly LoanRequest[],
  rules: readonly FundingRule[],
  known: KnownFacts,
): LoanPlans {
  const terms = rules
    .filter((rule) => rule.kind === 'loan_terms')
    .filter((rule) => inForce(rule, rules, known) !== 'no');
  if (terms.length === 0) return { plans: [], problems: [] };
  const guarantee = guaranteeTerms(rules, known);
  const [stated] = terms.flatMap(({ rate }) => rate ?? []);
  const isAdjustable = terms.some(({ adjustableByLender }) => adjustableByLender === true);
  const read = requests.map((request, index) => {
    const purpose = request.purpose ?? purposeOf(known);
    const limits = limitsFor(purpose, rules, known);
    const rate = yearlyRate(request, stated);
    const problems = loanProblems({ request, purpose, limits, rate, stated, index });
    // A bank may set another term; a limit on the amount stays.
    const forbidding = problems.filter(({ code }) => !(isAdjustable && ADJUSTABLE.includes(code)));
    const months =
      rate && forbidding.length === 0 ? repaymentSchedule({ ...request, rate: rate.value }) : null;
    const plan: LoanPlan = {
      request,
      purpose,
      rate: rate && formatShare(rate.value),
      isRateAtMost: rate?.isAtMost ?? false,
      isFloating: stated?.floating === true,
      months,
      totalInterest: months?.reduce((sum, { interest }) => sum + interest, 0) ?? null,
      guaranteeFees: months && guaranteeFees(request.amount, months, guarantee),
    };
    return { plan, problems };
  });
  return {
    plans: read.map(({ plan }) => plan),
    problems: [...read.flatMap(({ problems }) => problems), ...totalProblems(requests, rules, known)],
  };
}

const ADJUSTABLE: readonly FundingProblem['code'][] = ['LOAN_TERM_ABOVE_LIMIT', 'LOAN_GRACE_ABOVE_LIMIT'];

const purposeOf = ({ values }: KnownFacts): LoanPurpose | null => {
  const purpose = values['project.loanPurpose'];
  return purpose === 'preparation' || purpose === 'working_capital' || purpose === 'capital_expenditure'
    ? purpose
    : null;
};
