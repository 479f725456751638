import { CalendarDate } from '../../document/primitives.ts';
import type { Comparison, Operator } from '../../eligibility/expression.ts';
import { FACTS, type FactDefinition, type FactType } from '../../eligibility/facts.ts';
import { Share } from '../../money/share.ts';
import { IndustryCode } from '../document.ts';
import { nearMatch } from '../near-match.ts';
import { type At, type Check, located, type Tell } from './check.ts';
import { everyObject } from './everything.ts';

const EQUALITY = ['eq', 'ne'] as const;
const ORDER = [...EQUALITY, 'lt', 'lte', 'gt', 'gte'] as const;
const OPERATORS: Readonly<Record<FactType, readonly Operator[]>> = {
  boolean: EQUALITY,
  integer: ORDER,
  money: ORDER,
  share: ORDER,
  date: ORDER,
  choice: [...EQUALITY, 'in'],
  set: ['has'],
};

/** Every comparison, wherever it stands, must be one that its fact can answer. */
export const checkConditions: Check = (document, tell) => {
  for (const object of everyObject(document)) {
    if (isComparison(object)) checkComparison(object, tell);
  }
};

const isComparison = (object: At<object>): object is At<Comparison> =>
  'fact' in object.item && 'op' in object.item && 'value' in object.item;

function checkComparison({ item, path }: At<Comparison>, tell: Tell): void {
  const definition: FactDefinition | undefined = Object.hasOwn(FACTS, item.fact)
    ? FACTS[item.fact as keyof typeof FACTS]
    : undefined;
  if (!definition) {
    const meant = nearMatch(item.fact, Object.keys(FACTS));
    tell(
      'FACT_UNKNOWN',
      [...path, 'fact'],
      `沒有「${item.fact}」這項事實。${meant ? `是否為「${meant}」？` : '請改用已定義的事實，或以 verbatim 保留原文。'}`,
      `There is no fact "${item.fact}". ${meant ? `Is "${meant}" meant?` : 'Use one that is defined, or keep the words as verbatim.'}`,
    );
    return;
  }
  const operators = OPERATORS[definition.type];
  if (!operators.includes(item.op)) {
    tell(
      'OPERATOR_UNFIT',
      [...path, 'op'],
      `${item.fact} 不能用 ${item.op} 比較。可用：${operators.join('、')}。`,
      `${item.fact} cannot be compared by ${item.op}. Use one of ${operators.join(', ')}.`,
    );
    return;
  }
  if (fits(item, definition.type)) checkValue({ item, path }, definition, tell);
  else {
    const { zh, en } = WANTED[item.op === 'in' ? 'set' : definition.type];
    tell(
      'VALUE_TYPE_UNFIT',
      [...path, 'value'],
      `${item.fact} 以 ${item.op} 比較時，值應為${zh}。`,
      `Compared by ${item.op}, ${item.fact} wants ${en}.`,
    );
  }
}

const WANTED: Readonly<Record<FactType, { zh: string; en: string }>> = {
  boolean: { zh: ' true 或 false', en: 'true or false' },
  integer: { zh: '整數', en: 'a whole number' },
  money: { zh: '整數元', en: 'whole dollars' },
  share: { zh: '比例，例如 "30%"', en: 'a share, such as "30%"' },
  date: { zh: '日期，例如 "2023-11-30"', en: 'a date, such as "2023-11-30"' },
  choice: { zh: '一個值', en: 'one value' },
  set: { zh: '值的清單', en: 'a list of values' },
};

function fits({ op, value }: Comparison, type: FactType): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'money':
      return typeof value === 'number';
    case 'share':
      return Share.safeParse(value).success;
    case 'date':
      return CalendarDate.safeParse(value).success;
    case 'choice':
      return op === 'in' ? Array.isArray(value) : typeof value === 'string';
    case 'set':
      return Array.isArray(value);
  }
}

function checkValue({ item, path }: At<Comparison>, definition: FactDefinition, tell: Tell): void {
  const { value } = item;
  const { min, max } = definition;
  if (
    typeof value === 'number' &&
    ((min !== undefined && value < min) || (max !== undefined && value > max))
  ) {
    const range = `${min ?? ''}–${max ?? ''}`;
    tell(
      'VALUE_OUT_OF_RANGE',
      [...path, 'value'],
      `${item.fact} 的值應在 ${range} 之間，而非 ${value}。`,
      `${item.fact} lies within ${range}, and cannot be ${value}.`,
    );
  }
  const written = Array.isArray(value)
    ? located(value, ...path, 'value')
    : [{ item: value, path: [...path, 'value'] }];
  for (const { item: one, path: place } of written) {
    if (typeof one !== 'string') continue;
    if (definition.values)
      checkName(one, { item: item.fact, path: place }, Object.keys(definition.values), tell);
    if (item.fact === 'applicant.industries' && !IndustryCode.safeParse(one).success) {
      tell(
        'INDUSTRY_UNKNOWN',
        place,
        `「${one}」不是行業代碼。請寫大類字母（C）或兩位數中類（24）。`,
        `"${one}" is no code of an industry. Write the letter of a section (C) or the two digits of a division (24).`,
      );
    }
  }
}

function checkName(
  name: string,
  { item: fact, path }: At<string>,
  names: readonly string[],
  tell: Tell,
): void {
  if (names.includes(name)) return;
  const meant = nearMatch(name, names);
  tell(
    'VALUE_UNKNOWN',
    path,
    `${fact} 沒有「${name}」這個值。${meant ? `是否為「${meant}」？` : `可用的值：${names.join('、')}。`}`,
    `${fact} has no value "${name}". ${meant ? `Is "${meant}" meant?` : `Use one of ${names.join(', ')}.`}`,
  );
}
