import type { Clause } from '../text/clauses.ts';
import { anyOf, exactly, type Term, unique } from './tsquery.ts';

/** How many letters of a word are taken for typed right. */
const BEGINNING = 2;

/** Questions for anything alike: pairs of characters and beginnings of words, then single characters too. */
export function nearbyQueries(clauses: readonly Clause[]): readonly string[] {
  const units = clauses.flat();
  const beginnings = units
    .filter(({ isCharacter }) => !isCharacter)
    .map(({ text }): Term => ({ lexeme: text.slice(0, BEGINNING), isPrefix: true }));
  const pairs = clauses.flatMap((clause) =>
    clause.slice(1).flatMap((unit, index) => {
      const before = clause[index];
      return unit.isCharacter && before?.isCharacter ? [exactly(before.text + unit.text)] : [];
    }),
  );
  const singles = units.filter(({ isCharacter }) => isCharacter).map(({ text }) => exactly(text));
  const questions = [
    [...pairs, ...beginnings],
    [...singles, ...beginnings],
  ].filter((terms) => terms.length > 0);
  return [...new Set(questions.map((terms) => anyOf(unique(terms))))];
}
