import type { Clause, Unit } from '../text/clauses.ts';
import { coveringGrams } from '../text/grams.ts';
import { allOf, anyOf, exactly, type Term, unique } from './tsquery.ts';

/** How many letters of a word are taken for typed right. */
const BEGINNING = 2;

/**
 * Questions for anything alike: one half of the search as it was typed, for one slip leaves the other half right; then any
 * pair of its characters and the beginning of any of its words; then any character.
 */
export function nearbyQueries(clauses: readonly Clause[]): readonly string[] {
  const units = clauses.flat();
  const beginnings = units
    .filter(({ isCharacter }) => !isCharacter)
    .map(({ text }): Term => ({ lexeme: text.slice(0, BEGINNING), isPrefix: true }));
  const singles = units.filter(({ isCharacter }) => isCharacter).map(({ text }) => exactly(text));
  const wide = [
    [...clauses.flatMap(pairsOf), ...beginnings],
    [...singles, ...beginnings],
  ]
    .filter((terms) => terms.length > 0)
    .map((terms) => anyOf(unique(terms)));
  return [...new Set([...halves(clauses), ...wide])];
}

const pairsOf = (clause: Clause): readonly Term[] =>
  clause.slice(1).flatMap((unit, index) => {
    const before = clause[index];
    return unit.isCharacter && before?.isCharacter ? [exactly(before.text + unit.text)] : [];
  });

function halves(clauses: readonly Clause[]): readonly string[] {
  const middle = Math.floor(clauses.flat().length / 2);
  if (middle < 2) return [];
  let place = 0;
  const before: Unit[][] = [];
  const after: Unit[][] = [];
  for (const clause of clauses) {
    const cut = Math.max(0, Math.min(clause.length, middle - place));
    before.push(clause.slice(0, cut));
    after.push(clause.slice(cut));
    place += clause.length;
  }
  const question = (half: readonly Clause[]): string =>
    `(${allOf(unique(half.flatMap(coveringGrams).map(exactly)))})`;
  return [`${question(before)} | ${question(after)}`];
}
