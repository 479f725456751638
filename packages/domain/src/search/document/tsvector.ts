import { quoteLexeme } from '../text/quote-lexeme.ts';
import type { SearchWeight } from './search-field.ts';

/**
 * A literal for `::tsvector`. A lexeme's position carries nothing but its weight: words that must stand side by side are
 * lexemes of their own, so that the index alone answers, and no limit of positions is near.
 */
export const tsvector = (lexemes: Iterable<readonly [lexeme: string, weight: SearchWeight]>): string =>
  Array.from(lexemes, ([lexeme, weight]) => `${quoteLexeme(lexeme)}:1${weight === 'D' ? '' : weight}`).join(
    ' ',
  );

/** What PostgreSQL needs for a lexeme with one position, at most: three bytes for a code unit of UTF-16. */
export const bytesOf = (lexeme: string): number => lexeme.length * 3 + 5;
