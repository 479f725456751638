/**
 * How a quote is compared with a text layer. Both are put into one form first, in which only the words count:
 * compatibility characters are unified (⽤ and 用, ： and :), bold marks, bullets and picture glyphs are dropped,
 * and so is all white space. Doubled glyphs and misprints stay as they are: a quote repeats them.
 */
export function normalizeQuotation(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('**', '')
    .replace(/(^|\s)-(?=\s)/g, '$1')
    .replace(/[•●\uE000-\uF8FF]/g, '')
    .replace(/\s+/g, '');
}

/** Some lines of a text layer print each character twice (聯聯絡絡): the words as they are meant. */
export const undoubled = (text: string): string => text.replace(/(\p{Script=Han})\1/gu, '$1');

/** `…` joins fragments that do not stand side by side. */
export const fragmentsOf = (quote: string): readonly string[] => quote.split('…').map(normalizeQuotation);

/**
 * Whether all fragments stand within one stretch of a normalized text, `reach` characters around the longest of them.
 * A slide is short; without this a fragment such as 1年 would be found on another one.
 */
export function standTogether(fragments: readonly string[], text: string, reach: number): boolean {
  const [anchor = ''] = fragments.toSorted((a, b) => b.length - a.length);
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
    const stretch = text.slice(Math.max(0, at - reach), at + anchor.length + reach);
    if (fragments.every((fragment) => stretch.includes(fragment))) return true;
  }
  return false;
}
