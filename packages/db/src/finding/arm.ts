import type { Prisma } from '../generated/client.ts';
import type { SortColumns } from './sort-key.ts';

/** A stretch of a list in one order, found by a statement of its own; stretches follow one another. */
export interface Arm {
  /** Relations beside those of `publishedEditions`. */
  readonly joins: Prisma.Sql;
  readonly conditions: readonly Prisma.Sql[];
  readonly columns: SortColumns;
  /** The lead of a row as a sort key tells it. */
  readonly told: Prisma.Sql;
  /** The conditions say already what is searched for. */
  readonly saysSearch?: boolean;
  /** The least and the greatest lead in the arm, where they are known beforehand. */
  readonly leads?: readonly [least: number, greatest: number];
}
