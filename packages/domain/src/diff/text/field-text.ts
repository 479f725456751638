import { dateText } from '../../calendar/date-text.ts';
import { rocYear } from '../../calendar/roc-date.ts';
import { localize } from '../../document/localize.ts';
import type { Evidence, Locale, LocalizedText } from '../../document/primitives.ts';
import type { Expression } from '../../eligibility/expression.ts';
import { expressionText } from '../../eligibility/text/expression-text.ts';
import type { ExpenseCategory, FundingRule } from '../../funding/rule.ts';
import { bareRuleText } from '../../funding/text/rule-text.ts';
import { categoriesText, dollars, percent, say } from '../../funding/text/words.ts';
import { parseShare } from '../../money/share.ts';
import { timesText } from '../../money/share-text.ts';
import type { ContactPoint } from '../../program/document.ts';
import {
  BUDGET_KIND_NAMES,
  LIFECYCLE_NAMES,
  ROLE_NAMES,
  SUPPORT_KIND_NAMES,
  THEME_NAMES,
} from '../../program/names.ts';
import type { ApplicationWindow } from '../../window/window.ts';
import { windowText } from '../../window/window-text.ts';
import { type Fields, isFields, type Value } from '../change.ts';
import { phoneText } from './item-text.ts';

type Writer = (value: never, locale: Locale) => string;

const written: Writer = (value: string) => value;
const money: Writer = (amount: number, locale) => dollars(amount, locale);
const share: Writer = (text: string, locale) => percent(text, locale);
const date: Writer = (day: string, locale) => dateText(day, locale);
const condition: Writer = (expression: Expression, locale) => expressionText(expression, locale);
const oneOf =
  (words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>): Writer =>
  (value: string, locale) =>
    say(words[value] ?? { zh: value, en: value }, locale);
const severalOf =
  (words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>): Writer =>
  (values: readonly string[], locale) =>
    values.map((value) => say(words[value] ?? { zh: value, en: value }, locale)).join(comma(locale));

/** Fields that mean the same wherever they stand. */
const EVERYWHERE: Readonly<Record<string, Writer>> = {
  evidence: (passages: readonly Evidence[]) => passages.map(({ quote }) => quote).join('\n'),
  audience: ({ evidence }: { evidence: readonly Evidence[] }) =>
    evidence.map(({ quote }) => quote).join('\n'),
  condition,
  expression: condition,
  opensOn: date,
  closesOn: date,
  startsOn: date,
  endsOn: date,
  usedAsOf: date,
  asOf: date,
  fiscalYear: (year: number, locale) => (locale === 'en' ? `${year}` : `${rocYear(year)}年度（${year}）`),
};

/** Fields of one list's items; `''`: of the program itself. */
const WRITERS: Readonly<Record<string, Readonly<Record<string, Writer>>>> = {
  '': { themes: severalOf(THEME_NAMES), state: oneOf(LIFECYCLE_NAMES) },
  tracks: { kind: oneOf(SUPPORT_KIND_NAMES) },
  organizations: { role: oneOf(ROLE_NAMES) },
  budgets: { kind: oneOf(BUDGET_KIND_NAMES), amount: money },
  contacts: { phones: (phones: ContactPoint['phones']) => phones.map(phoneText).join('\n') },
  performance: { value: written },
  fundingRules: {
    amount: money,
    total: money,
    government: money,
    applicant: money,
    maxAmount: money,
    maxFirstInvestment: money,
    maxCumulativeInvestment: money,
    share,
    points: share,
    maxShareOfPlan: share,
    minShare: share,
    maxShare: share,
    maxFeeRate: share,
    maxPublicShareholding: share,
    factor: (factor: string, locale) => timesText(parseShare(factor), locale),
    categories: (categories: readonly ExpenseCategory[], locale) => categoriesText(categories, locale),
  },
};

/** What is said by a sentence about the whole item, where its value alone would say little: the parts of a rule, or of a window. */
const WHOLE: Readonly<Record<string, (item: Fields, locale: Locale) => string>> = {
  fundingRules: (rule, locale) => bareRuleText(rule as unknown as FundingRule, locale),
  windows: (window, locale) => windowText(window as unknown as ApplicationWindow, locale),
};

/** Fields of rules and windows that speak for themselves. */
const PLAIN: ReadonlySet<string> = new Set([
  'note',
  'inferred',
  'label',
  'closesAt',
  'key',
  'replaces',
  'raises',
]);

/** The value of a field as a reader would write it: `500萬元`, `112年6月9日（2023-06-09）`, a condition as a sentence. */
export function fieldText(
  { list, field, item }: { readonly list: string; readonly field: string; readonly item: Fields },
  value: Value,
  locale: Locale,
): string {
  const writer = WRITERS[list]?.[field] ?? EVERYWHERE[field];
  if (writer) return writer(value as never, locale);
  const whole = WHOLE[list];
  return whole && !PLAIN.has(field) ? whole(item, locale) : plainText(value, locale);
}

function plainText(value: Value, locale: Locale): string {
  if (value === true) return locale === 'en' ? 'yes' : '是';
  if (typeof value === 'number') return value.toLocaleString('en');
  if (Array.isArray(value)) return value.map((each) => plainText(each, locale)).join(comma(locale));
  return isFields(value) ? localize(value as unknown as LocalizedText, locale) : String(value);
}

const comma = (locale: Locale): string => (locale === 'en' ? ', ' : '、');
