import type { Locale } from '@zhuli/domain';

/** The language of a reader, by `Accept-Language`: whichever of Chinese and English is wanted more, else Chinese. */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  const wanted = { 'zh-TW': 0, en: 0 };
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const locale = localeOfTag(tag);
    if (locale) wanted[locale] = Math.max(wanted[locale], quality(parameters));
  }
  return wanted.en > wanted['zh-TW'] ? 'en' : 'zh-TW';
}

function localeOfTag(tag: string): Locale | undefined {
  const [language] = tag.split('-');
  if (language === 'zh') return 'zh-TW';
  return language === 'en' ? 'en' : undefined;
}

function quality(parameters: readonly string[]): number {
  const written = parameters
    .map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  return written === undefined ? 1 : Number(written);
}
