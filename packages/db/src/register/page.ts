import { Prisma } from '../generated/client.ts';
import type { Count } from './count-memory.ts';
import type { Page, PageRequest } from './records.ts';

/** What is true of a page as a whole. */
export interface PageFacts {
  readonly revision: number;
  /** Null: as remembered, since the revision is the one that the count was remembered for. */
  readonly counted: number | null;
  /** There are rows after the page in the direction of paging. */
  readonly hasMore: boolean;
  /** There are rows on the other side. */
  readonly hasOthers: boolean;
}

/**
 * The columns of PageFacts. `matching`: a fragment `FROM ... WHERE ...` that finds all rows of the list; `others`: whether there are some
 * that are not beyond where the page begins; absent: it begins where the list does. To be used beside a relation `page` with one
 * row more than the page has.
 */
export const pageFactColumns = (
  matching: Prisma.Sql,
  others: Prisma.Sql | undefined,
  size: number,
  remembered: Count | undefined,
): Prisma.Sql => Prisma.sql`
  now.revision,
  CASE WHEN now.revision <> ${remembered?.revision ?? -1} THEN (SELECT count(*)::int ${matching}) END AS counted,
  (SELECT count(*) FROM page) > ${size} AS "hasMore",
  ${others ?? Prisma.sql`false`} AS "hasOthers"`;

/** One row, always: the revision of the catalogue. */
export const currentRevision = Prisma.sql`(SELECT coalesce(max(revision), 0) AS revision FROM catalogue_revision) AS now`;

/** `inDirection`: the items in the order in which they were found. */
export function pageOf<Item>(
  inDirection: readonly Item[],
  { direction }: Pick<PageRequest<unknown>, 'direction'>,
  { hasMore, hasOthers }: PageFacts,
  totalCount: number,
): Page<Item> {
  const isForward = direction === 'forward';
  return {
    items: isForward ? inDirection : inDirection.toReversed(),
    totalCount,
    hasNextPage: isForward ? hasMore : hasOthers,
    hasPreviousPage: isForward ? hasOthers : hasMore,
  };
}

export function totalCount(facts: PageFacts, remembered: Count | undefined): number {
  const count = facts.counted ?? remembered?.count;
  if (count === undefined) throw new Error('The database left out a count that was not remembered');
  return count;
}
