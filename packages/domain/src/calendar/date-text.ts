import type { Locale } from '../document/primitives.ts';
import { dateParts } from './calendar-date.ts';
import { formatRocDate } from './roc-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `112年11月30日（2023-11-30）`, both calendars; `November 30, 2023`. */
export function dateText(date: string, locale: Locale): string {
  if (locale === 'zh-TW') return `${formatRocDate(date)}（${date}）`;
  const { year, month, day } = dateParts(date);
  return `${monthText(month, 'en')} ${day}, ${year}`;
}

/** `4月`, `April`. Throws a RangeError on a month that is none. */
export function monthText(month: number, locale: Locale): string {
  const name = MONTHS[month - 1];
  if (!name) throw new RangeError(`Not a month: ${month}`);
  return locale === 'zh-TW' ? `${month}月` : name;
}
