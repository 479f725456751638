import { inBothLanguages } from '../../document/bilingual.ts';
import type { BilingualText, Locale } from '../../document/primitives.ts';
import { expressionText } from '../../eligibility/text/expression-text.ts';
import type { FundingRule } from '../rule.ts';
import { equityTermsText, guaranteeText, lenderFeeText, loanTermsText } from './finance-text.ts';
import {
  amountLimitText,
  categoryLimitText,
  eligibleCostsText,
  ownFundsOnlyText,
  relationText,
  shareLimitText,
} from './limit-text.ts';
import {
  bonusText,
  byReferenceText,
  disbursementText,
  feeText,
  fixedSplitText,
  freeOfChargeText,
  matchingRatioText,
  multiplierText,
  negotiatedText,
  shareUpliftText,
} from './payment-text.ts';

/** A rule as a sentence, written from its values and not from the source's words, with the condition it stands under. */
export function ruleText(rule: FundingRule, locale: Locale): string {
  const sentence = bareRuleText(rule, locale);
  if (!rule.condition) return sentence;
  const condition = expressionText(rule.condition, locale);
  return locale === 'en' ? `${sentence} (condition: ${condition})` : `${condition}者：${sentence}`;
}

export const ruleTextInBothLanguages = (rule: FundingRule): BilingualText =>
  inBothLanguages((locale) => ruleText(rule, locale));

/** The sentence without its condition. */
export function bareRuleText(rule: FundingRule, locale: Locale): string {
  switch (rule.kind) {
    case 'amount_limit':
      return amountLimitText(rule, locale);
    case 'share_limit':
      return shareLimitText(rule, locale);
    case 'fixed_split':
      return fixedSplitText(rule, locale);
    case 'free_of_charge':
      return freeOfChargeText(rule, locale);
    case 'fee':
      return feeText(rule, locale);
    case 'bonus':
      return bonusText(rule, locale);
    case 'multiplier':
      return multiplierText(rule, locale);
    case 'share_uplift':
      return shareUpliftText(rule, locale);
    case 'relation':
      return relationText(rule, locale);
    case 'eligible_costs':
      return eligibleCostsText(rule, locale);
    case 'category_limit':
      return categoryLimitText(rule, locale);
    case 'own_funds_only':
      return ownFundsOnlyText(rule, locale);
    case 'loan_terms':
      return loanTermsText(rule, locale);
    case 'guarantee':
      return guaranteeText(rule, locale);
    case 'lender_fee':
      return lenderFeeText(rule, locale);
    case 'equity_terms':
      return equityTermsText(rule, locale);
    case 'disbursement_plan':
      return disbursementText(rule, locale);
    case 'matching_ratio':
      return matchingRatioText(rule, locale);
    case 'by_reference':
      return byReferenceText(rule, locale);
    case 'negotiated':
      return negotiatedText(rule, locale);
  }
}
