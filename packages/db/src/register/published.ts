import { Prisma } from '../generated/client.ts';
import type { ProgramFilter } from './register.ts';

/**
 * An SQL fragment: the editions that the public sees now, or saw at the end of an instant, each with its version of that time.
 * `FROM edition JOIN program JOIN version`, to which conditions may be added with AND.
 */
export function publishedEditions(filter: ProgramFilter, asOf: Date | undefined): Prisma.Sql {
  const conditions = [
    ...(filter.agencies ? [ofAgencies(filter.agencies)] : []),
    ...(filter.kinds ? [ofKinds(filter.kinds)] : []),
    ...(filter.fiscalYears ? [Prisma.sql`edition.fiscal_year = ANY(${[...filter.fiscalYears]}::int[])`] : []),
  ];
  return Prisma.sql`
    FROM edition
    JOIN program ON program.id = edition.program_id
    JOIN program_version AS version ON ${asOf ? wasLive(asOf) : Prisma.sql`version.id = edition.live_version_id`}
    WHERE ${conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')}`;
}

const wasLive = (asOf: Date): Prisma.Sql => {
  const instant = asOf.toISOString();
  return Prisma.sql`(
    version.edition_id = edition.id
    AND version.published_at <= ${instant}::timestamptz
    AND (version.retired_at IS NULL OR version.retired_at > ${instant}::timestamptz)
  )`;
};

/** Names change when the ministries do: each agency stands for all that it came from and all that it became, step by step. */
const ofAgencies = (codes: readonly string[]): Prisma.Sql => Prisma.sql`version.id IN (
  SELECT version_id FROM program_agency WHERE agency_code IN (
    WITH RECURSIVE lineage (code, direction) AS (
      SELECT code COLLATE "C", direction
      FROM unnest(${[...codes]}::text[]) AS code, unnest(ARRAY['earlier', 'later']) AS direction
      UNION
      SELECT
        (CASE direction WHEN 'later' THEN successor_code ELSE predecessor_code END) COLLATE "C",
        direction
      FROM lineage
      JOIN agency_succession
        ON lineage.code = CASE direction WHEN 'later' THEN predecessor_code ELSE successor_code END
    )
    SELECT code FROM lineage
  )
)`;

/** Sent as text: an embedded database that was opened before its migrations ran cannot write arrays of the types they made. */
const ofKinds = (kinds: NonNullable<ProgramFilter['kinds']>): Prisma.Sql =>
  Prisma.sql`version.id IN (SELECT version_id FROM track WHERE kind = ANY(${[...kinds]}::text[]::support_kind[]))`;
