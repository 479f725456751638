import type { BilingualText, Evidence, LocalizedText } from '../../document/primitives.ts';
import type { Eligibility } from '../../eligibility/evaluate-criteria.ts';
import type { MissingInformation } from '../../eligibility/missing.ts';
import type { Disbursement } from '../finance/disbursement.ts';
import type { EquityEstimate } from '../finance/equity.ts';
import type { LoanEstimate } from '../finance/loan.ts';
import type { Matching } from '../finance/matching.ts';
import type { ExpenseCategory, FundingRuleKind } from '../rule.ts';
import type { MemberSplit } from '../split/member-split.ts';
import type { StepOutcome } from '../steps/step-outcome.ts';
import type { RelatedSupport } from '../support/related-support.ts';
import type { YearlyLimits } from '../years/yearly-limits.ts';
import type { FundingProblem } from './problem.ts';
import type { AmountRange, CostRange } from './range.ts';
import type { Instrument, Unstated } from './unstated.ts';

/** What the rules allow an applicant. */
export interface Allowance {
  /** Null where it cannot be computed, for the reason in `unknownBecause`. */
  readonly governmentContribution: AmountRange | null;
  readonly unknownBecause: Unstated | null;
  /** What the applicant pays itself, where the government pays the most it may. Null: not known. */
  readonly ownContribution: CostRange | null;
  /** The part of the submitted cost that is the plan: government and own money together. Null: not known. */
  readonly recognizedTotal: CostRange | null;
}

export interface PlannedCost {
  readonly category: ExpenseCategory;
  readonly submitted: number;
  readonly recognized: number;
  readonly government: number;
  readonly own: number;
}

/** The compliant plan in which the government pays the most that is possible. */
export interface FundingPlan {
  readonly submittedTotal: number;
  readonly recognizedTotal: number;
  readonly government: number;
  readonly own: number;
  /** One way to divide it over the submitted categories. Empty where no costs were given. */
  readonly costs: readonly PlannedCost[];
}

export interface FundingStep {
  readonly ruleKey: string;
  readonly kind: FundingRuleKind;
  readonly outcome: StepOutcome;
  /** The amount that the rule sets in this case, in whole dollars. Null: none, or not known. */
  readonly amount: number | null;
  /** The rule as a sentence. */
  readonly text: BilingualText;
  readonly because: BilingualText;
  readonly evidence: readonly Evidence[];
  readonly inferred: LocalizedText | null;
}

/** What a track gives an applicant for a project, with every rule that was applied and all that is not known. */
export interface FundingEstimate extends Allowance {
  readonly instrument: Instrument;
  readonly eligibility: Eligibility;
  /** What the rules would allow if the applicant is, or were, eligible. */
  readonly ifEligible: Allowance;
  /** Null where there is no plan, or its total is not known. */
  readonly bestPlan: FundingPlan | null;
  readonly loan: LoanEstimate | null;
  readonly equity: EquityEstimate | null;
  /** How the highest possible grant goes to those who apply together. Null: one applies alone, or it is not known. */
  readonly split: MemberSplit | null;
  /** What may be granted in each calendar year. Null: no rule counts by year, or the grant is not known. */
  readonly byYear: YearlyLimits | null;
  readonly disbursement: Disbursement | null;
  readonly matching: Matching | null;
  /** The rules in the order in which they are stated: those of the program, then those of the track. */
  readonly steps: readonly FundingStep[];
  /** The programs and kinds of support that exclude this track, or must come before it, by its criteria. */
  readonly relatedSupport: readonly RelatedSupport[];
  /** What is wrong with what was given, and what the rules do not allow of it. See `impossibleIn`. */
  readonly problems: readonly FundingProblem[];
  /** What would have to be known to decide what is open. Empty where nothing is. */
  readonly missing: readonly MissingInformation[];
  /** False where so much is unknown that the range may be wider than it need be. */
  readonly isExact: boolean;
}
