import { clausesOf, isCharacter } from '../text/clauses.ts';
import { foldText } from '../text/fold/fold-text.ts';
import { nameKey } from '../text/name-key.ts';
import { chineseWords } from './chinese-words.ts';
import { type SearchWord, searchWord, termsOf, termsOfClauses } from './search-word.ts';
import { allOf, anyOf, type Term } from './tsquery.ts';
import { typedPieces } from './typed-pieces.ts';

/** How many characters a search may have. A longer one is refused by whoever takes it from a client. */
export const LONGEST_SEARCH = 100;

/**
 * How near a program is to what was searched:
 * 1. the whole search is its name, one of its aliases or its slug;
 * 2. its name begins with the search, or one of its aliases is a word of it;
 * 3. all words are in its name and aliases;
 * 4. all words are in these and the names of its agencies and organizations;
 * 5. all words are in these and its tracks, kinds of support, themes and audience;
 * 6. all words are somewhere in it.
 */
export type SearchTier = 1 | 2 | 3 | 4 | 5 | 6;

/** A program that is found has the first of these tiers whose query matches; the last one always does. */
export interface TierQuery {
  readonly tier: SearchTier;
  readonly column: 'title' | 'terms';
  /** A literal for `::tsquery`. */
  readonly query: string;
}

/** What somebody searches for, as questions to the database. All strings that are queries are literals for `::tsquery`. */
export interface SearchQuery {
  readonly isSearchable: true;
  /** As it was typed, without spaces around it. */
  readonly text: string;
  /** All of them must be found. Never empty. */
  readonly words: readonly SearchWord[];
  /** For `terms`: a program is found where it matches. Has no weights and no distances: the index alone answers it. */
  readonly found: string;
  /** For `terms`: the whole search stands there as it was typed. Orders programs of one tier. */
  readonly phrase: string;
  /** In ascending order of `tier`; asked only of programs that are found. */
  readonly tiers: readonly TierQuery[];
  /**
   * For `title`: names that have something in common with the search, of which `suggest` chooses. The narrower question
   * is first; the next one is for when it finds too little. May be empty.
   */
  readonly nearby: readonly string[];
}

export type ParsedSearch =
  | SearchQuery
  | {
      readonly isSearchable: false;
      /** `TOO_LONG`: more than `LONGEST_SEARCH` characters. `NOTHING_TO_FIND`: signs and spaces alone. */
      readonly reason: 'TOO_LONG' | 'NOTHING_TO_FIND';
    };

export function parseSearch(typed: string): ParsedSearch {
  const text = typed.trim();
  if (Array.from(text).length > LONGEST_SEARCH) return { isSearchable: false, reason: 'TOO_LONG' };
  const words = wordsOf(text);
  const key = nameKey(text);
  if (words.length === 0 || key === undefined) return { isSearchable: false, reason: 'NOTHING_TO_FIND' };

  const terms = unique(words.flatMap(termsOf));
  const wholeName: Term = { lexeme: key, isPrefix: false };
  const beginning: Term = { lexeme: key, isPrefix: true };
  const aliases = words.flatMap((word) => nameKey(word.text) ?? []);
  return {
    isSearchable: true,
    text,
    words,
    found: `(${allOf(terms)}) | ${anyOf([beginning])}`,
    phrase: allOf(unique(termsOfClauses(clausesOf(foldText(text))))),
    tiers: [
      { tier: 1, column: 'title', query: anyOf([wholeName]) },
      {
        tier: 2,
        column: 'title',
        query: anyOf(unique([beginning, ...aliases.map((lexeme) => ({ lexeme, isPrefix: false }))])),
      },
      { tier: 3, column: 'title', query: allOf(terms) },
      { tier: 4, column: 'terms', query: allOf(terms, 'AB') },
      { tier: 5, column: 'terms', query: allOf(terms, 'ABC') },
      { tier: 6, column: 'terms', query: `(${allOf(terms)}) | ${anyOf([beginning])}` },
    ],
    nearby: nearbyQueries(text),
  };
}

function wordsOf(text: string): readonly SearchWord[] {
  const words = typedPieces(text).flatMap((piece) => {
    const parts = piece.isQuoted || !isChinese(piece.text) ? [piece.text] : chineseWords(piece.text);
    return parts.flatMap((part) => searchWord(part, piece.isQuoted) ?? []);
  });
  const seen = new Set<string>();
  return words.filter(({ units, isQuoted }) => {
    const form = `${isQuoted}${units.map((unit) => unit.text).join(' ')}`;
    return !seen.has(form) && seen.add(form);
  });
}

const isChinese = (text: string): boolean => Array.from(text).every(isCharacter);

/** Pairs of characters and beginnings of words, then single characters too. */
function nearbyQueries(text: string): readonly string[] {
  const clauses = clausesOf(foldText(text));
  const exact = (lexeme: string): Term => ({ lexeme, isPrefix: false });
  const beginnings = clauses
    .flat()
    .filter((unit) => !unit.isCharacter)
    .map((unit): Term => ({ lexeme: unit.text.slice(0, 2), isPrefix: true }));
  const pairs = clauses.flatMap((clause) =>
    clause.slice(1).flatMap((unit, index) => {
      const before = clause[index];
      return unit.isCharacter && before?.isCharacter ? [exact(before.text + unit.text)] : [];
    }),
  );
  const singles = clauses
    .flat()
    .filter((unit) => unit.isCharacter)
    .map((unit) => exact(unit.text));
  const questions = [
    [...pairs, ...beginnings],
    [...singles, ...beginnings],
  ];
  return questions
    .map(unique)
    .filter((terms) => terms.length > 0)
    .map(anyOf);
}

function unique(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [`${term.lexeme} ${term.isPrefix}`, term])).values()];
}
