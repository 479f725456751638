import { z } from 'zod';
import { EquityTerms, Guarantee, LenderFee, LoanTerms } from './rule/finance.ts';
import {
  AmountLimit,
  CategoryLimit,
  EligibleCosts,
  OwnFundsOnly,
  Relation,
  ShareLimit,
} from './rule/limits.ts';
import {
  ByReference,
  DisbursementPlan,
  Fee,
  FixedSplit,
  FreeOfCharge,
  MatchingRatio,
  Negotiated,
} from './rule/payments.ts';
import { Bonus, Multiplier, ShareUplift } from './rule/raises.ts';

export * from './rule/finance.ts';
export * from './rule/limits.ts';
export * from './rule/payments.ts';
export * from './rule/raises.ts';
export * from './rule/terms.ts';

export const FundingRule = z.discriminatedUnion('kind', [
  AmountLimit,
  ShareLimit,
  FixedSplit,
  FreeOfCharge,
  Fee,
  Bonus,
  Multiplier,
  ShareUplift,
  Relation,
  EligibleCosts,
  CategoryLimit,
  OwnFundsOnly,
  LoanTerms,
  Guarantee,
  LenderFee,
  EquityTerms,
  DisbursementPlan,
  MatchingRatio,
  ByReference,
  Negotiated,
]);
export type FundingRule = z.infer<typeof FundingRule>;
export type FundingRuleKind = FundingRule['kind'];
export type FundingRuleOf<K extends FundingRuleKind> = Extract<FundingRule, { kind: K }>;
