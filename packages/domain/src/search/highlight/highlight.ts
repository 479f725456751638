import { type SearchField, weightOf } from '../document/search-field.ts';
import type { SearchQuery } from '../query/parse-search.ts';
import { findMatches, merge, readText } from './find-matches.ts';
import { findNameMatch } from './find-name-match.ts';
import { type Candidate, type Fragment, fragmentOf } from './fragment.ts';
import { partPatterns, wholePatterns } from './patterns.ts';

export interface HighlightLimits {
  /** How many fragments at most. */
  readonly fragments: number;
  /** About how long a fragment may be, in code units; a match is never cut. */
  readonly length: number;
}

const USUAL: HighlightLimits = { fragments: 3, length: 60 };

/**
 * Where the words of a search stand in a program. Of fields that show equally many words, the one that counts most is first;
 * a further one shows words that were not shown yet, or all of them together.
 */
export function highlight(
  fields: readonly SearchField[],
  search: SearchQuery,
  { fragments, length }: HighlightLimits = USUAL,
): readonly Fragment[] {
  let left = candidates(fields, search, length);
  const chosen: Fragment[] = [];
  let shown: ReadonlySet<number> = new Set();
  while (chosen.length < fragments) {
    const news = ({ words }: Candidate): number => [...words].filter((word) => !shown.has(word)).length;
    const [best] = left
      .filter((other) => news(other) > 0 || other.words.size === search.words.length)
      .toSorted((one, other) => news(other) - news(one));
    if (best === undefined) break;
    chosen.push(best.fragment);
    shown = new Set([...shown, ...best.words]);
    left = left.filter((other) => other !== best);
  }
  return chosen;
}

function candidates(
  fields: readonly SearchField[],
  search: SearchQuery,
  length: number,
): readonly Candidate[] {
  const texts = fields.map((field) => ({ field, text: readText(field.text) }));
  const patterns = search.words.flatMap((word, index) => {
    const whole = wholePatterns(word, index);
    return texts.some(({ text }) => findMatches(text, whole).length > 0) ? whole : partPatterns(word, index);
  });
  const searched = readText(search.text);
  return texts.flatMap(({ field, text }) => {
    const isName = weightOf(field.kind) === 'A';
    const names = isName ? findNameMatch(text, searched, search.words.length) : [];
    const matches = merge([...findMatches(text, patterns), ...names]);
    return matches.length === 0 ? [] : [fragmentOf(field, text.folded, matches, length)];
  });
}
