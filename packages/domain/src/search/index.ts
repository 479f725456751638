export { analyze, type SearchIndexEntry } from './document/analyze.ts';
export { SUPPORT_KIND_WORDS, THEME_WORDS } from './document/label-words.ts';
export { SEARCH_FIELD_KINDS, type SearchField, type SearchFieldKind } from './document/search-field.ts';
export { type SearchNames, searchFieldsOf } from './document/search-fields.ts';
export {
  LONGEST_SEARCH,
  type ParsedSearch,
  parseSearch,
  type SearchQuery,
  type SearchTier,
  type TierQuery,
} from './query/parse-search.ts';
export type { SearchWord } from './query/search-word.ts';
export { type FoldedText, foldText } from './text/fold/fold-text.ts';
