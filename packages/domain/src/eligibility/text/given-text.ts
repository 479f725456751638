import type { Locale } from '../../document/primitives.ts';
import type { Comparison } from '../expression.ts';
import { FACTS, type FactDefinition, type FactName, type FactValue } from '../facts.ts';
import type { Truth } from '../truth.ts';
import { comparisonText } from './comparison-text.ts';
import { AMOUNTS, COUNTS, DATES, isOrder, type Order, oppositeOf } from './order.ts';
import { choicesText, valueText } from './value-text.ts';

export type KnownComparison = Comparison & { readonly fact: FactName };

/** What is known, beside what it is compared with: `經常僱用員工數為9人，未達10人`; `9 regular employees, fewer than 10`. */
export function givenText(
  comparison: KnownComparison,
  given: FactValue,
  truth: Truth,
  locale: Locale,
): string {
  const { fact, op } = comparison;
  const { type, says }: FactDefinition = FACTS[fact];
  if (type === 'boolean') return comparisonText({ fact, op: 'eq', value: given === true }, false, locale);
  if (says || !isOrder(op)) return choiceGivenText(comparison, given, truth, locale);
  const holding = truth === 'yes' ? op : oppositeOf(op);
  return measuredGivenText(comparison, given, holding, locale);
}

function measuredGivenText(
  { fact, value }: KnownComparison,
  given: FactValue,
  holding: Order,
  locale: Locale,
): string {
  const { type, label, isCounted }: FactDefinition & { isCounted?: true } = FACTS[fact];
  const [own, other] = [valueText(fact, given, locale), valueText(fact, value, locale)];
  if (locale === 'zh-TW')
    return `${label.zh}為${own}${(type === 'date' ? CHINESE_DATES : CHINESE)[holding](other)}`;
  const subject = isCounted ? `${own} ${label.en}` : `${label.en}: ${own}`;
  if (holding === 'eq') return subject;
  if (holding === 'ne') return `${subject}, not ${other}`;
  const words = type === 'date' ? DATES : isCounted ? COUNTS : AMOUNTS;
  return `${subject}, ${words[holding]} ${other}`;
}

function choiceGivenText(
  { fact, value }: KnownComparison,
  given: FactValue,
  truth: Truth,
  locale: Locale,
): string {
  const { label, type }: FactDefinition = FACTS[fact];
  const values = typeof given === 'object' ? given : [String(given)];
  if (values.length === 0) return locale === 'en' ? `${label.en}: none` : `${label.zh}：無`;
  const own = choicesText(fact, values, 'and', locale);
  const subject = locale === 'en' ? `${label.en}: ${own}` : `${label.zh}為${own}`;
  if (truth === 'yes') return subject;
  const other = choicesText(fact, [value].flat().map(String), 'or', locale);
  if (locale === 'en') return `${subject}, not ${other}`;
  return type === 'set' ? `${subject}，不含${other}` : `${subject}，不是${other}`;
}

const CHINESE: Readonly<Record<Order, (value: string) => string>> = {
  eq: () => '',
  ne: (value) => `，不是${value}`,
  lt: (value) => `，未達${value}`,
  lte: (value) => `，未超過${value}`,
  gt: (value) => `，超過${value}`,
  gte: (value) => `，已達${value}`,
};

const CHINESE_DATES: typeof CHINESE = {
  ...CHINESE,
  lt: (value) => `，早於${value}`,
  lte: (value) => `，不晚於${value}`,
  gt: (value) => `，晚於${value}`,
  gte: (value) => `，不早於${value}`,
};
