import { endOfDayInTaipei, startOfDayInTaipei, taipeiDate } from '@zhuli/domain';
import { Prisma } from '../generated/client.ts';

/** The changes of any window's state that are next to an instant, before it (or at it) and after it. Null: there are none. */
export interface FoundBoundaries {
  readonly changedAt: Date | null;
  readonly changesAt: Date | null;
}

/** The columns of FoundBoundaries. Deadlines are beginnings of spans too: what was open until then is something else from then on. */
export const boundaryColumns = (at: Date | undefined): Prisma.Sql => {
  if (at === undefined) return Prisma.sql`NULL::timestamptz AS "changedAt", NULL::timestamptz AS "changesAt"`;
  const instant = Prisma.sql`${at.toISOString()}::timestamptz`;
  return Prisma.sql`
    (SELECT max(from_at) FROM window_span WHERE from_at <= ${instant}) AS "changedAt",
    (SELECT min(from_at) FROM window_span WHERE from_at > ${instant}) AS "changesAt"`;
};

/** For which instants, `at` among them, a list is the same: no window changes, and it is the same day in Taipei. */
export function sameDuring(at: Date, { changedAt, changesAt }: FoundBoundaries): { from: Date; until: Date } {
  const day = taipeiDate(at);
  const from = startOfDayInTaipei(day);
  const until = endOfDayInTaipei(day);
  return {
    from: changedAt && changedAt > from ? changedAt : from,
    until: changesAt && changesAt < until ? changesAt : until,
  };
}
