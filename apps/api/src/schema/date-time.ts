import { CalendarDate } from '@zhuli/domain';
import { z } from 'zod';

const Written = z.iso.datetime({ offset: true });
const TAIPEI_OFFSET_IN_MILLISECONDS = 8 * 3_600_000;

/** Years that a program of a ministry can speak of. What lies outside is a slip, and no calendar of ours goes there. */
const YEAR_IN_RANGE = /^(19|2[01])\d\d-/;

/** Undefined where the text is no day, such as a 31st of April. */
export function parseDate(text: string): string | undefined {
  return YEAR_IN_RANGE.test(text) && CalendarDate.safeParse(text).success ? text : undefined;
}

/** Undefined where the text is no instant: a date alone, a time without an offset, a 31st of April. */
export function parseDateTime(text: string): Date | undefined {
  return YEAR_IN_RANGE.test(text) && Written.safeParse(text).success ? new Date(text) : undefined;
}

/** `2023-11-30T23:59:00+08:00`; milliseconds are written only where there are any. */
export function writeDateTime(instant: Date): string {
  const shifted = new Date(instant.getTime() + TAIPEI_OFFSET_IN_MILLISECONDS).toISOString();
  return `${shifted.slice(0, shifted.endsWith('.000Z') ? 19 : 23)}+08:00`;
}
