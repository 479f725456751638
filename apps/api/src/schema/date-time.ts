import { z } from 'zod';

const Written = z.iso.datetime({ offset: true });
const TAIPEI_OFFSET_IN_MILLISECONDS = 8 * 3_600_000;

/** Undefined where the text is no instant: a date alone, a time without an offset, a 31st of April. */
export function parseDateTime(text: string): Date | undefined {
  return Written.safeParse(text).success ? new Date(text) : undefined;
}

/** `2023-11-30T23:59:00+08:00`; milliseconds are written only where there are any. */
export function writeDateTime(instant: Date): string {
  const shifted = new Date(instant.getTime() + TAIPEI_OFFSET_IN_MILLISECONDS).toISOString();
  return `${shifted.slice(0, shifted.endsWith('.000Z') ? 19 : 23)}+08:00`;
}
