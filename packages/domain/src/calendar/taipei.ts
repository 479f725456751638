import { addDays, calendarDate, dateParts } from './calendar-date.ts';

/**
 * Taipei is eight hours ahead of UTC, all year. That may be a constant here, and needs no time zone database that a
 * browser or server might lack: Taiwan last kept summer time from 1979-07-01 to 1979-09-30 and has stayed on +08:00
 * since, and nothing in this register has a clock time before that. Should a law bring summer time back, the
 * comparison with Asia/Taipei in the tests fails, and this is the only place to change.
 */
const OFFSET_IN_MINUTES = 8 * 60;
const MILLISECONDS_PER_MINUTE = 60_000;

const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The calendar day in Taipei at an instant. */
export function taipeiDate(instant: Date): string {
  if (Number.isNaN(instant.getTime())) throw new RangeError('Not an instant: an invalid Date');
  const shifted = new Date(instant.getTime() + OFFSET_IN_MINUTES * MILLISECONDS_PER_MINUTE);
  return calendarDate(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
}

/** The first instant of a day in Taipei. */
export function startOfDayInTaipei(date: string): Date {
  return instantInTaipei(date, '00:00');
}

/** The first instant after a day in Taipei. */
export function endOfDayInTaipei(date: string): Date {
  return startOfDayInTaipei(addDays(date, 1));
}

/** The first instant of a calendar year in Taipei. A fiscal year (會計年度) is the calendar year of the same number. */
export function startOfYearInTaipei(year: number): Date {
  return startOfDayInTaipei(calendarDate(year, 1, 1));
}

/** The instant at which clocks in Taipei show `HH:MM` on a day. Throws a RangeError on a time that no clock shows. */
export function instantInTaipei(date: string, clockTime: string): Date {
  const time = CLOCK_TIME.exec(clockTime);
  if (!time) throw new RangeError(`Not a clock time: "${clockTime}". Write 17:00.`);
  const { year, month, day } = dateParts(date);
  const minutes = Number(time[1]) * 60 + Number(time[2]) - OFFSET_IN_MINUTES;
  return new Date(Date.UTC(year, month - 1, day) + minutes * MILLISECONDS_PER_MINUTE);
}
