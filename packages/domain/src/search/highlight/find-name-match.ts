import type { Match, ReadText } from './find-matches.ts';

/** The beginning of a name that is the whole search, whatever signs and spaces stand in either. */
export function findNameMatch(name: ReadText, search: ReadText, wordCount: number): readonly Match[] {
  const wanted = joined(search);
  const units = name.clauses.flat();
  if (!joined(name).startsWith(wanted)) return [];
  let length = 0;
  const last = units.find(({ text }) => {
    length += text.length;
    return length >= wanted.length;
  });
  const [first] = units;
  if (first === undefined || last === undefined) return [];
  const start = name.folded.starts[first.start] ?? 0;
  const words = new Set(Array.from({ length: wordCount }, (_, index) => index));
  return [{ start, end: name.folded.ends[last.end - 1] ?? start, words }];
}

const joined = ({ clauses }: ReadText): string =>
  clauses
    .flat()
    .map((unit) => unit.text)
    .join('');
