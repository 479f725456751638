import type { Locale } from '../../document/primitives.ts';
import { isFittingComparison } from '../compare.ts';
import type { Comparison } from '../expression.ts';
import { FACTS, type FactDefinition, type FactName, isFactName } from '../facts.ts';
import { AMOUNTS, COUNTS, DATES, isOrder, type Order, oppositeOf } from './order.ts';
import { choicesText, valueText } from './value-text.ts';

/** A comparison, or its denial, as a sentence: `實收資本額1億元以下`, `has fewer than 200 regular employees`. */
export function comparisonText(comparison: Comparison, isDenied: boolean, locale: Locale): string {
  const { fact, op, value } = comparison;
  if (!isFactName(fact) || !isFittingComparison(comparison)) return unfitText(comparison, isDenied, locale);
  const { says }: FactDefinition = FACTS[fact];
  if (!says) {
    if (!isOrder(op)) return unfitText(comparison, isDenied, locale);
    const sentence = measuredText(
      fact,
      isDenied ? oppositeOf(op) : op,
      valueText(fact, value, locale),
      locale,
    );
    return locale === 'en' ? `has ${sentence}` : sentence;
  }
  const denials = [isDenied, op === 'ne', value === false].filter(Boolean).length;
  const words = denials % 2 === 0 ? says.yes : says.no;
  const values =
    typeof value === 'boolean' ? '' : choicesText(fact, [value].flat().map(String), 'or', locale);
  return (locale === 'en' ? words.en : words.zh).replace('{values}', values);
}

function measuredText(fact: FactName, op: Order, value: string, locale: Locale): string {
  const { type, label, isCounted, article }: FactDefinition & { isCounted?: true; article?: string } =
    FACTS[fact];
  if (locale === 'zh-TW') return `${label.zh}${(type === 'date' ? CHINESE_DATES : CHINESE)[op](value)}`;
  if (isCounted) return `${COUNTS[op]} ${value} ${label.en}`;
  const measured = article ? `${article} ${label.en}` : label.en;
  return type === 'date' ? `${measured} ${DATES[op]} ${value}` : `${measured} of ${AMOUNTS[op]} ${value}`;
}

const CHINESE: Readonly<Record<Order, (value: string) => string>> = {
  eq: (value) => `為${value}`,
  ne: (value) => `不是${value}`,
  lt: (value) => `未滿${value}`,
  lte: (value) => `${value}以下`,
  gt: (value) => `超過${value}`,
  gte: (value) => `${value}以上`,
};

const CHINESE_DATES: typeof CHINESE = {
  ...CHINESE,
  lt: (value) => `早於${value}`,
  lte: (value) => `不晚於${value}`,
  gt: (value) => `晚於${value}`,
  gte: (value) => `不早於${value}`,
};

/** A condition that the registry of facts cannot read still says what it says. */
function unfitText({ fact, op, value }: Comparison, isDenied: boolean, locale: Locale): string {
  const written = `${fact} ${op} ${[value].flat().join(' ')}`;
  if (locale === 'en') return isDenied ? `not (${written})` : `(${written})`;
  return isDenied ? `非（${written}）` : `（${written}）`;
}
