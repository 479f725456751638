import type { SearchWord } from '../query/search-word.ts';
import type { Clause, Unit } from '../text/clauses.ts';
import { coveringUnits } from '../text/grams.ts';

/** Units that stand side by side where a word was found. */
export interface Pattern {
  /** Place of the word in the search. */
  readonly word: number;
  readonly units: readonly Unit[];
  readonly isPrefix: boolean;
}

/** The word as it stands. */
export const wholePatterns = (word: SearchWord, index: number): readonly Pattern[] =>
  patterns(word, index, (clause) => [clause]);

/** The stretches by which the index finds a long word: where it stands nowhere whole. */
export const partPatterns = (word: SearchWord, index: number): readonly Pattern[] =>
  patterns(word, index, coveringUnits);

function patterns(
  { clauses, isPrefix }: SearchWord,
  word: number,
  cut: (clause: Clause) => readonly (readonly Unit[])[],
): readonly Pattern[] {
  const all = clauses.flatMap(cut);
  return all.map((units, index) => ({ word, units, isPrefix: isPrefix && index === all.length - 1 }));
}

export const standsAt = ({ units, isPrefix }: Pattern, clause: Clause, at: number): boolean =>
  units.every((unit, index) => {
    const there = clause[at + index]?.text ?? '';
    if (isPrefix && index === units.length - 1) return there.startsWith(unit.text);
    return there === unit.text || (units.length === 1 && there.replace(/\++$/, '') === unit.text);
  });
