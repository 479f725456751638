import { dateText } from '../../calendar/date-text.ts';
import { listText } from '../../document/bilingual.ts';
import type { Locale } from '../../document/primitives.ts';
import { formatDollars, formatYuan } from '../../money/dollars-text.ts';
import { parseShare } from '../../money/share.ts';
import { shareText } from '../../money/share-text.ts';
import { FACTS, type FactDefinition, type FactName } from '../facts.ts';
import { industryText } from '../industry.ts';

type Value = boolean | number | string | readonly string[];

/** A value of a fact, as a sentence has it: `1億元`, `10人`, `公司登記或商業登記`. */
export function valueText(fact: FactName, value: Value, locale: Locale): string {
  const definition: FactDefinition = FACTS[fact];
  if (typeof value === 'boolean') return yesOrNo(value, locale);
  if (typeof value === 'number') return numberText(definition, value, locale);
  if (typeof value === 'string') return writtenText(fact, definition, value, locale);
  return choicesText(fact, value, 'or', locale);
}

/** Several values of a choice or a set, joined by a word. */
export function choicesText(
  fact: FactName,
  values: readonly string[],
  joint: 'and' | 'or',
  locale: Locale,
): string {
  const texts = values.map((value) => choiceText(fact, value, locale));
  return listText(texts, joint, locale);
}

function choiceText(fact: FactName, value: string, locale: Locale): string {
  const { values }: FactDefinition = FACTS[fact];
  const label = fact === 'applicant.industries' ? industryText(value) : values?.[value];
  if (!label) return value;
  return locale === 'en' ? label.en : label.zh;
}

function writtenText(fact: FactName, { type }: FactDefinition, value: string, locale: Locale): string {
  if (type === 'share') return shareText(parseShare(value), locale);
  if (type === 'date') return dateText(value, locale);
  return choiceText(fact, value, locale);
}

function numberText({ type, unit, isCounted }: NumberDefinition, value: number, locale: Locale): string {
  if (type === 'money') return locale === 'en' ? formatDollars(value, 'en') : formatYuan(value);
  const digits = value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
  if (locale === 'zh-TW') return `${digits}${unit?.zh ?? ''}`;
  // What is counted says its own unit: "at least 10 regular employees".
  if (!unit || isCounted) return digits;
  return `${digits} ${value === 1 ? (unit.one ?? unit.en) : unit.en}`;
}

type NumberDefinition = Pick<FactDefinition, 'type' | 'unit'> & { readonly isCounted?: true };

const yesOrNo = (value: boolean, locale: Locale): string => {
  if (locale === 'en') return value ? 'yes' : 'no';
  return value ? '是' : '否';
};
