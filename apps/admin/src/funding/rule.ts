import type { TrackFact } from '../facts/fact.ts';

/** Whole NT dollars. */
export interface Money {
  readonly amount: number;
}

/** An exact fraction; `text` in the language of the page. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly text: string;
}

export type Party = 'GOVERNMENT' | 'APPLICANT';
/** `TOTAL`: both together. */
export type AmountParty = Party | 'TOTAL';
export type Bound = 'MAX' | 'MIN' | 'EXACT';

interface RuleBase extends TrackFact {
  readonly id: string;
  /** The rule as a sentence. */
  readonly text: string;
}

/** The kinds of rule that a figure or a picture says sooner than the sentence. The others are their sentence alone. */
export type FundingRule = RuleBase &
  (
    | {
        readonly __typename: 'AmountLimit';
        readonly party: AmountParty;
        readonly bound: Bound;
        readonly amount: Money;
        readonly isInKind: boolean;
      }
    | {
        readonly __typename: 'ShareLimit';
        readonly party: Party;
        readonly bound: Bound;
        readonly isStrict: boolean;
        readonly share: Share;
      }
    | {
        readonly __typename: 'FixedSplit';
        readonly government: Money;
        readonly applicant: Money;
        readonly isInKind: boolean;
      }
    | { readonly __typename: 'FreeOfCharge' }
    | { readonly __typename: 'Fee'; readonly charge: Money | null }
    | { readonly __typename: 'Bonus'; readonly share: Share }
    | { readonly __typename: 'ShareUplift'; readonly points: Share }
    | { readonly __typename: 'CategoryLimit'; readonly share: Share }
    | {
        readonly __typename: 'LoanTerms';
        readonly maxAmount: Money | null;
        readonly maxTermMonths: number | null;
        readonly rate: { readonly spread: Share } | null;
      }
    | { readonly __typename: 'Guarantee'; readonly minShare: Share | null; readonly maxShare: Share | null }
    | { readonly __typename: 'LenderFee'; readonly yearlyRate: Share }
    | { readonly __typename: 'EquityTerms'; readonly maxFirstInvestment: Money | null }
    | { readonly __typename: 'DisbursementPlan'; readonly options: readonly DisbursementOption[] }
    | { readonly __typename: 'Multiplier' | 'Relation' | 'EligibleCosts' | 'OwnFundsOnly' }
    | { readonly __typename: 'MatchingRatio' | 'ByReference' | 'Negotiated' }
  );

export interface DisbursementOption {
  /** The performance bond as a share of the grant. */
  readonly bond: Share;
  readonly stages: readonly DisbursementStage[];
}

export interface DisbursementStage {
  readonly stage: string;
  /** Null: tied to progress, not to a share. */
  readonly share: Share | null;
}

export const FUNDING_RULE = `
fragment FundingRuleParts on FundingRule {
  __typename
  id
  ...TrackFactParts
  text(locale: $locale)
  ... on AmountLimit { party bound amount { amount } isInKind }
  ... on ShareLimit { party bound isStrict share { numerator denominator text(locale: $locale) } }
  ... on FixedSplit { government { amount } applicant { amount } isInKind }
  ... on Fee { charge { amount } }
  ... on Bonus { share { numerator denominator text(locale: $locale) } }
  ... on ShareUplift { points { numerator denominator text(locale: $locale) } }
  ... on CategoryLimit { share { numerator denominator text(locale: $locale) } }
  ... on LoanTerms { maxAmount { amount } maxTermMonths rate { spread { numerator denominator text(locale: $locale) } } }
  ... on Guarantee {
    minShare { numerator denominator text(locale: $locale) }
    maxShare { numerator denominator text(locale: $locale) }
  }
  ... on LenderFee { yearlyRate { numerator denominator text(locale: $locale) } }
  ... on EquityTerms { maxFirstInvestment { amount } }
  ... on DisbursementPlan {
    options {
      bond { numerator denominator text(locale: $locale) }
      stages { stage share { numerator denominator text(locale: $locale) } }
    }
  }
}`;
