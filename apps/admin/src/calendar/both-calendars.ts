import { dateParts, dateText, type Locale, rocYear, startOfDayInTaipei } from '@zhuli/domain';

const ENGLISH_DAY = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Taipei',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
});

/** A calendar day by the Republic's years and by the Gregorian ones: `112年11月30日（2023-11-30）`, `Nov 30, 2023 (ROC 112)`. */
export function dayInBothCalendars(date: string, locale: Locale): string {
  if (locale === 'zh-TW') return dateText(date, locale);
  return `${ENGLISH_DAY.format(startOfDayInTaipei(date))} (ROC ${rocYear(dateParts(date).year)})`;
}

/** A fiscal year by both counts, the one that the reader counts by first. */
export const yearCounts = (year: number, locale: Locale): readonly [string, string] =>
  locale === 'zh-TW' ? [`民國${rocYear(year)}年度`, `${year}`] : [`FY ${year}`, `ROC ${rocYear(year)}`];

/** In one piece: `民國112年度（2023）`, `FY 2023 (ROC 112)`. */
export function yearInBothCalendars(year: number, locale: Locale): string {
  const [first, second] = yearCounts(year, locale);
  return locale === 'zh-TW' ? `${first}（${second}）` : `${first} (${second})`;
}
