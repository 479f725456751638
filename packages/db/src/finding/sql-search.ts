import type { SearchQuery, SearchTier } from '@zhuli/domain/search';
import { Prisma } from '../generated/client.ts';

export interface SqlSearch {
  /** What goes before the statement: each is asked of the index once, however often it is spoken of. */
  readonly relations: readonly Prisma.Sql[];
  /** On the row `version`. */
  readonly condition: Prisma.Sql;
  /** An expression on a row `found` of `program_search`: how near it is; the smaller, the nearer. To be read with `tierOf`. */
  readonly nearness: Prisma.Sql;
}

export function sqlSearch(search: SearchQuery | undefined): SqlSearch | undefined {
  if (!search) return undefined;
  const tiers = search.tiers.map(
    ({ tier, column, query }) =>
      Prisma.sql`WHEN found.${Prisma.raw(column)} @@ ${query}::tsquery THEN ${nearnessIn(tier)}`,
  );
  return {
    relations: [
      Prisma.sql`found_version (id) AS MATERIALIZED (SELECT * FROM versions_having(${search.found}::tsquery))`,
      Prisma.sql`typed_version (id) AS MATERIALIZED (SELECT * FROM versions_having(${search.phrase}::tsquery))`,
    ],
    condition: isFound,
    nearness: Prisma.sql`CASE ${Prisma.join(tiers, ' ')} END`,
  };
}

/** A condition on the row `version`, beside the relations of a search: it is found by it. */
export const isFound = Prisma.sql`version.id IN (SELECT id FROM found_version)`;

/** A condition on the row `version`, which the index on all words answers: looking at the words of a row would unpack them all. */
export const isHaving = (words: Prisma.Sql | string): Prisma.Sql =>
  Prisma.sql`version.id IN (SELECT having_words.id FROM versions_having(${words}::tsquery) AS having_words (id))`;

/** Of one tier, those that have the search as it was typed come first. On the row `found`, beside the relations of a search. */
export const nearnessIn = (tier: SearchTier): Prisma.Sql =>
  Prisma.sql`(CASE WHEN found.version_id IN (SELECT id FROM typed_version) THEN ${nearest(tier)}::int ELSE ${nearest(tier) + 1}::int END)`;

export const nearest = (tier: SearchTier): number => tier * 2;

export const tierOf = (nearness: number): SearchTier => Math.floor(nearness / 2) as SearchTier;
