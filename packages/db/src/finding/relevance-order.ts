import type { SearchQuery } from '@zhuli/domain/search';
import { Prisma } from '../generated/client.ts';
import type { SortColumns } from './sort-key.ts';
import type { Arm } from './sql-order.ts';
import { nearest, nearnessIn } from './sql-search.ts';

/** Tier by tier, each answered by the indexes alone: what is far is not gone through where what is near fills the page. */
export function relevanceArms(
  search: SearchQuery,
  ties: Pick<SortColumns, 'slug' | 'fiscalYear'>,
): readonly Arm[] {
  return search.tiers.map(({ tier, only }) => {
    const nearness = nearnessIn(tier, search);
    return {
      joins: Prisma.empty,
      conditions: [
        Prisma.sql`found.title @@ ${only.title}::tsquery`,
        Prisma.sql`found.terms @@ ${only.terms}::tsquery`,
      ],
      columns: { ...ties, lead: nearness, isLeadDescending: false },
      told: nearness,
      leads: [nearest(tier), nearest(tier) + 1],
    };
  });
}
