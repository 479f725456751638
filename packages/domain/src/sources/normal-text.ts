/**
 * How a quote is compared with a text layer. Both are put into one form first, in which only the words count:
 * compatibility characters are unified (⽤ and 用, ： and :), bold marks, bullets and picture glyphs are dropped,
 * and so is all white space. Doubled glyphs and misprints stay as they are: a quote repeats them.
 */
const DROPPED = /\*\*|(?<=^|\s)-(?=\s)|[•●\uE000-\uF8FF]|\s/gu;

export const normalizeQuotation = (text: string): string => unify(text).replace(DROPPED, '');

/** One character at a time, so that a text and its part are unified alike. */
const unify = (text: string): string => Array.from(text, (character) => character.normalize('NFKC')).join('');

/** A text layer in both forms: `printed` with its white space, `text` without. */
export interface NormalText {
  readonly printed: string;
  readonly text: string;
  /** How many characters of `printed` before this one are kept in `text`. */
  at(printedOffset: number): number;
  /** The offset in `printed` of a character of `text`. */
  printedAt(offset: number): number;
}

export function normalText(source: string): NormalText {
  const printed = unify(source);
  const kept: number[] = [];
  let next = 0;
  for (const { index, 0: dropped } of printed.matchAll(DROPPED)) {
    while (next < index) kept.push(next++);
    next = index + dropped.length;
  }
  while (next < printed.length) kept.push(next++);
  return {
    printed,
    text: kept.map((offset) => printed[offset]).join(''),
    at: (printedOffset) => firstAtLeast(kept, printedOffset),
    printedAt: (offset) => kept[offset] ?? printed.length,
  };
}

/** The index of the first of ascending numbers that is not below `least`. */
function firstAtLeast(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
