import { readable, type SearchQuery } from '../query/parse-search.ts';
import type { SearchWord } from '../query/search-word.ts';
import type { NearWord } from './vocabulary.ts';

/** A search that differs in letters, and in how many. */
export interface AlikeSearch {
  readonly kind: 'OTHER_WORD' | 'NAME';
  readonly text: string;
  readonly distance: number;
}

/** Searches that are like this one: a name for all of it, another word for one of its words, others for several. The nearest first. */
export function alikeSearches(
  search: SearchQuery,
  near: (text: string) => readonly NearWord[],
): readonly AlikeSearch[] {
  const names = search.words.length > 1 ? near(search.text) : [];
  const mended = search.words
    .map((word) => ({ word, others: near(word.text) }))
    .filter(({ others }) => others.length > 0);
  const single = mended.flatMap(({ word, others }) =>
    others.map(({ text, distance }) => ({ distance, changes: [{ word, text }] })),
  );
  const nearest = mended.flatMap(({ word, others: [other] }) => (other ? [{ word, ...other }] : []));
  const together = {
    distance: nearest.reduce((sum, { distance }) => sum + distance, 0),
    changes: nearest,
  };
  return [
    ...names.map(({ text, distance }): AlikeSearch => ({ kind: 'NAME', text, distance })),
    ...[...single, ...(nearest.length > 1 ? [together] : [])].map(
      ({ changes, distance }): AlikeSearch => ({
        kind: 'OTHER_WORD',
        text: replaced(search, changes),
        distance,
      }),
    ),
  ].toSorted((one, other) => one.distance - other.distance);
}

/** The search as it was typed, with other words in their places. */
const replaced = (
  { text }: SearchQuery,
  changes: readonly { readonly word: SearchWord; readonly text: string }[],
): string =>
  changes.reduce((changed, { word, text: other }) => changed.replace(word.text, () => other), readable(text));
