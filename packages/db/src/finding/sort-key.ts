import { Prisma } from '../generated/client.ts';
import type { ProgramSortKey } from './program-query.ts';

/** What a list goes by: first the lead, where the order has one, then the slug, then the fiscal year, newest first. */
export interface SortColumns {
  readonly lead?: Prisma.Sql;
  readonly isLeadDescending: boolean;
  readonly slug: Prisma.Sql;
  readonly fiscalYear: Prisma.Sql;
}

/** What follows ORDER BY; backward, the reverse of the list's order. */
export function sortedBy(columns: SortColumns, isForward: boolean): Prisma.Sql {
  const { lead, isLeadDescending, slug, fiscalYear } = columns;
  return Prisma.join([
    ...(lead ? [towards(lead, isLeadDescending === isForward)] : []),
    towards(slug, !isForward),
    towards(fiscalYear, isForward),
  ]);
}

const towards = (column: Prisma.Sql, isDown: boolean): Prisma.Sql =>
  isDown ? Prisma.sql`${column} DESC` : column;

/** `lead`: that of the key, in the type of the column. The first comparison of each part lets an index find where to begin. */
export function isBeyond(
  columns: SortColumns,
  lead: Prisma.Sql | undefined,
  { slug, fiscalYear }: ProgramSortKey,
  isForward: boolean,
): Prisma.Sql {
  const sameYear = isForward
    ? Prisma.sql`${columns.fiscalYear} < ${fiscalYear}`
    : Prisma.sql`${columns.fiscalYear} > ${fiscalYear}`;
  const bySlug = after(columns.slug, Prisma.sql`${slug}`, isForward, sameYear);
  return columns.lead && lead
    ? after(columns.lead, lead, columns.isLeadDescending !== isForward, bySlug)
    : bySlug;
}

const after = (column: Prisma.Sql, value: Prisma.Sql, isUp: boolean, ofTheSame: Prisma.Sql): Prisma.Sql =>
  isUp
    ? Prisma.sql`(${column} >= ${value} AND (${column} > ${value} OR ${ofTheSame}))`
    : Prisma.sql`(${column} <= ${value} AND (${column} < ${value} OR ${ofTheSame}))`;
