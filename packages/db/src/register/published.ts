import { programConditions } from '../finding/program-conditions.ts';
import type { ProgramFilter } from '../finding/program-filter.ts';
import { Prisma } from '../generated/client.ts';

/**
 * An SQL fragment: the editions that the public sees now, or saw at the end of an instant, each with its version of that time.
 * `FROM edition JOIN program JOIN version`, to which conditions may be added with AND. `joins`: further relations beside those.
 */
export function publishedEditions(
  filter: ProgramFilter,
  asOf: Date | undefined,
  joins: Prisma.Sql = Prisma.empty,
): Prisma.Sql {
  const conditions = programConditions(filter);
  return Prisma.sql`
    FROM edition
    JOIN program ON program.id = edition.program_id
    JOIN program_version AS version ON ${asOf ? wasLive(asOf) : Prisma.sql`version.id = edition.live_version_id`}
    ${joins}
    WHERE ${conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], ' AND ')}`;
}

const wasLive = (asOf: Date): Prisma.Sql => {
  const instant = asOf.toISOString();
  return Prisma.sql`(
    version.edition_id = edition.id
    AND version.published_at <= ${instant}::timestamptz
    AND (version.retired_at IS NULL OR version.retired_at > ${instant}::timestamptz)
  )`;
};
