import type { Verdict } from '../../eligibility/evaluate-criteria.ts';
import { disbursementOf } from '../finance/disbursement.ts';
import { estimateEquity } from '../finance/equity.ts';
import { shareholdingProblems } from '../finance/holding.ts';
import { estimateLoan } from '../finance/loan.ts';
import { matchingOf } from '../finance/matching.ts';
import { loanPlans } from '../finance/repayment/loan-plans.ts';
import { splitByMember } from '../split/member-split.ts';
import { stepOf } from '../steps/step.ts';
import { relatedSupport } from '../support/related-support.ts';
import { yearlyLimits } from '../years/yearly-limits.ts';
import { governmentIn } from './allowance.ts';
import { bestPlan } from './best-plan.ts';
import { consortiumProblems } from './consortium-problems.ts';
import type { Outcome } from './outcome.ts';
import { periodProblems } from './period-problems.ts';
import { planProblems, requestProblem } from './plan-problems.ts';
import type { Allowance, FundingEstimate } from './result.ts';
import type { Request, Surveyed } from './survey.ts';

/** What is said beside the amounts themselves. */
export type Particulars = Pick<
  FundingEstimate,
  | 'bestPlan'
  | 'split'
  | 'byYear'
  | 'loan'
  | 'equity'
  | 'disbursement'
  | 'matching'
  | 'steps'
  | 'relatedSupport'
  | 'problems'
>;

export function particularsOf(
  { criteria, rules, execution, known, application }: Request,
  considered: readonly Surveyed[],
  ifEligible: Allowance,
  verdict: Verdict,
): Particulars {
  const reference = bestOutcome(considered);
  const highest = ifEligible.governmentContribution?.possible ?? null;
  const isReadable = !application.isContradictory;
  const shareholding = isReadable ? application.shareholding : null;
  const { plans, problems: ofLoans } = loanPlans(isReadable ? application.loans : [], rules, known);
  const loan = estimateLoan(rules, known, verdict, plans);
  const equity = estimateEquity(rules, known, verdict, shareholding);
  const setting = { rules, known, application, reference };
  const isDivisible = isReadable && highest !== null;
  return {
    bestPlan: isReadable ? bestPlan(reference) : null,
    split: isDivisible ? splitByMember(reference, known, application) : null,
    byYear: isDivisible ? yearlyLimits(reference, known, application) : null,
    loan,
    equity,
    disbursement: disbursementOf(rules, known, highest),
    matching: matchingOf(rules, known),
    steps: rules.map((rule) => stepOf(rule, setting)),
    relatedSupport: relatedSupport(criteria, known.values),
    problems: [
      ...application.problems,
      ...known.problems,
      ...consortiumProblems(criteria, known),
      ...(isReadable
        ? [
            ...planProblems(rules, known, application, reference),
            ...periodProblems(execution, application.period),
            ...ofLoans,
            ...(equity ? shareholdingProblems(shareholding, equity) : []),
          ]
        : []),
      ...requestProblem(application.requestedAmount, mostRequestable(highest, loan, equity)),
    ],
  };
}

/** The case in which the government pays most: what the steps and the plan describe. */
function bestOutcome(cases: readonly Surveyed[]): Outcome {
  const [first, ...others] = cases.map(({ most }) => most);
  if (!first) throw new RangeError('A survey has at least one case');
  return others.reduce(
    (best, outcome) => (governmentIn(outcome) > governmentIn(best) ? outcome : best),
    first,
  );
}

function mostRequestable(
  highest: number | null,
  loan: FundingEstimate['loan'],
  equity: FundingEstimate['equity'],
): number | null {
  return highest ?? loan?.amount?.possible ?? equity?.firstInvestment?.possible ?? null;
}
