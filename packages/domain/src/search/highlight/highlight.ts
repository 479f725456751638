import { type SearchField, type SearchFieldKind, weightOf } from '../document/search-field.ts';
import type { SearchQuery } from '../query/parse-search.ts';
import { foldText } from '../text/fold/fold-text.ts';
import { cutAround } from './cut.ts';
import { findMatches, type Match } from './find-matches.ts';
import { findNameMatch } from './find-name-match.ts';

/** A part of a field that shows why a program was found. */
export interface Fragment {
  readonly kind: SearchFieldKind;
  /** In order; joined, they are a part of the field as it is written there. */
  readonly segments: readonly FragmentSegment[];
  /** The field has more text before it. */
  readonly isCutBefore: boolean;
  /** The field has more text after it. */
  readonly isCutAfter: boolean;
}

export interface FragmentSegment {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface HighlightLimits {
  /** How many fragments at most. */
  readonly fragments: number;
  /** About how long a fragment may be, in code units; a match is never cut. */
  readonly length: number;
}

const USUAL: HighlightLimits = { fragments: 3, length: 60 };

interface Candidate {
  readonly fragment: Fragment;
  readonly words: ReadonlySet<number>;
}

/**
 * Where the words of a search stand in a program. Of fields that show equally many words, the one that counts most is first;
 * a further one shows words that were not shown yet, or all of them together.
 */
export function highlight(
  fields: readonly SearchField[],
  search: SearchQuery,
  { fragments, length }: HighlightLimits = USUAL,
): readonly Fragment[] {
  let left = fields.flatMap((field) => candidate(field, search, length) ?? []);
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

function candidate({ kind, text }: SearchField, search: SearchQuery, length: number): Candidate | undefined {
  const folded = foldText(text);
  const words = findMatches(folded, search.words);
  const name =
    weightOf(kind) === 'A' ? findNameMatch(folded, foldText(search.text), search.words.length) : undefined;
  const matches = name === undefined ? words : [name, ...words.filter(({ start }) => start >= name.end)];
  if (matches.length === 0) return undefined;
  const cut = cutAround(text, folded, matches, length);
  const inside = matches.filter(({ start, end }) => start >= cut.start && end <= cut.end);
  return {
    words: new Set(inside.flatMap((match) => [...match.words])),
    fragment: {
      kind,
      segments: segmentsOf(text, cut.start, cut.end, inside),
      isCutBefore: text.slice(0, cut.start).trim() !== '',
      isCutAfter: text.slice(cut.end).trim() !== '',
    },
  };
}

function segmentsOf(
  text: string,
  start: number,
  end: number,
  matches: readonly Match[],
): readonly FragmentSegment[] {
  const segments: FragmentSegment[] = [];
  let at = start;
  const add = (to: number, isMatch: boolean): void => {
    if (to > at) segments.push({ text: text.slice(at, to), isMatch });
    at = Math.max(at, to);
  };
  for (const match of matches) {
    add(match.start, false);
    add(match.end, true);
  }
  add(end, false);
  return segments;
}
