import { normalizeQuotation } from './normal-text.ts';

/** Some lines of a text layer print each character twice (聯聯絡絡): the words as they are meant. */
export const undoubled = (text: string): string => text.replace(/(\p{Script=Han})\1/gu, '$1');

/** `…` joins fragments that do not stand side by side. */
export const fragmentsOf = (quote: string): readonly string[] => quote.split('…').map(normalizeQuotation);

/** More than the longest slide that a program was read from, far less than the distance to an unrelated one. */
export const SLIDE = 600;

/** A part of a normalized text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where all fragments stand together: within `reach` characters around the longest of them. A slide is short; without this
 * a fragment such as 1年 would be found on another one. Empty where they never do.
 */
export function stretchesOf(
  fragments: readonly string[],
  text: string,
  reach: number = SLIDE,
): readonly Stretch[] {
  const [anchor = ''] = fragments.toSorted((a, b) => b.length - a.length);
  return occurrencesOf(anchor, text).flatMap((at) => {
    const from = Math.max(0, at - reach);
    const to = Math.min(text.length, at + anchor.length + reach);
    const stretch = text.slice(from, to);
    return fragments.every((fragment) => stretch.includes(fragment)) ? [{ from, to }] : [];
  });
}

/** Every place in a stretch of a text where a fragment begins. */
export function occurrencesOf(
  fragment: string,
  text: string,
  { from, to }: Stretch = { from: 0, to: text.length },
): readonly number[] {
  const found: number[] = [];
  if (fragment === '') return found;
  for (let at = text.indexOf(fragment, from); at >= 0; at = text.indexOf(fragment, at + 1)) {
    if (at + fragment.length > to) break;
    found.push(at);
  }
  return found;
}

/**
 * Where the fragments of one quote stand in a stretch. Those that stand in the order of the quote are preferred, so that a
 * first fragment tells which of several equal ones is meant.
 */
export function placesOf(
  fragments: readonly string[],
  text: string,
  stretch: Stretch,
): readonly (readonly number[])[] {
  const all = fragments.map((fragment) => occurrencesOf(fragment, text, stretch));
  const forward = all.reduce<number[][]>((kept, places, index) => {
    const before = kept[index - 1];
    const least = before ? Math.min(...before) + (fragments[index - 1]?.length ?? 0) : stretch.from;
    kept.push(places.filter((place) => place >= least));
    return kept;
  }, []);
  const ordered = forward.reduceRight<number[][]>((kept, places, index) => {
    const next = kept[0];
    const most = next ? Math.max(...next) - (fragments[index]?.length ?? 0) : stretch.to;
    kept.unshift(places.filter((place) => place <= most));
    return kept;
  }, []);
  return ordered.every((places) => places.length > 0) ? ordered : all;
}
