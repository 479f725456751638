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
  const tiers = search.tiers.map(
    ({ tier, column, query }) =>
      Prisma.sql`WHEN found.${Prisma.raw(column)} @@ ${query}::tsquery THEN ${nearnessIn(tier, search)}`,
  );
  return {
    joins: Prisma.sql`JOIN program_search AS found ON found.version_id = version.id`,
    condition: Prisma.sql`found.terms @@ ${search.found}::tsquery`,
    nearness: Prisma.sql`CASE ${Prisma.join(tiers, ' ')} END`,
  };
}

/** Of one tier, those that have the search as it was typed come first. */
export const nearnessIn = (tier: SearchTier, { phrase }: SearchQuery): Prisma.Sql =>
  Prisma.sql`(CASE WHEN found.terms @@ ${phrase}::tsquery THEN ${nearest(tier)}::int ELSE ${nearest(tier) + 1}::int END)`;

export const nearest = (tier: SearchTier): number => tier * 2;

export const tierOf = (nearness: number): SearchTier => Math.floor(nearness / 2) as SearchTier;
