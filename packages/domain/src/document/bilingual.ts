import type { BilingualText, Locale, LocalizedText } from './primitives.ts';

/** Writes a sentence once for each language. */
export function inBothLanguages(write: (locale: Locale) => string): BilingualText {
  return { zh: write('zh-TW'), en: write('en') };
}

/** The text in both languages: the Chinese original stands in where there is no translation. */
export function bilingual({ zh, en }: LocalizedText): BilingualText {
  return { zh, en: en ?? zh };
}

/** `甲、乙及丙`, `A, B and C`; `甲、乙或丙`, `A, B or C`. */
export function listText(items: readonly string[], joint: 'and' | 'or', locale: Locale): string {
  const [last, ...before] = items.toReversed();
  if (last === undefined) return '';
  if (before.length === 0) return last;
  const first = before.toReversed();
  if (locale === 'en') return `${first.join(', ')} ${joint} ${last}`;
  return `${first.join('、')}${joint === 'and' ? '及' : '或'}${last}`;
}
