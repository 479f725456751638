import { allOf, anyOf, exactly, noneOf, type Term, termsWithin, unique } from './tsquery.ts';

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
  /**
   * For those of this tier and no other, as where each tier is listed by itself: a program is found and has this tier where
   * both match. The indexes answer them.
   */
  readonly only: { readonly title: string; readonly terms: string };
}

export interface TierTerms {
  /** The whole search as one name. */
  readonly key: string;
  /** Each word as one name. */
  readonly wordKeys: readonly string[];
  /** What all words together need. */
  readonly words: readonly Term[];
}

/** A program is found where all words are, or where the search is the beginning of its name, whatever signs stand in either. */
export const foundQuery = ({ key, words }: Pick<TierTerms, 'key' | 'words'>): string =>
  `(${allOf(words)}) | ${anyOf([beginningWith(key)])}`;

export function tierQueries(terms: TierTerms): readonly TierQuery[] {
  const { key, wordKeys, words } = terms;
  const found = foundQuery(terms);
  const name = anyOf([exactly(key)]);
  const beginning = anyOf(unique([beginningWith(key), ...wordKeys.map(exactly)]));
  const inTitle = allOf(words);
  const inNames = allOf(termsWithin(words, 'AB'));
  const inContext = allOf(termsWithin(words, 'ABC'));
  const notInTitle = noneOf([name, beginning, inTitle]);
  return [
    { tier: 1, column: 'title', query: name, only: { title: name, terms: found } },
    {
      tier: 2,
      column: 'title',
      query: beginning,
      only: { title: `(${beginning}) & ${noneOf([name])}`, terms: found },
    },
    {
      tier: 3,
      column: 'title',
      query: inTitle,
      only: { title: `${inTitle} & ${noneOf([name, beginning])}`, terms: found },
    },
    { tier: 4, column: 'terms', query: inNames, only: { title: notInTitle, terms: inNames } },
    {
      tier: 5,
      column: 'terms',
      query: inContext,
      only: { title: notInTitle, terms: `${inContext} & ${noneOf([inNames])}` },
    },
    {
      tier: 6,
      column: 'terms',
      query: found,
      only: { title: notInTitle, terms: `(${found}) & ${noneOf([inContext])}` },
    },
  ];
}

const beginningWith = (key: string): Term => ({ lexeme: key, isPrefix: true });

/** A place in the order of relevance: within a tier, programs that have the search as it was typed come first. */
export interface SearchPlace {
  readonly tier: SearchTier;
  /** The whole search stands in the program as it was typed. */
  readonly isAsTyped: boolean;
  /** Literals for `::tsquery`: a program is found and has this place where both match. The indexes alone answer them. */
  readonly title: string;
  readonly terms: string;
}

/** The nearest first. Each program that is found has one of these places. */
export const searchPlaces = (tiers: readonly TierQuery[], phrase: string): readonly SearchPlace[] =>
  tiers.flatMap(({ tier, only: { title, terms } }) => [
    { tier, isAsTyped: true, title, terms: `(${terms}) & (${phrase})` },
    { tier, isAsTyped: false, title, terms: `(${terms}) & ${noneOf([phrase])}` },
  ]);
