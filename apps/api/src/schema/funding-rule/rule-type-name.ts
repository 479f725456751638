import type { FundingRule, FundingRuleKind } from '@zhuli/domain';
import type { RuleTypeName } from '../models.ts';

const TYPE_NAMES: RuleTypeName = {
  amount_limit: 'AmountLimit',
  share_limit: 'ShareLimit',
  fixed_split: 'FixedSplit',
  free_of_charge: 'FreeOfCharge',
  fee: 'Fee',
  bonus: 'Bonus',
  multiplier: 'Multiplier',
  share_uplift: 'ShareUplift',
  relation: 'Relation',
  eligible_costs: 'EligibleCosts',
  category_limit: 'CategoryLimit',
  own_funds_only: 'OwnFundsOnly',
  loan_terms: 'LoanTerms',
  guarantee: 'Guarantee',
  lender_fee: 'LenderFee',
  equity_terms: 'EquityTerms',
  disbursement_plan: 'DisbursementPlan',
  matching_ratio: 'MatchingRatio',
  by_reference: 'ByReference',
  negotiated: 'Negotiated',
};

/** The member of the interface `FundingRule` that a rule is shown as. */
export const ruleTypeName = ({ kind }: Pick<FundingRule, 'kind'>): RuleTypeName[FundingRuleKind] =>
  TYPE_NAMES[kind];
