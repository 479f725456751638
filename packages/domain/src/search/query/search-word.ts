import { type Clause, clausesOf } from '../text/clauses.ts';
import { foldText } from '../text/fold/fold-text.ts';
import { coveringGrams } from '../text/grams.ts';
import type { Term } from './tsquery.ts';

/** One word of a search. */
export interface SearchWord {
  /** As it was typed, in half width. */
  readonly text: string;
  /** It was typed in quotation marks: to be found as it stands, with nothing after it. */
  readonly isQuoted: boolean;
  /** What it is made of: one clause, or several where there are signs between quotation marks. Never empty. */
  readonly clauses: readonly Clause[];
  /** Its end may go on: `smar` finds `smart`. */
  readonly isPrefix: boolean;
}

/** Absent where there is nothing in it that could be found. */
export function searchWord(text: string, isQuoted: boolean): SearchWord | undefined {
  const clauses = clausesOf(foldText(text));
  if (clauses.length === 0) return undefined;
  return { text: text.trim(), isQuoted, clauses, isPrefix: !isQuoted && mayGoOn(clauses) };
}

/** What is shorter begins too many words: `AI` is not to find `aim` and `air`. */
const SHORTEST_BEGINNING = 3;

/** Letters, or letters and digits; a number alone does not go on. */
function mayGoOn(clauses: readonly Clause[]): boolean {
  const last = clauses.at(-1)?.at(-1);
  return (
    last !== undefined &&
    !last.isCharacter &&
    last.text.length >= SHORTEST_BEGINNING &&
    /\p{L}/u.test(last.text)
  );
}

/** The lexemes that a text must have for this word to be in it. */
export function termsOf({ clauses, isPrefix }: Pick<SearchWord, 'clauses' | 'isPrefix'>): readonly Term[] {
  const lexemes = clauses.flatMap(coveringGrams);
  return lexemes.map((lexeme, index) => ({ lexeme, isPrefix: isPrefix && index === lexemes.length - 1 }));
}

/** What is the same word, however it is written. */
export const sameWord = ({ clauses, isQuoted }: SearchWord): string =>
  JSON.stringify([isQuoted, clauses.map((units) => units.map(({ text }) => text))]);
