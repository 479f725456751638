import { formatDollars, formatYuan, type Locale } from '@zhuli/domain';
import { durationText } from '../calendar/duration.ts';
import type { AmountParty, Bound, FundingRule } from './rule.ts';

/** What the eye should catch of a rule: a figure, and the key of the few words that say what it is. */
export interface Headline {
  readonly figure: string | null;
  /** Below `zhuli.funding.label`. */
  readonly label: string;
}

/** `1,000萬元`, `NT$10 million`: in Chinese the currency goes without saying. */
export const shortAmount = (amount: number, locale: Locale): string =>
  locale === 'zh-TW' ? formatYuan(amount) : formatDollars(amount, locale);

/** What is given in kind. */
const SERVICES = 'in_kind';

const limitLabel = (what: 'amount' | 'share', party: AmountParty, bound: Bound): string =>
  `${what}_${party.toLowerCase()}_${bound.toLowerCase()}`;

export function headlineOf(rule: FundingRule, locale: Locale): Headline {
  const money = (value: { readonly amount: number } | null): string | null =>
    value ? shortAmount(value.amount, locale) : null;
  switch (rule.__typename) {
    case 'AmountLimit':
      return {
        figure: money(rule.amount),
        label: rule.isInKind ? SERVICES : limitLabel('amount', rule.party, rule.bound),
      };
    case 'ShareLimit':
      return {
        figure: shareFigure(rule),
        label: limitLabel('share', rule.party, rule.isStrict ? 'EXACT' : rule.bound),
      };
    case 'FixedSplit':
      return { figure: money(rule.government), label: rule.isInKind ? SERVICES : 'fixed_split' };
    case 'Fee':
      return { figure: money(rule.charge), label: 'fee' };
    case 'Bonus':
      return { figure: `+${rule.share.text}`, label: 'bonus' };
    case 'ShareUplift':
      return { figure: `+${rule.points.text}`, label: 'share_uplift' };
    case 'CategoryLimit':
      return { figure: rule.share.text, label: 'category_limit' };
    case 'LoanTerms':
      return loanHeadline(rule, locale);
    case 'EquityTerms':
      return rule.maxFirstInvestment
        ? { figure: money(rule.maxFirstInvestment), label: 'equity_first' }
        : { figure: null, label: 'equity_terms' };
    case 'LenderFee':
      return { figure: rule.yearlyRate.text, label: 'lender_fee' };
    case 'Guarantee':
      return { figure: guaranteed(rule.minShare?.text, rule.maxShare?.text), label: 'guarantee' };
    default:
      return { figure: null, label: snakeCase(rule.__typename) };
  }
}

/** `50%`; `> 50%` where the bound itself is not allowed. */
function shareFigure({ share, bound, isStrict }: Extract<FundingRule, { __typename: 'ShareLimit' }>): string {
  if (!isStrict || bound === 'EXACT') return share.text;
  return `${bound === 'MIN' ? '>' : '<'} ${share.text}`;
}

/** A loan is known by its limit first, then by its term, then by its rate. */
function loanHeadline(rule: Extract<FundingRule, { __typename: 'LoanTerms' }>, locale: Locale): Headline {
  if (rule.maxAmount) return { figure: shortAmount(rule.maxAmount.amount, locale), label: 'loan_amount' };
  if (rule.maxTermMonths !== null)
    return { figure: durationText(rule.maxTermMonths, locale), label: 'loan_term' };
  if (rule.rate) return { figure: `+${rule.rate.spread.text}`, label: 'loan_rate' };
  return { figure: null, label: 'loan_terms' };
}

/** What a track is chosen by though it has no figure. */
const FREE_OF_CHARGE = 'free_of_charge';

/** The figure that a track is chosen by: its own highest grant or loan, before what all tracks share. */
export function mainHeadline(rules: readonly FundingRule[], locale: Locale): Headline | undefined {
  const rank = (rule: FundingRule): number =>
    (rule.__typename === 'AmountLimit' && rule.party === 'GOVERNMENT' ? 0 : 2) +
    (rule.appliesToAllTracks ? 1 : 0);
  return rules
    .toSorted((left, right) => rank(left) - rank(right))
    .map((rule) => headlineOf(rule, locale))
    .find(({ figure, label }) => figure !== null || label === FREE_OF_CHARGE);
}

function guaranteed(least: string | undefined, most: string | undefined): string | null {
  if (least !== undefined && most !== undefined && least !== most) return `${least}–${most}`;
  return most ?? least ?? null;
}

const snakeCase = (typeName: string): string => typeName.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase();
