import type { SearchQuery, SearchTier } from '@zhuli/domain/search';
import { Prisma } from '../generated/client.ts';

export interface SqlSearch {
  readonly joins: Prisma.Sql;
  readonly condition: Prisma.Sql;
  /** An expression: how near a version is to what was searched; the smaller, the nearer. To be read with `tierOf`. */
  readonly nearness: Prisma.Sql;
}

/** The index on all words answers what is found; how near it is, the rows of what was found. */
export function sqlSearch(search: SearchQuery | undefined): SqlSearch | undefined {
  if (!search) return undefined;
  const last = search.tiers.at(-1)?.tier ?? 0;
  const tiers = search.tiers
    .slice(0, -1)
    .map(({ tier, column, query }) =>
      column === 'title'
        ? Prisma.sql`WHEN found.title @@ ${query}::tsquery THEN ${tier * 2}::int`
        : Prisma.sql`WHEN found.terms @@ ${query}::tsquery THEN ${tier * 2}::int`,
    );
  return {
    joins: Prisma.sql`JOIN program_search AS found ON found.version_id = version.id`,
    condition: Prisma.sql`found.terms @@ ${search.found}::tsquery`,
    nearness: Prisma.sql`(
      CASE ${Prisma.join(tiers, ' ')} ELSE ${last * 2}::int END
      + CASE WHEN found.terms @@ ${search.phrase}::tsquery THEN 0 ELSE 1 END
    )`,
  };
}

/** Of one tier, those that have the search as it was typed come first. */
export const tierOf = (nearness: number): SearchTier => Math.floor(nearness / 2) as SearchTier;
