import { Prisma } from '../generated/client.ts';
import type { Arm } from './arm.ts';
import type { ProgramFilter } from './program-filter.ts';
import type { SortColumns } from './sort-key.ts';
import { trackConditions } from './track-conditions.ts';

/**
 * First what has a deadline ahead, found through the index on deadlines, the soonest of each version; then the rest. Of windows
 * that take applications at the instant or will later: a deadline says so by being ahead.
 */
export function deadlineArms(
  filter: ProgramFilter,
  ties: Pick<SortColumns, 'slug' | 'fiscalYear'>,
): readonly Arm[] {
  if (filter.at === undefined)
    throw new Error('An order by deadlines needs the instant that they are ahead of');
  const at = Prisma.sql`${filter.at.toISOString()}::timestamptz`;
  const ofTracks = trackConditions(filter);
  const isAhead = (span: Prisma.Sql) => Prisma.sql`
    ${span}.version_id = version.id AND ${span}.deadline_at > ${at} AND ${span}.state IN ('open', 'closing_soon')
    ${ofTracks.length === 0 ? Prisma.empty : Prisma.sql`AND ${isOfTracks(span, ofTracks)}`}`;
  const due = Prisma.sql`due`;
  const sooner = Prisma.sql`sooner`;
  return [
    {
      joins: Prisma.sql`JOIN window_span AS due ON ${isAhead(due)}`,
      conditions: [
        Prisma.sql`NOT EXISTS (
          SELECT FROM window_span AS sooner WHERE ${isAhead(sooner)}
          AND (sooner.deadline_at, sooner.track_key, sooner.position) < (due.deadline_at, due.track_key, due.position)
        )`,
      ],
      columns: { ...ties, lead: Prisma.sql`due.deadline_at`, isLeadDescending: false },
      told: Prisma.sql`(extract(epoch FROM due.deadline_at) * 1000)::float8`,
    },
    {
      joins: Prisma.empty,
      conditions: [Prisma.sql`NOT EXISTS (SELECT FROM window_span AS due WHERE ${isAhead(due)})`],
      columns: { ...ties, lead: Prisma.sql`'infinity'::timestamptz`, isLeadDescending: false },
      told: Prisma.sql`NULL::float8`,
    },
  ];
}

const isOfTracks = (span: Prisma.Sql, conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM track_index AS outlined
  WHERE outlined.version_id = ${span}.version_id AND outlined.track_key = ${span}.track_key
  AND ${Prisma.join([...conditions], ' AND ')}
)`;
