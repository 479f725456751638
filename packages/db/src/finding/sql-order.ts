import { Prisma } from '../generated/client.ts';
import type { Arm } from './arm.ts';
import { deadlineArms } from './deadline-order.ts';
import type { ProgramFilter } from './program-filter.ts';
import type { ProgramQuery, ProgramSortKey } from './program-query.ts';
import { relevanceArms } from './relevance-order.ts';
import { UNKNOWN_CEILING } from './search-rows/write-search-rows.ts';
import type { SortColumns } from './sort-key.ts';
import { trackConditions } from './track-conditions.ts';

export interface SqlOrder {
  readonly arms: readonly Arm[];
  readonly isLeadDescending: boolean;
  /** The lead of a sort key in the type of the column; undefined: the order has none. */
  readonly leadOf: (key: ProgramSortKey) => Prisma.Sql | undefined;
}

const ofProgram = {
  slug: Prisma.sql`program.slug`,
  fiscalYear: Prisma.sql`edition.fiscal_year`,
};
const nothing = Prisma.sql`NULL`;
const unknownCeiling = Prisma.sql`${UNKNOWN_CEILING}::bigint`;

const sorted = Prisma.sql`JOIN program_search AS sorted ON sorted.version_id = version.id`;
/** Those that stand beside the lead in an index. */
const inIndex = { slug: Prisma.sql`sorted.slug`, fiscalYear: Prisma.sql`sorted.fiscal_year` };

export function sqlOrder({
  order,
  filter,
  search,
}: Pick<ProgramQuery, 'order' | 'filter' | 'search'>): SqlOrder {
  switch (order) {
    case 'slug':
      return one({ ...ofProgram, isLeadDescending: false }, () => undefined);
    case 'name':
      return one(
        { ...inIndex, lead: Prisma.sql`sorted.name`, isLeadDescending: false },
        ({ lead }) => Prisma.sql`${String(lead)}`,
        { joins: sorted },
      );
    case 'amount':
      return byAmount(filter);
    case 'updated':
      return one(
        { ...ofProgram, lead: Prisma.sql`version.published_revision`, isLeadDescending: true },
        ({ lead }) => Prisma.sql`${Number(lead)}::int`,
      );
    case 'relevance':
      if (!search) throw new Error('Only what was searched for has relevance');
      return {
        arms: relevanceArms(search, ofProgram),
        isLeadDescending: false,
        leadOf: ({ lead }) => Prisma.sql`${Number(lead)}::int`,
      };
    case 'deadline':
      return {
        arms: deadlineArms(filter, ofProgram),
        isLeadDescending: false,
        leadOf: ({ lead }) =>
          lead === null
            ? Prisma.sql`'infinity'::timestamptz`
            : Prisma.sql`${new Date(Number(lead)).toISOString()}::timestamptz`,
      };
  }
}

function one(columns: SortColumns, leadOf: SqlOrder['leadOf'], arm: Partial<Arm> = {}): SqlOrder {
  const { lead = nothing, isLeadDescending } = columns;
  return {
    arms: [{ joins: Prisma.empty, conditions: [], columns, told: lead, ...arm }],
    isLeadDescending,
    leadOf,
  };
}

/** The index row holds the ceiling of all tracks together; where only some tracks count, theirs is looked up. */
function byAmount(filter: ProgramFilter): SqlOrder {
  const conditions = trackConditions(filter);
  const [joins, lead] =
    conditions.length === 0
      ? [sorted, Prisma.sql`sorted.ceiling`]
      : [
          Prisma.sql`${sorted} CROSS JOIN LATERAL (
            SELECT coalesce(max(outlined.ceiling), ${unknownCeiling}) AS ceiling FROM track_index AS outlined
            WHERE ${Prisma.join([Prisma.sql`outlined.version_id = version.id`, ...conditions], ' AND ')}
          ) AS highest`,
          Prisma.sql`highest.ceiling`,
        ];
  return one(
    { ...inIndex, lead, isLeadDescending: true },
    (key) => Prisma.sql`${BigInt(key.lead ?? UNKNOWN_CEILING)}::bigint`,
    { joins, told: Prisma.sql`nullif(${lead}, ${unknownCeiling})::float8` },
  );
}
