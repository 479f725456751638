import { quoteLexeme } from '../text/quote-lexeme.ts';
import { type Reach, within } from '../text/reach.ts';

/** A lexeme that must be there, or one that begins with it. */
export interface Term {
  readonly lexeme: string;
  readonly isPrefix: boolean;
}

export const exactly = (lexeme: string): Term => ({ lexeme, isPrefix: false });

export const unique = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.map((term) => [`${term.lexeme} ${term.isPrefix}`, term])).values(),
];

const termQuery = ({ lexeme, isPrefix }: Term): string => quoteLexeme(lexeme) + (isPrefix ? ':*' : '');

/** Literals for `::tsquery`. They have no weights and no distances: an index on the column alone answers them. */
export const allOf = (terms: readonly Term[]): string => terms.map(termQuery).join(' & ');
export const anyOf = (terms: readonly Term[]): string => terms.map(termQuery).join(' | ');
export const noneOf = (queries: readonly string[]): string =>
  queries.map((query) => `!(${query})`).join(' & ');

export const termsWithin = (terms: readonly Term[], reach: Reach): readonly Term[] =>
  terms.map(({ lexeme, isPrefix }) => ({ lexeme: within(lexeme, reach), isPrefix }));
