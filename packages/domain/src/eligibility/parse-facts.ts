import type { InputProblem } from '../document/input-problem.ts';
import { CalendarDate } from '../document/primitives.ts';
import { formatShare, parseShare, Share } from '../money/share.ts';
import { compareShares, WHOLE } from '../money/share-arithmetic.ts';
import {
  FACTS,
  type FactDefinition,
  type FactName,
  type Facts,
  type FactValue,
  isFactName,
} from './facts.ts';
import { isIndustryCode } from './industry.ts';
import { valueText } from './text/value-text.ts';

export type FactProblemCode =
  /** No such fact in the registry. */
  | 'FACT_NAME'
  /** A value of the wrong type. */
  | 'FACT_TYPE'
  /** A number, share or date outside of its bounds. */
  | 'FACT_RANGE'
  /** A value that is none of the choices. */
  | 'FACT_VALUE'
  /** Two facts that cannot both be true. */
  | 'FACT_CONTRADICTION';
export type FactProblem = InputProblem<FactProblemCode>;

export interface ParsedFacts {
  /** The facts that could be read. One with a problem is left out, and so unknown. */
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
}

/** Reads facts by name, such as `{ 'applicant.employees': 9 }`. `null` and `undefined` mean unknown. */
export function parseFacts(input: Readonly<Record<string, unknown>>): ParsedFacts {
  const facts: Partial<Record<FactName, FactValue>> = {};
  const problems: FactProblem[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (value === null || value === undefined) continue;
    const parsed = isFactName(name) ? parseFact(name, value) : unknownName(name);
    if ('problem' in parsed) problems.push({ ...parsed.problem, path: name.split('.') });
    else if (isFactName(name)) facts[name] = parsed.value;
  }
  return { facts, problems };
}

/** `{ applicant: { employees: 9 }, project: { … } }` as facts by name, for `parseFacts`. */
export function nameFacts(input: {
  readonly applicant?: Readonly<Record<string, unknown>>;
  readonly project?: Readonly<Record<string, unknown>>;
}): Record<string, unknown> {
  const named = ([subject, facts]: [string, Readonly<Record<string, unknown>>]) =>
    Object.entries(facts).map(([name, value]) => [`${subject}.${name}`, value]);
  return Object.fromEntries(Object.entries(input).flatMap(named));
}

type Parsed = { readonly value: FactValue } | { readonly problem: Omit<FactProblem, 'path'> };

const refused = (code: FactProblemCode, zh: string, en: string): Parsed => ({
  problem: { code, message: { zh, en } },
});

const unknownName = (name: string): Parsed =>
  refused('FACT_NAME', `沒有名為「${name}」的事實`, `There is no fact named "${name}"`);

function parseFact(name: FactName, value: unknown): Parsed {
  const definition: FactDefinition = FACTS[name];
  switch (definition.type) {
    case 'boolean':
      return typeof value === 'boolean' ? { value } : wrongType(definition, '是或否', 'yes or no');
    case 'integer':
    case 'money':
      return parseNumber(name, definition, value);
    case 'share':
      return parseShareFact(definition, value);
    case 'date':
      return CalendarDate.safeParse(value).success
        ? { value: String(value) }
        : wrongType(definition, '日期（YYYY-MM-DD）', 'a date (YYYY-MM-DD)');
    case 'choice':
      return typeof value === 'string'
        ? known(name, [value], value)
        : wrongType(definition, '文字', 'a word');
    case 'set':
      return isListOfWords(value)
        ? known(name, value, [...new Set(value)])
        : wrongType(definition, '文字清單', 'a list of words');
  }
}

/** 100兆: above any budget, and low enough that what is computed from it stays exact. */
export const MOST_DOLLARS = 100_000_000_000_000;
/** The range of any amount. */
export const MONEY_RANGE = { min: -MOST_DOLLARS, max: MOST_DOLLARS };

/** A million million: no applicant employs more people, has more members, or uses more kilowatt-hours in a year. */
export const COUNT_RANGE = { max: 1_000_000_000_000 };

function parseNumber(name: FactName, definition: FactDefinition, value: unknown): Parsed {
  const { label, min, max } = { ...(definition.type === 'money' ? MONEY_RANGE : COUNT_RANGE), ...definition };
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    return wrongType({ label }, '整數', 'a whole number');
  }
  if (min !== undefined && value < min) {
    const [zh, en] = [valueText(name, min, 'zh-TW'), valueText(name, min, 'en')];
    return refused('FACT_RANGE', `${label.zh}不得少於${zh}`, `The ${label.en} cannot be below ${en}`);
  }
  if (max !== undefined && value > max) {
    const [zh, en] = [valueText(name, max, 'zh-TW'), valueText(name, max, 'en')];
    return refused('FACT_RANGE', `${label.zh}不得超過${zh}`, `The ${label.en} cannot be above ${en}`);
  }
  return { value };
}

function parseShareFact({ label }: FactDefinition, value: unknown): Parsed {
  if (!Share.safeParse(value).success)
    return wrongType({ label }, '比例（如 30% 或 1/3）', 'a share (such as 30% or 1/3)');
  const share = parseShare(String(value));
  if (compareShares(share, WHOLE) > 0) {
    return refused('FACT_RANGE', `${label.zh}不得超過100%`, `The ${label.en} cannot be above 100%`);
  }
  return { value: formatShare(share) };
}

const wrongType = ({ label }: Pick<FactDefinition, 'label'>, zh: string, en: string): Parsed =>
  refused('FACT_TYPE', `${label.zh}須為${zh}`, `The ${label.en} must be ${en}`);

const isListOfWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');

function known(name: FactName, words: readonly string[], value: FactValue): Parsed {
  const { label, values }: FactDefinition = FACTS[name];
  const isKnown = (word: string) =>
    name === 'applicant.industries' ? isIndustryCode(word) : !values || Object.hasOwn(values, word);
  const strange = words.find((word) => !isKnown(word));
  if (strange === undefined) return { value };
  return refused(
    'FACT_VALUE',
    `「${strange}」不是${label.zh}的選項`,
    `"${strange}" is none of the values of: ${label.en}`,
  );
}
