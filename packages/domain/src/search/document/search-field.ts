import type { SearchWeight } from '../text/reach.ts';

/** What a text of a program is to somebody who searches. */
export const SEARCH_FIELD_KINDS = [
  'NAME',
  'ALIAS',
  'SLUG',
  'AGENCY',
  'ORGANIZATION',
  'TRACK',
  'SUPPORT_KIND',
  'THEME',
  'AUDIENCE',
  'SUMMARY',
  'RULE',
  'CRITERION',
  'WINDOW',
  'FACT',
  'CONTACT',
  'NOTE',
] as const;
export type SearchFieldKind = (typeof SEARCH_FIELD_KINDS)[number];

/** A text of a program that is searched. */
export interface SearchField {
  readonly kind: SearchFieldKind;
  /** In the original characters. */
  readonly text: string;
}

const WEIGHTS: Readonly<Record<SearchFieldKind, SearchWeight>> = {
  NAME: 'A',
  ALIAS: 'A',
  SLUG: 'A',
  AGENCY: 'B',
  ORGANIZATION: 'B',
  TRACK: 'C',
  SUPPORT_KIND: 'C',
  THEME: 'C',
  AUDIENCE: 'C',
  SUMMARY: 'D',
  RULE: 'D',
  CRITERION: 'D',
  WINDOW: 'D',
  FACT: 'D',
  CONTACT: 'D',
  NOTE: 'D',
};

export const weightOf = (kind: SearchFieldKind): SearchWeight => WEIGHTS[kind];
