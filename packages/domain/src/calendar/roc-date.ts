import { calendarDate, dateParts } from './calendar-date.ts';

/** The Republic's first year, 民國元年, is 1912. */
const YEARS_BEFORE_THE_REPUBLIC = 1911;

/** 2023 is 民國112年. Throws a RangeError on a year before the Republic. */
export function rocYear(gregorianYear: number): number {
  const year = gregorianYear - YEARS_BEFORE_THE_REPUBLIC;
  if (!Number.isInteger(year) || year < 1) throw new RangeError(`Before the Republic: ${gregorianYear}`);
  return year;
}

/** 民國112年 is 2023. */
export function gregorianYear(rocYearNumber: number): number {
  if (!Number.isInteger(rocYearNumber) || rocYearNumber < 1) {
    throw new RangeError(`Not a year of the Republic: ${rocYearNumber}`);
  }
  return rocYearNumber + YEARS_BEFORE_THE_REPUBLIC;
}

/** `2023-11-30` becomes `112年11月30日`. */
export function formatRocDate(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${rocYear(year)}年${month}月${day}日`;
}

const NUMERIC = /^(\d{1,3})([/.-])(\d{1,2})\2(\d{1,2})$/;
const WORDED = /^(?:中華民國|民國)?(\d{1,3})年(\d{1,2})月(\d{1,2})日?$/;

/** Reads `112/11/30`, `112.11.30`, `112年3月24日`, `中華民國113年12月31日`. Throws a RangeError on anything else. */
export function parseRocDate(text: string): string {
  // NFKC: sources print full-width digits and look-alike radicals (⽉ for 月).
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const numeric = NUMERIC.exec(plain);
  if (numeric) return fromRoc(numeric[1], numeric[3], numeric[4]);
  const worded = WORDED.exec(plain);
  if (worded) return fromRoc(worded[1], worded[2], worded[3]);
  throw new RangeError(`Not a date of the Republic's calendar: "${text}". Write 112/11/30 or 112年11月30日.`);
}

const fromRoc = (year = '', month = '', day = ''): string =>
  calendarDate(gregorianYear(Number(year)), Number(month), Number(day));
