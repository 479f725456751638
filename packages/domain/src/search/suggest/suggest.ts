import { parseSearch, type SearchQuery } from '../query/parse-search.ts';
import type { SearchWord } from '../query/search-word.ts';
import { alikeSearches } from './alike.ts';
import { type NearWord, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { wordsOfNames } from './words-of-names.ts';

/** What to search for instead. */
export interface Suggestion {
  /**
   * `OTHER_WORD`: a word was replaced by one that is like it. `NAME`: a name that is like the whole search.
   * `FEWER_WORDS`: words were left out.
   */
  readonly kind: 'OTHER_WORD' | 'NAME' | 'FEWER_WORDS';
  /** To be searched for. */
  readonly text: string;
  /** For `terms`, a literal for `::tsquery`: whether it would find a program must be asked before it is shown. */
  readonly found: string;
}

export interface SuggestionMaterial {
  /** Words that programs are described with: names of agencies and organizations, of themes and kinds of support. */
  readonly vocabulary: Vocabulary;
  /** Names and aliases that a question of `SearchQuery.nearby` found. */
  readonly names: readonly string[];
}

/** How many words and names are near enough to one word. */
const NEAR = 3;
/** How many of each sort the database is asked about at most. */
const ALIKE = 6;
const FEWER = 6;

/** What could be searched for instead of something that finds nothing, the likeliest first. Some of it may find nothing either. */
export function suggest(
  search: SearchQuery,
  { vocabulary, names }: SuggestionMaterial,
): readonly Suggestion[] {
  const ownWords = vocabularyOf(wordsOfNames(names));
  const near = (text: string): readonly NearWord[] =>
    [...vocabulary.near(text), ...ownWords.near(text)]
      .toSorted((one, other) => one.distance - other.distance)
      .slice(0, NEAR);
  return inOrder(search, [
    ...inOrder(search, alikeSearches(search, near)).slice(0, ALIKE),
    ...inOrder(search, fewerWords(search.words)).slice(0, FEWER),
  ]);
}

/** Those that ask something else than the search and those before them. */
function inOrder(
  search: SearchQuery,
  proposals: readonly Pick<Suggestion, 'kind' | 'text'>[],
): readonly Suggestion[] {
  const suggestions = new Map<string, Suggestion>();
  for (const { kind, text } of proposals) {
    const other = parseSearch(text);
    if (!other.isSearchable || other.found === search.found || suggestions.has(other.found)) continue;
    suggestions.set(other.found, { kind, text, found: other.found });
  }
  return [...suggestions.values()];
}

/** Each word left out once, the last one first; then each alone, where that is not the same. */
function fewerWords(words: readonly SearchWord[]): readonly Pick<Suggestion, 'kind' | 'text'>[] {
  if (words.length < 2) return [];
  const without = words.map((left) => words.filter((word) => word !== left)).toReversed();
  const alone = words.length === 2 ? [] : words.map((word) => [word]);
  return [...without, ...alone].map((kept) => ({
    kind: 'FEWER_WORDS',
    text: kept.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(' '),
  }));
}
