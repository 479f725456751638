import { addDays, calendarDate, daysBetween } from '@zhuli/domain';

/** What a picture of a year needs to know of a window. */
export interface DatedWindow {
  /** In the public schema's spelling. */
  readonly kind: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  /** The day in `closesOn` is the first one that is too late. */
  readonly closesBeforeDay: boolean;
  readonly months: readonly number[];
}

/** A part of a year, as fractions of its length. An unknown end fades out; a vague part is a guess at when. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  readonly vague: boolean;
}

const firstOfMonth = (year: number, month: number): string =>
  month > 12 ? calendarDate(year + 1, 1, 1) : calendarDate(year, month, 1);

/** How far into a year a day begins; below 0 before the year, 1 and more after it. */
export const fractionOfYear = (date: string, year: number): number =>
  daysBetween(firstOfMonth(year, 1), date) / daysBetween(firstOfMonth(year, 1), firstOfMonth(year, 13));

/** How far into a year a month begins; 13 is the end of the year. */
export const monthInYear = (year: number, month: number): number =>
  fractionOfYear(firstOfMonth(year, month), year);

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));

const whole = (vague: boolean): YearSpan => ({
  start: 0,
  end: 1,
  unknownStart: false,
  unknownEnd: false,
  vague,
});

function printedDates({ opensOn, closesOn, closesBeforeDay }: DatedWindow, year: number): YearSpan[] {
  const start = opensOn === null ? 0 : fractionOfYear(opensOn, year);
  // The deadline day is part of the window, unless the source says otherwise.
  const end = closesOn === null ? 1 : fractionOfYear(addDays(closesOn, closesBeforeDay ? 0 : 1), year);
  if (end <= 0 || start >= 1) return [];
  return [
    {
      start: clamp(start),
      end: clamp(end),
      unknownStart: opensOn === null,
      unknownEnd: closesOn === null,
      vague: false,
    },
  ];
}

function monthSpans(months: readonly number[], year: number, vague: boolean): YearSpan[] {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  const spans: YearSpan[] = [];
  for (const month of sorted) {
    const start = monthInYear(year, month);
    const end = monthInYear(year, month + 1);
    const last = spans.at(-1);
    if (last?.end === start) spans[spans.length - 1] = { ...last, end };
    else spans.push({ start, end, unknownStart: false, unknownEnd: false, vague });
  }
  return spans;
}

/** Where a window lies in a year. Without dates or months: the whole year, certain only for one that never closes. */
export function yearSpans(window: DatedWindow, year: number): readonly YearSpan[] {
  if (window.opensOn !== null || window.closesOn !== null) return printedDates(window, year);
  if (window.months.length > 0) return monthSpans(window.months, year, window.kind !== 'MONTHS');
  return [whole(window.kind !== 'ROLLING')];
}
