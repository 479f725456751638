import type { SearchWord } from '../query/search-word.ts';
import { type Clause, clausesOf, type Unit } from '../text/clauses.ts';
import type { FoldedText } from '../text/fold/fold-text.ts';
import { coveringUnits } from '../text/grams.ts';

/** A stretch of an original text that is, or belongs to, a word that was searched for. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The words, by their place in the search. */
  readonly words: ReadonlySet<number>;
}

interface Pattern {
  readonly word: number;
  readonly units: readonly Unit[];
  readonly isPrefix: boolean;
}

/** The words as they stand; or, where a long one stands nowhere whole, its stretches by which the index found it. */
export function findMatches(text: FoldedText, words: readonly SearchWord[]): readonly Match[] {
  const clauses = clausesOf(text);
  const found = words.flatMap((word, index) => {
    const whole = occurrences(
      text,
      clauses,
      patternsOf(word, index, (clause) => [clause]),
    );
    return whole.length > 0 ? whole : occurrences(text, clauses, patternsOf(word, index, coveringUnits));
  });
  return merge(found.toSorted((one, other) => one.start - other.start || one.end - other.end));
}

const patternsOf = (
  { clauses, isPrefix }: SearchWord,
  word: number,
  cut: (clause: Clause) => readonly (readonly Unit[])[],
): readonly Pattern[] =>
  clauses.flatMap((clause, place) => {
    const parts = cut(clause);
    const isLast = place === clauses.length - 1;
    return parts.map((units, part) => ({
      word,
      units,
      isPrefix: isPrefix && isLast && part === parts.length - 1,
    }));
  });

const occurrences = (
  text: FoldedText,
  clauses: readonly Clause[],
  patterns: readonly Pattern[],
): readonly Match[] =>
  patterns.flatMap((pattern) =>
    clauses.flatMap((clause) =>
      clause.flatMap((first, at) => {
        const last = clause[at + pattern.units.length - 1];
        if (last === undefined || !standsAt(pattern, clause, at)) return [];
        return [
          {
            start: text.starts[first.start] ?? 0,
            end: text.ends[last.end - 1] ?? 0,
            words: new Set([pattern.word]),
          },
        ];
      }),
    ),
  );

const standsAt = ({ units, isPrefix }: Pattern, clause: Clause, at: number): boolean =>
  units.every((unit, index) => {
    const there = clause[at + index]?.text ?? '';
    if (isPrefix && index === units.length - 1) return there.startsWith(unit.text);
    return there === unit.text || (units.length === 1 && there.replace(/\++$/, '') === unit.text);
  });

/** What overlaps or touches is one. */
function merge(sorted: readonly Match[]): readonly Match[] {
  const merged: Match[] = [];
  for (const match of sorted) {
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
