import type { SearchQuery } from '@zhuli/domain/search';
import { Prisma } from '../generated/client.ts';
import type { Arm } from './arm.ts';
import type { SortColumns } from './sort-key.ts';
import { isFound, isHaving, nearest, nearnessIn } from './sql-search.ts';

/** Tier by tier, each answered by the indexes alone: what is far is not gone through where what is near fills the page. */
export function relevanceArms(
  search: SearchQuery,
  ties: Pick<SortColumns, 'slug' | 'fiscalYear'>,
): readonly Arm[] {
  return search.tiers.map(({ tier, only }) => {
    const nearness = nearnessIn(tier);
    return {
      joins: Prisma.sql`JOIN program_search AS found ON found.version_id = version.id`,
      conditions: [
        only.terms === search.found ? isFound : isHaving(only.terms),
        Prisma.sql`found.title @@ ${only.title}::tsquery`,
      ],
      columns: { ...ties, lead: nearness, isLeadDescending: false },
      told: nearness,
      saysSearch: true,
      leads: [nearest(tier), nearest(tier) + 1],
    };
  });
}
