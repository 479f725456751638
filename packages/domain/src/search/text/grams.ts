import type { Unit } from './clauses.ts';

/** Words of up to four characters are found as one lexeme: nearly all Chinese words. Longer ones as all their stretches of four. */
export const LONGEST_GRAM = 4;

/** How many of these units, side by side, may be one lexeme. */
const longestOf = (isAllCharacters: boolean): number => (isAllCharacters ? LONGEST_GRAM : 2);

/** Two words of letters are told from one by the space between them. */
const between = (before: Unit | undefined, after: Unit): string =>
  before === undefined || before.isCharacter || after.isCharacter ? '' : ' ';

const joined = (units: readonly Unit[]): string =>
  units.map((unit, index) => between(units[index - 1], unit) + unit.text).join('');

/** Everything in a clause that one lexeme can stand for: each unit, each pair, and characters by three and four. `a+` is found as `a` too. */
export function gramsOf(clause: readonly Unit[]): readonly string[] {
  const grams: string[] = [];
  for (const [start, first] of clause.entries()) {
    if (first.text.endsWith('+')) grams.push(first.text.replace(/\++$/, ''));
    let gram = first.text;
    let isAllCharacters = first.isCharacter;
    grams.push(gram);
    for (let length = 2; length <= LONGEST_GRAM; length += 1) {
      const next = clause[start + length - 1];
      if (next === undefined) break;
      isAllCharacters &&= next.isCharacter;
      if (length > longestOf(isAllCharacters)) break;
      gram += between(clause[start + length - 2], next) + next.text;
      grams.push(gram);
    }
  }
  return grams;
}

/** The fewest lexemes that a text must have to hold these units side by side. */
export const coveringGrams = (units: readonly Unit[]): readonly string[] => [
  ...new Set(coveringUnits(units).map(joined)),
];

/** The longest stretches that are lexemes, each reaching further than the one before. */
export function coveringUnits(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const covers: (readonly Unit[])[] = [];
  let reached = 0;
  for (let start = 0; start < units.length; start += 1) {
    let end = start + 1;
    let isAllCharacters = units[start]?.isCharacter === true;
    while (end < units.length) {
      isAllCharacters &&= units[end]?.isCharacter === true;
      if (end - start >= longestOf(isAllCharacters)) break;
      end += 1;
    }
    if (end > reached) covers.push(units.slice(start, end));
    reached = Math.max(reached, end);
  }
  return covers;
}
