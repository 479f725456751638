export { analyze, SEARCH_FORMAT, type SearchIndexEntry } from './document/analyze.ts';
export { SEARCH_FIELD_KINDS, type SearchField, type SearchFieldKind } from './document/search-field.ts';
export { type SearchNames, searchFieldsOf } from './document/search-fields.ts';
export type { Fragment, FragmentSegment } from './highlight/fragment.ts';
export { type HighlightLimits, highlight } from './highlight/highlight.ts';
export {
  LONGEST_SEARCH,
  type ParsedSearch,
  parseSearch,
  type SearchQuery,
} from './query/parse-search.ts';
export type { SearchWord } from './query/search-word.ts';
export type { SearchPlace, SearchTier, TierQuery } from './query/tiers.ts';
export { type Suggestion, type SuggestionMaterial, suggest } from './suggest/suggest.ts';
export { type NearWord, type Vocabulary, vocabularyOf } from './suggest/vocabulary.ts';
export { wordsOfNames } from './suggest/words-of-names.ts';
export { type FoldedText, foldText } from './text/fold/fold-text.ts';
