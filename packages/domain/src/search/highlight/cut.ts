import type { FoldedText } from '../text/fold/fold-text.ts';
import type { Match } from './find-matches.ts';

export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** How far a border of a sentence may be from where the text would be cut. */
const SLACK = 15;
const SENTENCE_BORDER = /[\s,.;:!?，、。；：！？…)）」』]/u;

/** The part of a text, of about `length` code units, that holds the most words, cut where a reader would. */
export function cutAround(
  original: string,
  folded: FoldedText,
  matches: readonly Match[],
  length: number,
): Cut {
  if (original.length <= length) return { start: 0, end: original.length };
  const core = densest(matches, length);
  const spare = Math.max(0, length - (core.end - core.start));
  const after = Math.min(original.length - core.end, Math.ceil((spare * 2) / 3));
  const before = Math.min(core.start, spare - after);
  const earliest = core.start - before;
  const latest = Math.min(original.length, core.end + (spare - before));
  const borders = bordersOf(original, folded);
  const start = firstBorder(
    original,
    borders.filter((place) => place >= earliest && place <= core.start),
  );
  const end = lastBorder(
    original,
    borders.filter((place) => place >= core.end && place <= latest),
  );
  return trimmed(original, { start: start ?? core.start, end: end ?? core.end });
}

/** From one match on, as many more as fit. */
function densest(matches: readonly Match[], length: number): Cut {
  let best: Cut & { readonly words: number } = { start: 0, end: 0, words: 0 };
  for (const { start } of matches) {
    const inside = matches.filter((match) => match.start >= start && match.end <= start + length);
    const words = new Set(inside.flatMap((match) => [...match.words])).size;
    const end = inside.at(-1)?.end ?? matches.find((match) => match.start === start)?.end ?? start;
    if (Math.max(words, 1) > best.words) best = { start, end, words: Math.max(words, 1) };
  }
  return best;
}

/** Where nothing is torn: neither a character and its marks, nor a word of letters. */
function bordersOf(original: string, { starts, ends }: FoldedText): readonly number[] {
  const places = new Set([0, original.length, ...starts, ...ends]);
  return [...places]
    .filter(
      (place) => !/^[\p{Script=Latin}\p{N}]{2}$/u.test(original.slice(Math.max(0, place - 1), place + 1)),
    )
    .toSorted((one, other) => one - other);
}

const isSentenceBorder = (original: string, place: number): boolean =>
  place === 0 || place === original.length || SENTENCE_BORDER.test(original[place - 1] ?? '');

function firstBorder(original: string, borders: readonly number[]): number | undefined {
  const [first] = borders;
  return borders.find((place) => isSentenceBorder(original, place) && place - (first ?? 0) <= SLACK) ?? first;
}

function lastBorder(original: string, borders: readonly number[]): number | undefined {
  const last = borders.at(-1);
  return (
    borders.findLast((place) => isSentenceBorder(original, place) && (last ?? 0) - place <= SLACK) ?? last
  );
}

function trimmed(original: string, { start, end }: Cut): Cut {
  const text = original.slice(start, end);
  return {
    start: start + (text.length - text.trimStart().length),
    end: end - (text.length - text.trimEnd().length),
  };
}
