import { inBothLanguages } from '../../document/bilingual.ts';
import { localize } from '../../document/localize.ts';
import type { BilingualText, Locale } from '../../document/primitives.ts';
import type { FundingRule } from '../../funding/rule.ts';
import type { ProgramDocument } from '../../program/document.ts';
import { asValue, type FieldChange, type Fields, isFields, type Value } from '../change.ts';
import { namesOf, namingOf } from '../shape.ts';
import { fieldText } from './field-text.ts';
import { isItemList, itemText } from './item-text.ts';
import { ITEM_LABELS, LIFECYCLE_LABELS, NAME_LABELS, PROGRAM_LABELS } from './labels.ts';
import { ruleFieldLabel } from './rule-labels.ts';

/** A change in words. */
export interface ChangeText {
  /** What changed: 補助上限, 截止日, 分項. */
  readonly label: BilingualText;
  /** What it is a part of: `分項「先期研究」 › 經費規定「limit」`. Null: of the program itself. */
  readonly within: BilingualText | null;
  /** What it said. Null: nothing. */
  readonly before: BilingualText | null;
  readonly after: BilingualText | null;
}

/** The two documents that a change was told of. */
export interface Sides {
  readonly before: ProgramDocument | null;
  readonly after: ProgramDocument | null;
}

export function changeText(change: FieldChange, { before, after }: Sides): ChangeText {
  const [old, current] = [before, after].map((document) => (document ? asValue(document) : undefined));
  const write = (document: Fields | undefined, value: Value | undefined) =>
    value === undefined || !document
      ? null
      : inBothLanguages((locale) => textOf(change, document, value, locale));
  return {
    label: labelOf(change.path, current ?? old ?? {}, old ?? {}),
    within: withinText(change.path, current ?? old ?? {}, old ?? {}),
    before: write(old, change.before),
    after: write(current, change.after),
  };
}

const PROGRAM: BilingualText = { zh: '計畫', en: 'program' };

/** The list that holds the item which a path leads to, or leads into; undefined: the path stays in the program itself. */
function innermostList(path: readonly string[]): readonly string[] | undefined {
  if (path[0] === 'tracks' && path.length >= 4 && namingOf(path.slice(0, 3))) return path.slice(0, 3);
  return path.length >= 2 && namingOf(path.slice(0, 1)) ? path.slice(0, 1) : undefined;
}

function labelOf(path: readonly string[], document: Fields, old: Fields): BilingualText {
  const [first] = path;
  if (first === undefined) return PROGRAM;
  const list = innermostList(path);
  const field = path.at(-1) ?? '';
  const known = list ? fieldLabelIn(list, path, document, old) : ownLabel(path);
  return known ?? { zh: field, en: field };
}

function ownLabel([first = '', second]: readonly string[]): BilingualText | undefined {
  if (second === undefined) return PROGRAM_LABELS[first];
  return first === 'name' ? NAME_LABELS[second] : LIFECYCLE_LABELS[second];
}

function fieldLabelIn(
  list: readonly string[],
  path: readonly string[],
  document: Fields,
  old: Fields,
): BilingualText | undefined {
  const listName = list.at(-1) ?? '';
  const field = path[list.length + 1];
  if (field === undefined) return PROGRAM_LABELS[listName];
  if (listName !== 'fundingRules') return ITEM_LABELS[listName]?.[field];
  const rule =
    itemAt(document, [...list, path[list.length] ?? '']) ?? itemAt(old, [...list, path[list.length] ?? '']);
  return rule ? ruleFieldLabel(rule as unknown as FundingRule, field) : undefined;
}

/** The parts of the path above what changed. An item that comes or goes is named by its sentence, not by its key. */
function withinText(path: readonly string[], document: Fields, old: Fields): BilingualText | null {
  const steps: BilingualText[] = [];
  for (let length = 2; length < path.length; length += 2) {
    const place = path.slice(0, length);
    const list = place.at(-2) ?? '';
    if (!namingOf(place.slice(0, -1))) break;
    const item = itemAt(document, place) ?? itemAt(old, place);
    const label = PROGRAM_LABELS[list] ?? { zh: list, en: list };
    const name = (locale: Locale) => shortName(list, place.at(-1) ?? '', item, locale);
    steps.push({ zh: `${label.zh}「${name('zh-TW')}」`, en: `${label.en}: ${name('en')}` });
  }
  if (steps.length === 0) return null;
  return { zh: steps.map(({ zh }) => zh).join(' › '), en: steps.map(({ en }) => en).join(' › ') };
}

const shortName = (list: string, key: string, item: Fields | undefined, locale: Locale): string =>
  list === 'tracks' && item ? localize(item.name as { zh: string }, locale) : key;

/** What stands at a path: names lead into lists. */
function itemAt(document: Fields, path: readonly string[]): Fields | undefined {
  let value: Value | undefined = document;
  path.forEach((step, depth) => {
    const naming = namingOf(path.slice(0, depth));
    if (Array.isArray(value) && naming) value = value[namesOf(value, naming).indexOf(step)];
    else value = isFields(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  });
  return isFields(value) ? value : undefined;
}

function textOf({ path, kind }: FieldChange, document: Fields, value: Value, locale: Locale): string {
  if (path.length === 0) return localize(document.name as { zh: string }, locale);
  if (kind === 'moved') {
    const list = path.at(-1) ?? '';
    const names = (value as readonly string[]).map((name) =>
      shortName(list, name, itemAt(document, [...path, name]), locale),
    );
    return names.join(locale === 'en' ? ', ' : '、');
  }
  const list = innermostList(path);
  const listName = list?.at(-1) ?? '';
  const isItem = list !== undefined && path.length === list.length + 1;
  if (isItem && isItemList(listName) && isFields(value)) return itemText(listName, value, locale);
  const item = list ? itemAt(document, path.slice(0, list.length + 1)) : undefined;
  return fieldText({ list: listName, field: path.at(-1) ?? '', item: item ?? {} }, value, locale);
}
