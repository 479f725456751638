import { type Locale, type LocalizedText, localize } from '@zhuli/domain';
import { builder } from './builder.ts';

const LocaleEnum = builder.enumType('Locale', {
  description: 'A language that the register is written in.',
  values: {
    ZH_TW: { value: 'zh-TW', description: 'Traditional Chinese: the original.' },
    EN: { value: 'en', description: 'English: a translation by the editors, unless a source prints it.' },
  } as const,
});

/** The argument of every field that is written in two languages. */
export const inLocale = builder.args((t) => ({
  locale: t.field({
    type: LocaleEnum,
    defaultValue: 'zh-TW',
    description: 'The language wanted. Where there is no English, the Chinese original.',
  }),
}));

export interface InLocale {
  readonly locale?: Locale | null | undefined;
}

export const localeOf = ({ locale }: InLocale): Locale => locale ?? 'zh-TW';

/** For a field with the argument `inLocale`. */
export function inWords(text: LocalizedText, arguments_: InLocale): string;
export function inWords(text: LocalizedText | undefined, arguments_: InLocale): string | null;
export function inWords(text: LocalizedText | undefined, arguments_: InLocale): string | null {
  return text ? localize(text, localeOf(arguments_)) : null;
}
