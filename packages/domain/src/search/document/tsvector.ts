import { quoteLexeme } from '../text/quote-lexeme.ts';

/**
 * A literal for `::tsvector`, without positions: words that must stand side by side are lexemes of their own, so that the
 * index alone answers, and no limit of positions is near.
 */
export const tsvector = (lexemes: Iterable<string>): string => Array.from(lexemes, quoteLexeme).join(' ');

/** What PostgreSQL needs for a lexeme, at most: three bytes for a code unit of UTF-16. */
export const bytesOf = (lexeme: string): number => lexeme.length * 3;
