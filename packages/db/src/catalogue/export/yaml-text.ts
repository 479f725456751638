import { Document, isMap, isPair, isScalar, isSeq, type Node, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { wordsBeside } from './words-beside.ts';

/** Fields that open a section of their own, with an empty line before them. */
const SECTIONS = new Set([
  'sources',
  'organizations',
  'audience',
  'eligibility',
  'fundingRules',
  'windows',
  'quotas',
  'execution',
  'performance',
  'preferences',
  'facts',
  'tracks',
  'contacts',
  'budgets',
  'links',
]);
/** The first field of what is read best on one line: comparisons, phones, the stages of a payment. */
const ONE_LINERS = new Set(['fact', 'number', 'stage', 'countyClass', 'left']);

/**
 * A document as YAML 1.2, for people: short lists, comparisons and phones on one line, large numbers and days with their words
 * beside them, sections apart, and no line broken.
 */
export function yamlText(content: unknown, heading: string): string {
  const document = new Document(content, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, sequence) => {
      if (isShortList(sequence)) sequence.flow = true;
    },
    Map: (_, map) => {
      if (isOneLiner(map)) map.flow = true;
    },
  });
  visit(document, {
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key) || !isScalar(value)) return;
      const siblings = path.at(-1);
      const fact = isMap(siblings) ? siblings.get('fact') : undefined;
      const words = wordsBeside(String(key.value), value.value, typeof fact === 'string' ? fact : undefined);
      if (words === undefined) return;
      // Within braces a comment would break the line: it stands behind them.
      const outermost = path.find((node) => isMap(node) && node.flow) as YAMLMap | undefined;
      addComment(outermost ?? value, words);
    },
  });
  separate(document.contents);
  document.commentBefore = heading
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  return document.toString({ lineWidth: 0 });
}

function addComment(node: Node, words: string): void {
  node.comment = node.comment ? `${node.comment}、${words}` : ` ${words}`;
}

/** Empty lines between the sections of a program and between its tracks, and between the items of a list. */
function separate(contents: unknown): void {
  if (isSeq(contents)) spaceOut(contents);
  if (!isMap(contents)) return;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !SECTIONS.has(String(key.value))) continue;
    key.spaceBefore = true;
    if (key.value === 'tracks' && isSeq(value)) spaceOut(value);
  }
}

function spaceOut({ items }: YAMLSeq): void {
  for (const item of items.slice(1)) if (isMap(item)) item.spaceBefore = true;
}

const isShortList = ({ items }: YAMLSeq): boolean =>
  items.length > 0 &&
  items.every(isScalar) &&
  items.reduce<number>((length, item) => length + String(isScalar(item) ? item.value : '').length, 0) <= 70;

const isOneLiner = ({ items: [first, ...rest] }: YAMLMap): boolean =>
  isPair(first) &&
  isScalar(first.key) &&
  ONE_LINERS.has(String(first.key.value)) &&
  [first, ...rest].every(({ value }) => isScalar(value) || (isSeq(value) && isShortList(value)));
