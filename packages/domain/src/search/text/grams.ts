import type { Unit } from './clauses.ts';

/** Words of up to four characters are found as one lexeme: nearly all Chinese words. Longer ones as all their stretches of four. */
export const LONGEST_GRAM = 4;

/** Two words of letters are told from one by the space between them. */
function joined(units: readonly Unit[]): string {
  return units
    .map(({ text, isCharacter }, index) =>
      index > 0 && !isCharacter && units[index - 1]?.isCharacter === false ? ` ${text}` : text,
    )
    .join('');
}

const longestAt = (units: readonly Unit[]): number =>
  units.every(({ isCharacter }) => isCharacter) ? LONGEST_GRAM : 2;

/** Everything in a clause that one lexeme can stand for: each unit, each pair, and characters by three and four. `a+` is found as `a` too. */
export function gramsOf(clause: readonly Unit[]): readonly string[] {
  return clause.flatMap(({ text }, start) => {
    const grams = text.endsWith('+') ? [text.replace(/\++$/, '')] : [];
    for (let length = 1; length <= LONGEST_GRAM && start + length <= clause.length; length += 1) {
      const units = clause.slice(start, start + length);
      if (length > longestAt(units)) break;
      grams.push(joined(units));
    }
    return grams;
  });
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
    while (end < units.length && end - start < longestAt(units.slice(start, end + 1))) end += 1;
    if (end > reached) covers.push(units.slice(start, end));
    reached = Math.max(reached, end);
  }
  return covers;
}
