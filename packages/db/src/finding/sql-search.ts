import type { SearchQuery, SearchTier } from '@zhuli/domain/search';
import { Prisma } from '../generated/client.ts';

export interface SqlSearch {
  /** On the row `version`. */
  readonly condition: Prisma.Sql;
  /** An expression on a row `found` of `program_search`: how near it is; the smaller, the nearer. To be read with `tierOf`. */
  readonly nearness: Prisma.Sql;
}

export function sqlSearch(search: SearchQuery | undefined): SqlSearch | undefined {
  if (!search) return undefined;
  const tiers = search.tiers.map(
    ({ tier, column, query }) =>
      Prisma.sql`WHEN found.${Prisma.raw(column)} @@ ${query}::tsquery THEN ${nearnessIn(tier, search)}`,
  );
  return { condition: isHaving(search.found), nearness: Prisma.sql`CASE ${Prisma.join(tiers, ' ')} END` };
}

/** A condition on the row `version`, which the index on all words answers: looking at the words of a row would unpack them all. */
export const isHaving = (words: Prisma.Sql | string): Prisma.Sql =>
  Prisma.sql`version.id IN (SELECT having_words.id FROM versions_having(${words}::tsquery) AS having_words (id))`;

/** Of one tier, those that have the search as it was typed come first. On the row `found`. */
export const nearnessIn = (tier: SearchTier, { phrase }: SearchQuery): Prisma.Sql => Prisma.sql`(
  CASE WHEN found.version_id IN (SELECT typed.id FROM versions_having(${phrase}::tsquery) AS typed (id))
  THEN ${nearest(tier)}::int ELSE ${nearest(tier) + 1}::int END
)`;

export const nearest = (tier: SearchTier): number => tier * 2;

export const tierOf = (nearness: number): SearchTier => Math.floor(nearness / 2) as SearchTier;
