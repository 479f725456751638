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
  fragments(first: 3) {
    field
    isCutBefore
    isCutAfter
    segments { text isMatch }
  }
}`;

const IN_THE_ROW = ['NAME', 'SLUG', 'SUPPORT_KIND'];

/** Names and kinds stand in the row already: where else the search was found says why the program is there. */
export const beyondTheRow = (match: SearchMatch | null): readonly SearchFragment[] =>
  match?.fragments.filter(({ field }) => !IN_THE_ROW.includes(field)) ?? [];
