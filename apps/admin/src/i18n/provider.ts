import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { I18nProvider } from 'react-admin';
import { consoleMessages as english } from './en/console.ts';
import { type ConsoleLocale, isConsoleLocale, LOCALE_NAMES, LOCALES } from './locale.ts';
import { consoleMessages as chinese } from './zh-TW/console.ts';
import { reactAdminMessages as chineseReactAdmin } from './zh-TW/react-admin.ts';

export const MESSAGES = {
  'zh-TW': { ...chineseReactAdmin, ...chinese },
  en: { ...englishMessages, ...english },
} as const satisfies Record<ConsoleLocale, object>;

export function consoleI18nProvider(initial: ConsoleLocale): I18nProvider {
  return polyglotI18nProvider(
    (locale) => MESSAGES[isConsoleLocale(locale) ? locale : initial],
    initial,
    LOCALES.map((locale) => ({ locale, name: LOCALE_NAMES[locale] })),
  );
}
