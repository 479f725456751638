import { quoteLexeme } from '../text/quote-lexeme.ts';

/** A lexeme that must be there, or one that begins with it. */
export interface Term {
  readonly lexeme: string;
  readonly isPrefix: boolean;
}

/** Which fields it must stand in; absent: anywhere. A query without weights is answered by the index alone. */
export type Weights = 'AB' | 'ABC';

/** A literal for `::tsquery`. */
export function tsqueryTerm({ lexeme, isPrefix }: Term, weights?: Weights): string {
  const flags = `${isPrefix ? '*' : ''}${weights ?? ''}`;
  return quoteLexeme(lexeme) + (flags === '' ? '' : `:${flags}`);
}

export const allOf = (terms: readonly Term[], weights?: Weights): string =>
  terms.map((term) => tsqueryTerm(term, weights)).join(' & ');

export const anyOf = (terms: readonly Term[]): string => terms.map((term) => tsqueryTerm(term)).join(' | ');

export const exactly = (lexeme: string): Term => ({ lexeme, isPrefix: false });

export const unique = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.map((term) => [`${term.lexeme} ${term.isPrefix}`, term])).values(),
];
