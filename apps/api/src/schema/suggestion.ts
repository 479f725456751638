import type { BilingualText } from '@zhuli/domain';
import { localize } from '@zhuli/domain';
import type { Suggestion } from '@zhuli/domain/search';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { inLocale, localeOf } from './text.ts';

const KINDS = {
  OTHER_WORD: 'Another word in place of one that nothing has.',
  NAME: 'A name that is like the whole search.',
  FEWER_WORDS: 'Some of the words, since nothing has all of them.',
} as const satisfies Readonly<Record<Suggestion['kind'], string>>;

const SuggestionKind = enumOf<Suggestion['kind']>('SuggestionKind', 'What a suggestion changes.', KINDS);

const TEXTS: Readonly<Record<Suggestion['kind'], (text: string) => BilingualText>> = {
  OTHER_WORD: (text) => ({ zh: `您是不是要找「${text}」？`, en: `Did you mean "${text}"?` }),
  NAME: (text) => ({ zh: `您是不是要找「${text}」？`, en: `Did you mean "${text}"?` }),
  FEWER_WORDS: (text) => ({
    zh: `沒有計畫同時有所有的詞，可改搜尋「${text}」。`,
    en: `No program has all the words. Search for "${text}".`,
  }),
};

export const SearchSuggestion = builder.objectRef<Suggestion>('SearchSuggestion').implement({
  description:
    'What to search for instead of something that finds nothing. It finds at least one program, with the same filter.',
  fields: (t) => ({
    search: t.string({ description: 'To be passed as `search`.', resolve: ({ text }) => text }),
    kind: t.field({ type: SuggestionKind, description: 'What it changes.', resolve: ({ kind }) => kind }),
    text: t.string({
      description: 'The suggestion as a sentence.',
      args: inLocale,
      resolve: ({ kind, text }, arguments_) => localize(TEXTS[kind](text), localeOf(arguments_)),
    }),
  }),
});
