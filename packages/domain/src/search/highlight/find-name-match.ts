import { clausesOf } from '../text/clauses.ts';
import type { FoldedText } from '../text/fold/fold-text.ts';
import type { Match } from './find-matches.ts';

/** The beginning of a name that is the whole search, whatever signs and spaces stand in either. */
export function findNameMatch(name: FoldedText, search: FoldedText, wordCount: number): Match | undefined {
  const wanted = joined(search);
  const units = clausesOf(name).flat();
  if (!joined(name).startsWith(wanted)) return undefined;
  let length = 0;
  const last = units.find(({ text }) => {
    length += text.length;
    return length >= wanted.length;
  });
  const [first] = units;
  if (first === undefined || last === undefined) return undefined;
  return {
    start: name.starts[first.start] ?? 0,
    end: name.ends[last.end - 1] ?? 0,
    words: new Set(Array.from({ length: wordCount }, (_, index) => index)),
  };
}

const joined = (text: FoldedText): string =>
  clausesOf(text)
    .flat()
    .map((unit) => unit.text)
    .join('');
