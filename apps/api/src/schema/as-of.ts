import { endOfDayInTaipei, taipeiDate } from '@zhuli/domain';
import type { RequestContext } from '../context.ts';
import { refuse } from '../errors/refusal.ts';
import { builder } from './builder.ts';

/** The argument of every field that can answer for the register of the past. */
export const asOfDay = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    description:
      'The register as it stood at the end of that day in Taipei: versions published later are not there yet, and what was withdrawn later is there still. Before the first publication it is empty. Today: as it stands now. A day to come: DATE_IN_FUTURE. Absent: now. It does not move `at`.',
  }),
}));

/** The last instant of a day; undefined where none is given. Throws DATE_IN_FUTURE on a day that has not begun in Taipei. */
export function instantOf(
  asOf: string | null | undefined,
  { now }: Pick<RequestContext, 'now'>,
): Date | undefined {
  if (!asOf) return undefined;
  const today = taipeiDate(now);
  if (asOf > today) throw refuse('DATE_IN_FUTURE', { argument: 'asOf', value: asOf, today });
  return new Date(endOfDayInTaipei(asOf).getTime() - 1);
}
