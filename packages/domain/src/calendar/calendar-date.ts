/**
 * Arithmetic on calendar days, written `YYYY-MM-DD`. A calendar day is not an instant: nothing here knows a time
 * zone, and `Date` serves only as a counter of days in UTC.
 */
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Throws a RangeError on anything but an existing day. */
export function dateParts(date: string): DateParts {
  const match = WRITTEN.exec(date);
  if (!match) throw new RangeError(`Not a date: "${date}". Write 2023-11-30.`);
  return existingDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Throws a RangeError on a day that no calendar has, such as 31 April. */
export function calendarDate(year: number, month: number, day: number): string {
  return write(existingDay(year, month, day));
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareDates(left: string, right: string): -1 | 0 | 1 {
  const difference = dayNumber(dateParts(left)) - dayNumber(dateParts(right));
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(dateParts(date)) + days);
}

/** The same day of another month, or that month's last day where it has no such day: 31 January + 1 is 28 February. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = dateParts(date);
  const counted = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(counted / 12), month: (((counted % 12) + 12) % 12) + 1 };
  return calendarDate(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(dateParts(to)) - dayNumber(dateParts(from));
}

/**
 * How many anniversaries of `from` have come by `to`; negative where `to` lies before it. Who began on 29 February
 * completes a year on 1 March of a common year: the day before it is still the last day of that year.
 */
export function fullYearsBetween(from: string, to: string): number {
  if (compareDates(to, from) < 0) return -fullYearsBetween(to, from);
  const start = dateParts(from);
  const end = dateParts(to);
  const anniversaryAhead = end.month < start.month || (end.month === start.month && end.day < start.day);
  return end.year - start.year - (anniversaryAhead ? 1 : 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function existingDay(year: number, month: number, day: number): DateParts {
  const exists =
    Number.isInteger(year) &&
    // Date.UTC reads 0 to 99 as 1900 to 1999, and a year has four digits here.
    year >= 1000 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  if (!exists) throw new RangeError(`No such day: year ${year}, month ${month}, day ${day}`);
  return { year, month, day };
}

const dayNumber = ({ year, month, day }: DateParts): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;

function fromDayNumber(days: number): string {
  const day = new Date(days * MILLISECONDS_PER_DAY);
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function write({ year, month, day }: DateParts): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
