import type { SearchField, SearchFieldKind } from '../document/search-field.ts';
import type { FoldedText } from '../text/fold/fold-text.ts';
import { cutAround } from './cut.ts';
import type { Match } from './find-matches.ts';

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

/** A fragment, and which words of the search it shows. */
export interface Candidate {
  readonly fragment: Fragment;
  readonly words: ReadonlySet<number>;
}

export function fragmentOf(
  { kind, text }: SearchField,
  folded: FoldedText,
  matches: readonly Match[],
  length: number,
): Candidate {
  const cut = cutAround(text, folded, matches, length);
  const inside = matches.filter(({ start, end }) => start >= cut.start && end <= cut.end);
  return {
    words: new Set(inside.flatMap(({ words }) => [...words])),
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
