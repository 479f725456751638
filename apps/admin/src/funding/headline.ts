import { formatDollars, formatYuan, type Locale } from '@zhuli/domain';
import type { Bound, FundingRule, Party } from './rule.ts';

/** What the eye should catch of a rule: a figure, and the key of the few words that say what it is. */
export interface Headline {
  readonly figure: string | null;
  /** Below `zhuli.funding.label`. */
  readonly label: string;
}

/** `1,000萬元`, `NT$10 million`: in Chinese the currency goes without saying. */
export const shortAmount = (amount: number, locale: Locale): string =>
  locale === 'zh-TW' ? formatYuan(amount) : formatDollars(amount, locale);

const limitLabel = (what: 'amount' | 'share', party: Party, bound: Bound): string =>
  `${what}_${party.toLowerCase()}_${bound.toLowerCase()}`;

export function headlineOf(rule: FundingRule, locale: Locale): Headline {
  const money = (value: { readonly amount: number } | null): string | null =>
    value ? shortAmount(value.amount, locale) : null;
  switch (rule.__typename) {
    case 'AmountLimit':
      return { figure: money(rule.amount), label: limitLabel('amount', rule.party, rule.bound) };
    case 'ShareLimit':
      return { figure: rule.share.text, label: limitLabel('share', rule.party, rule.bound) };
    case 'FixedSplit':
      return { figure: money(rule.government), label: rule.isInKind ? 'fixed_split_in_kind' : 'fixed_split' };
    case 'Fee':
      return { figure: money(rule.fee), label: 'fee' };
    case 'Bonus':
      return { figure: `+${rule.share.text}`, label: 'bonus' };
    case 'ShareUplift':
      return { figure: `+${rule.points.text}`, label: 'share_uplift' };
    case 'CategoryLimit':
      return { figure: rule.share.text, label: 'category_limit' };
    case 'LoanTerms':
      return { figure: money(rule.maxAmount), label: 'loan_terms' };
    case 'EquityTerms':
      return { figure: money(rule.maxFirstInvestment), label: 'equity_terms' };
    case 'Guarantee':
      return { figure: guaranteed(rule.minShare?.text, rule.maxShare?.text), label: 'guarantee' };
    default:
      return { figure: null, label: snakeCase(rule.__typename) };
  }
}

function guaranteed(least: string | undefined, most: string | undefined): string | null {
  if (least !== undefined && most !== undefined && least !== most) return `${least}–${most}`;
  return most ?? least ?? null;
}

const snakeCase = (typeName: string): string => typeName.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase();
