export const LOCALES = ['zh-TW', 'en'] as const;
export type ConsoleLocale = (typeof LOCALES)[number];

export const LOCALE_NAMES: Readonly<Record<ConsoleLocale, string>> = { 'zh-TW': '中文', en: 'English' };

export const isConsoleLocale = (text: unknown): text is ConsoleLocale =>
  LOCALES.some((locale) => locale === text);

/** The first language of the reader's that the console speaks; any Chinese is answered in Traditional Chinese, any other in English. */
export function preferredLocale(languages: readonly string[]): ConsoleLocale {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (primary === 'zh') return 'zh-TW';
    if (primary === 'en') return 'en';
  }
  return languages.length === 0 ? 'zh-TW' : 'en';
}
