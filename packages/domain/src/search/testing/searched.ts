import type { SearchField, SearchFieldKind } from '../document/search-field.ts';
import { parseSearch, type SearchQuery } from '../query/parse-search.ts';

/** A search that can be asked. For tests. */
export function searchFor(text: string): SearchQuery {
  const search = parseSearch(text);
  if (!search.isSearchable) throw new Error(`"${text}" is ${search.reason}`);
  return search;
}

/** Fields by their kind. For tests. */
export const fieldsOf = (
  texts: Readonly<Partial<Record<SearchFieldKind, string | readonly string[]>>>,
): readonly SearchField[] =>
  Object.entries(texts).flatMap(([kind, text]) =>
    [text].flat().map((each) => ({ kind: kind as SearchFieldKind, text: each })),
  );
