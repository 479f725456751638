import { useLocaleState } from 'react-admin';
import { type ConsoleLocale, isConsoleLocale, LOCALES } from './locale.ts';

export function useConsoleLocale(): ConsoleLocale {
  const [locale] = useLocaleState();
  return isConsoleLocale(locale) ? locale : LOCALES[0];
}
