import type { ConsoleLocale } from './locale.ts';

/** The name of a body in the language of the page. */
export const nameIn = (
  locale: ConsoleLocale,
  body: { readonly name: string; readonly nameEn: string },
): string => (locale === 'en' ? body.nameEn : body.name);
