import { Prisma } from '../generated/client.ts';

/**
 * A query for codes, in the collation of the columns that refer to agencies, or their indexes would be of no use. Names change when the
 * ministries do: each agency stands for all that it came from and all that it became, step by step.
 */
export const agencyLine = (codes: readonly string[]): Prisma.Sql => Prisma.sql`
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
  SELECT code COLLATE "default" FROM lineage`;
