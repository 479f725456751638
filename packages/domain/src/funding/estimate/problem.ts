import type { InputProblem } from '../../document/input-problem.ts';
import type { FactProblemCode } from '../../eligibility/parse-facts.ts';

/** What cannot be true of any project. */
export type ImpossibleCode =
  | 'AMOUNT_NOT_WHOLE_DOLLARS'
  | 'COUNT_RANGE'
  | 'COST_CATEGORY'
  | 'COST_NEGATIVE'
  | 'COSTS_TOO_LARGE'
  | 'COSTS_DO_NOT_ADD_UP'
  | 'MEMBERS_CONTRADICTION'
  /** The lead is given twice, with different facts. */
  | 'LEAD_CONTRADICTION'
  /** An empty list of those who apply. */
  | 'MEMBERS_EMPTY'
  /** One applicant alone, for a track that only several can apply for. */
  | 'CONSORTIUM_WITHOUT_MEMBERS'
  /** An end before its beginning. */
  | 'DATES_REVERSED'
  /** A project or a loan of more than a hundred years. */
  | 'PERIOD_TOO_LONG'
  /** A number of years that the dates cannot have. */
  | 'YEARS_CONTRADICTION'
  | 'LOAN_AMOUNT_RANGE'
  | 'LOAN_TERM_RANGE'
  /** A grace period that leaves no month to pay back in. */
  | 'LOAN_GRACE_RANGE'
  | 'RATE_RANGE'
  | 'SHAREHOLDING_RANGE';

/** What the rules do not allow of a project that is possible. */
export type UnmetRuleCode =
  /** A rule counts members, and nobody said how many there are. */
  | 'MEMBERS_MISSING'
  /** A category that the rules do not let be budgeted. */
  | 'COST_NOT_ELIGIBLE'
  /** More budgeted for a category than its limit. */
  | 'COST_ABOVE_LIMIT'
  /** Part of the submitted cost cannot be recognized under the rules. */
  | 'PLAN_MUST_SHRINK'
  /** No split of the cost keeps all the rules. */
  | 'NO_COMPLIANT_PLAN'
  | 'REQUEST_ABOVE_LIMIT'
  /** A project that is longer or shorter than the track supports, or lies outside its dates. */
  | 'PERIOD_OUTSIDE_LIMITS'
  /** The track has limits by purpose, and nobody said what the loan is for. */
  | 'LOAN_PURPOSE_MISSING'
  /** The track does not lend for this purpose. */
  | 'LOAN_PURPOSE_NOT_OFFERED'
  | 'LOAN_ABOVE_LIMIT'
  | 'LOAN_TERM_ABOVE_LIMIT'
  | 'LOAN_GRACE_ABOVE_LIMIT'
  /** Neither the base rate nor the agreed rate was given. */
  | 'RATE_MISSING'
  | 'RATE_ABOVE_LIMIT'
  | 'INVESTMENT_ABOVE_LIMIT'
  | 'PUBLIC_SHAREHOLDING_ABOVE_LIMIT';

export type FundingProblemCode = FactProblemCode | ImpossibleCode | UnmetRuleCode;

export type FundingProblem = InputProblem<FundingProblemCode>;
