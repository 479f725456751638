import { clausesOf, isCharacter } from '../text/clauses.ts';
import { foldText } from '../text/fold/fold-text.ts';
import { nameKey } from '../text/name-key.ts';
import { chineseWords } from './chinese-words.ts';
import { nearbyQueries } from './nearby-queries.ts';
import { type SearchWord, sameWord, searchWord, termsOf } from './search-word.ts';
import { foundQuery, type SearchPlace, searchPlaces, type TierQuery, tierQueries } from './tiers.ts';
import { allOf, unique } from './tsquery.ts';
import { typedPieces } from './typed-pieces.ts';

/** How many characters a search may have. A longer one is refused by whoever takes it from a client. */
export const LONGEST_SEARCH = 100;

/** What somebody searches for, as questions to the database. All strings that are queries are literals for `::tsquery`. */
export interface SearchQuery {
  readonly isSearchable: true;
  /** As it was typed, without spaces around it. */
  readonly text: string;
  /** All of them must be found. Never empty. */
  readonly words: readonly SearchWord[];
  /** For `terms`: a program is found where it matches. The index alone answers it. */
  readonly found: string;
  /** For `terms`: the whole search stands there as it was typed. Orders programs of one tier. */
  readonly phrase: string;
  /** In ascending order of `tier`; asked only of programs that are found. */
  readonly tiers: readonly TierQuery[];
  /** The order of relevance, tiers and `phrase` together: to list place by place, until a page is full. */
  readonly places: readonly SearchPlace[];
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

  const clauses = clausesOf(foldText(text));
  const phrase = allOf(unique(termsOf({ clauses, isPrefix: false })));
  const terms = {
    key,
    wordKeys: words.flatMap((word) => nameKey(word.text) ?? []),
    words: unique(words.flatMap(termsOf)),
  };
  const tiers = tierQueries(terms);
  return {
    isSearchable: true,
    text,
    words,
    found: foundQuery(terms),
    phrase,
    tiers,
    places: searchPlaces(tiers, phrase),
    nearby: nearbyQueries(clauses),
  };
}

/** In one width, and without what nobody sees: as the dictionary of words and the signs are looked up. */
export const readable = (typed: string): string => typed.normalize('NFKC').replace(/\p{DI}/gu, '');

function wordsOf(text: string): readonly SearchWord[] {
  const words = typedPieces(readable(text)).flatMap((piece) => {
    const parts = piece.isQuoted || !isChinese(piece.text) ? [piece.text] : chineseWords(piece.text);
    return parts.flatMap((part) => searchWord(part, piece.isQuoted) ?? []);
  });
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(sameWord(word)) && seen.add(sameWord(word)));
}

const isChinese = (text: string): boolean => Array.from(text).every(isCharacter);
