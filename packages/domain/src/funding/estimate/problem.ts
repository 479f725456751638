import type { InputProblem } from '../../document/input-problem.ts';
import type { FactProblemCode } from '../../eligibility/parse-facts.ts';

export type FundingProblemCode =
  | FactProblemCode
  | 'AMOUNT_NOT_WHOLE_DOLLARS'
  | 'COUNT_RANGE'
  | 'COST_CATEGORY'
  | 'COST_NEGATIVE'
  | 'COSTS_TOO_LARGE'
  | 'COSTS_DO_NOT_ADD_UP'
  | 'MEMBERS_CONTRADICTION'
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
  | 'REQUEST_ABOVE_LIMIT';

export type FundingProblem = InputProblem<FundingProblemCode>;
