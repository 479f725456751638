/** In the public schema's spelling. */
export interface SearchMatch {
  readonly fragments: readonly SearchFragment[];
}

export interface SearchFragment {
  readonly field: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  readonly segments: readonly { readonly text: string; readonly isMatch: boolean }[];
}

export interface SearchSuggestion {
  /** What to search for instead. */
  readonly search: string;
  /** The suggestion as a sentence. */
  readonly text: string;
}

export const SEARCH_MATCH = `
fragment SearchMatchParts on SearchMatch {
  fragments(first: 2) {
    field
    isCutBefore
    isCutAfter
    segments { text isMatch }
  }
}`;

/** Names stand in the row already: what else the search was found in says why the program is there. */
export const beyondNames = (match: SearchMatch | null): readonly SearchFragment[] =>
  match?.fragments.filter(({ field }) => field !== 'NAME' && field !== 'SLUG') ?? [];
