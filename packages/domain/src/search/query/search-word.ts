import { type Clause, clausesOf, type Unit } from '../text/clauses.ts';
import { foldText } from '../text/fold/fold-text.ts';
import { coveringGrams } from '../text/grams.ts';
import type { Term } from './tsquery.ts';

/** One word of a search. */
export interface SearchWord {
  /** As it was typed. */
  readonly text: string;
  /** It was typed in quotation marks: to be found as it stands, with nothing after it. */
  readonly isQuoted: boolean;
  /** What it is made of. Never empty. */
  readonly units: readonly Unit[];
  /** Its last unit may go on: `smar` finds `smart`. */
  readonly isPrefix: boolean;
}

/** Absent where there is nothing in it that could be found. */
export function searchWord(text: string, isQuoted: boolean): SearchWord | undefined {
  const units = clausesOf(foldText(text)).flat();
  const last = units.at(-1);
  if (last === undefined) return undefined;
  return { text: text.trim(), isQuoted, units, isPrefix: !isQuoted && mayGoOn(last) };
}

/** Two letters or more, or letters and digits: a single letter or a number begins too many words. */
const mayGoOn = ({ text, isCharacter }: Unit): boolean =>
  !isCharacter && text.length > 1 && /\p{L}/u.test(text);

/** The lexemes that a text must have for this word to be in it. */
export function termsOf({ units, isPrefix }: Pick<SearchWord, 'units' | 'isPrefix'>): readonly Term[] {
  const lexemes = coveringGrams(units);
  return lexemes.map((lexeme, index) => ({ lexeme, isPrefix: isPrefix && index === lexemes.length - 1 }));
}

/** The terms of each clause of a text. */
export const termsOfClauses = (clauses: readonly Clause[]): readonly Term[] =>
  clauses.flatMap((units) => termsOf({ units, isPrefix: false }));
