import { localize } from '../document/localize.ts';
import type { Locale } from '../document/primitives.ts';
import type { Quota } from './document.ts';

/** `中心廠：24家`, `約12名`, `名額不限`; in English the counter stays as printed, for it has no translation. */
export function quotaText(quota: Quota, locale: Locale): string {
  const places = locale === 'en' ? inEnglish(quota) : inChinese(quota);
  if (!quota.label) return places;
  return `${localize(quota.label, locale)}${locale === 'en' ? ': ' : '：'}${places}`;
}

function inChinese({ count, unit, approximate, unlimited }: Quota): string {
  if (unlimited) return '名額不限';
  if (count === undefined) return '名額未載明';
  return `${approximate ? '約' : ''}${count.toLocaleString('en')}${unit ?? '名'}`;
}

function inEnglish({ count, unit, approximate, unlimited }: Quota): string {
  if (unlimited) return 'no limit on places';
  if (count === undefined) return 'number of places not stated';
  return `${approximate ? 'about ' : ''}${count.toLocaleString('en')}${unit ? ` (${unit})` : count === 1 ? ' place' : ' places'}`;
}
