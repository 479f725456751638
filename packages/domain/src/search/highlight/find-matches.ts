import { type Clause, clausesOf } from '../text/clauses.ts';
import { type FoldedText, foldText } from '../text/fold/fold-text.ts';
import { type Pattern, standsAt } from './patterns.ts';

/** A stretch of an original text that is, or belongs to, a word that was searched for. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The words, by their place in the search. */
  readonly words: ReadonlySet<number>;
}

/** A text that is looked through more than once. */
export interface ReadText {
  readonly folded: FoldedText;
  readonly clauses: readonly Clause[];
}

export function readText(original: string): ReadText {
  const folded = foldText(original);
  return { folded, clauses: clausesOf(folded) };
}

/** In order; what overlaps or touches is one. */
export function findMatches(text: ReadText, patterns: readonly Pattern[]): readonly Match[] {
  return merge(patterns.flatMap((pattern) => occurrences(text, pattern)));
}

const occurrences = ({ folded, clauses }: ReadText, pattern: Pattern): readonly Match[] =>
  clauses.flatMap((clause) =>
    clause.flatMap((first, at) => {
      const last = clause[at + pattern.units.length - 1];
      if (last === undefined || !standsAt(pattern, clause, at)) return [];
      const start = folded.starts[first.start] ?? 0;
      return [{ start, end: folded.ends[last.end - 1] ?? start, words: new Set([pattern.word]) }];
    }),
  );

export function merge(matches: readonly Match[]): readonly Match[] {
  const merged: Match[] = [];
  for (const match of matches.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = merged.at(-1);
    if (last === undefined || match.start > last.end) merged.push(match);
    else {
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, match.end),
        words: new Set([...last.words, ...match.words]),
      };
    }
  }
  return merged;
}
