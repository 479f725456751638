import type { PublishedEdition } from '@zhuli/db';
import { type BilingualText, localize } from '@zhuli/domain';
import {
  type Fragment,
  highlight,
  type SearchFieldKind,
  type SearchQuery,
  type SearchTier,
  searchFieldsOf,
} from '@zhuli/domain/search';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { searchNamesOf } from './search-names.ts';
import { inLocale, localeOf } from './text.ts';

/** Why a program was found. */
export interface SearchMatch {
  readonly edition: PublishedEdition;
  readonly search: SearchQuery;
  readonly tier: SearchTier;
}

const TIERS = {
  1: 'is_name',
  2: 'begins_name',
  3: 'in_name',
  4: 'in_bodies',
  5: 'in_tracks',
  6: 'in_text',
} as const satisfies Readonly<Record<SearchTier, string>>;

const SearchTierEnum = enumOf<(typeof TIERS)[SearchTier]>(
  'SearchTier',
  'How near a program is to what was searched, from the nearest. In one tier, those that have the search just as it was typed come first.',
  {
    is_name: 'The whole search is its name, one of its aliases or its slug.',
    begins_name: 'Its name begins with the search, or a word of the search is one of its aliases.',
    in_name: 'All words are in its name, aliases and slug.',
    in_bodies: 'All words are in these and the names of its agencies (old and new) and organizations.',
    in_tracks: 'All words are in these and its tracks, kinds of support, themes and audience.',
    in_text: 'All words are somewhere in it: summary, rules, conditions, windows, contacts.',
  },
);

const REASONS: Readonly<Record<SearchTier, BilingualText>> = {
  1: {
    zh: '名稱、別名或代稱就是所搜尋的文字',
    en: 'Its name, an alias or its slug is what was searched for',
  },
  2: {
    zh: '名稱以所搜尋的文字開頭，或其中一詞是它的別名',
    en: 'Its name begins with the search, or a word of it is one of its aliases',
  },
  3: { zh: '名稱與別名中有所有的詞', en: 'All words are in its name and aliases' },
  4: {
    zh: '名稱、主管機關（含改制前後）與執行單位中有所有的詞',
    en: 'All words are in its name and the names of its agencies, old and new, and organizations',
  },
  5: {
    zh: '名稱、機關、分項、支援類型、主題與對象中有所有的詞',
    en: 'All words are in its names, tracks, kinds of support, themes and audience',
  },
  6: { zh: '內容中有所有的詞', en: 'All words are in its text' },
};

const FIELDS: Readonly<Record<SearchFieldKind, string>> = {
  NAME: 'The name, in either language (名稱).',
  ALIAS: 'An alias (別名).',
  SLUG: 'The slug (代稱).',
  AGENCY: 'A name of one of its agencies, old or new (主管機關).',
  ORGANIZATION: 'A name of an organization that works for it (執行單位).',
  TRACK: 'The name of a track (分項).',
  SUPPORT_KIND: 'A kind of support (支援類型).',
  THEME: 'A theme (主題).',
  AUDIENCE: 'For whom it is (對象).',
  SUMMARY: 'The summary (摘要).',
  RULE: 'A rule about money (經費規定).',
  CRITERION: 'A condition of eligibility (申請資格).',
  WINDOW: 'When to apply (受理期間).',
  FACT: 'Another statement of the source.',
  CONTACT: 'Whom to ask (聯絡窗口).',
  NOTE: 'A note of the editors (附註).',
};
const SearchFieldEnum = enumOf<SearchFieldKind>(
  'SearchField',
  'A part of a program that is searched.',
  FIELDS,
);

const Segment = builder.objectRef<Fragment['segments'][number]>('FragmentSegment').implement({
  description: 'A stretch of a fragment.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As it is written there: plain text, never HTML.' }),
    isMatch: t.exposeBoolean('isMatch', { description: 'It is what was searched for, to be shown as such.' }),
  }),
});

const SearchFragment = builder.objectRef<Fragment>('SearchFragment').implement({
  description: 'A part of a program that shows why it was found.',
  fields: (t) => ({
    field: t.field({ type: SearchFieldEnum, description: 'Where it stands.', resolve: ({ kind }) => kind }),
    segments: t.field({
      type: [Segment],
      description: 'Its stretches in order; joined, they are the text.',
      resolve: ({ segments }) => segments,
    }),
    isCutBefore: t.exposeBoolean('isCutBefore', { description: 'The field has more text before it.' }),
    isCutAfter: t.exposeBoolean('isCutAfter', { description: 'The field has more text after it.' }),
  }),
});

const FRAGMENTS = 3;
const MAX_FRAGMENTS = 10;
const LENGTH = 60;

export const SearchMatchType = builder.objectRef<SearchMatch>('SearchMatch').implement({
  description: 'Why a program was found by a search.',
  fields: (t) => ({
    tier: t.field({
      type: SearchTierEnum,
      description: 'How near it is. The order by relevance goes by this.',
      resolve: ({ tier }) => TIERS[tier],
    }),
    reason: t.string({
      description: 'The same as a sentence.',
      args: inLocale,
      resolve: ({ tier }, arguments_) => localize(REASONS[tier], localeOf(arguments_)),
    }),
    fragments: t.field({
      type: [SearchFragment],
      description: 'Where the words stand, the most telling first; further ones show further words.',
      args: {
        first: t.arg.int({
          defaultValue: FRAGMENTS,
          description: `How many at most, 1 to ${MAX_FRAGMENTS}; what is outside of that is taken for the nearer end.`,
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: inRange(first) }),
      resolve: async ({ edition: { document }, search }, { first }, { directory }) =>
        highlight(searchFieldsOf(document, await searchNamesOf(document, directory)), search, {
          fragments: inRange(first),
          length: LENGTH,
        }),
    }),
  }),
});

const inRange = (first: number | null | undefined): number =>
  Math.min(Math.max(first ?? FRAGMENTS, 1), MAX_FRAGMENTS);
