import type { Locale, LocalizedText } from './primitives.ts';

/** The text in a language; the Chinese original where there is no translation. */
export function localize(text: LocalizedText, locale: Locale): string {
  return locale === 'en' ? (text.en ?? text.zh) : text.zh;
}

/** The language that `localize` answers in: a page marks text that is not in its own language. */
export function localizedIn(text: LocalizedText, locale: Locale): Locale {
  return locale === 'en' && text.en !== undefined ? 'en' : 'zh-TW';
}
