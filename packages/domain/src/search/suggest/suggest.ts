import { parseSearch, readable, type SearchQuery } from '../query/parse-search.ts';
import type { SearchWord } from '../query/search-word.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
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

/** So many questions are asked of the database at most. */
const MOST = 12;
const NEAR = 3;

/** What could be searched for instead of something that finds nothing, the likeliest first. Some of it may find nothing either. */
export function suggest(
  search: SearchQuery,
  { vocabulary, names }: SuggestionMaterial,
): readonly Suggestion[] {
  const ownWords = vocabularyOf(wordsOfNames(names));
  const near = (text: string): readonly string[] =>
    [...vocabulary.near(text), ...ownWords.near(text)]
      .toSorted((one, other) => one.distance - other.distance)
      .map((word) => word.text)
      .slice(0, NEAR);
  const mended = search.words.map((word) => ({ word, others: near(word.text) }));
  const several = mended.filter(({ others }) => others.length > 0).length > 1;
  const proposals = [
    ...mended.flatMap(({ word, others }) =>
      others.map((other) => proposal('OTHER_WORD', replaced(search, [[word, other]]))),
    ),
    ...(several
      ? [
          proposal(
            'OTHER_WORD',
            replaced(
              search,
              mended.map(({ word, others: [other] }) => [word, other]),
            ),
          ),
        ]
      : []),
    ...(search.words.length > 1 ? near(search.text).map((text) => proposal('NAME', text)) : []),
    ...fewerWords(search.words).map((words) => proposal('FEWER_WORDS', words.map(asTyped).join(' '))),
  ];
  const suggestions = new Map<string, Suggestion>();
  for (const { kind, text } of proposals) {
    const other = parseSearch(text);
    if (!other.isSearchable || other.found === search.found || suggestions.has(other.found)) continue;
    suggestions.set(other.found, { kind, text, found: other.found });
  }
  return [...suggestions.values()].slice(0, MOST);
}

/** Each word left out once; and each alone, where that is not the same. */
function fewerWords(words: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  if (words.length < 2) return [];
  const without = words.map((left) => words.filter((word) => word !== left)).toReversed();
  return words.length === 2 ? without : [...without, ...words.map((word) => [word])];
}

const asTyped = ({ text, isQuoted }: SearchWord): string => (isQuoted ? `"${text}"` : text);

const proposal = (kind: Suggestion['kind'], text: string) => ({ kind, text });

/** The search as it was typed, with other words in their places. */
const replaced = (
  { text }: SearchQuery,
  changes: readonly (readonly [word: SearchWord, other: string | undefined])[],
): string =>
  changes.reduce(
    (changed, [word, other]) => (other === undefined ? changed : changed.replace(word.text, () => other)),
    readable(text),
  );
