import type { FactName } from '../../eligibility/facts.ts';
import {
  eligibleCategories,
  isCategoryRule,
  ownFundsCategories,
} from '../../funding/constraint/cost-categories.ts';
import type { ExpenseCategory, FundingRule } from '../../funding/rule.ts';
import { type CostFact, costFactOf } from './base.ts';
import type { LineMaker } from './line.ts';
import { partOf } from './share-part.ts';

interface CategoryLimit {
  readonly category: ExpenseCategory;
  readonly limits: 'cost' | 'subsidy';
  readonly share: number;
  readonly costFact: CostFact;
}

/** A share of the total shrinks with what it cuts away, toward a total that it leaves as it is. */
const MOST_CUTS = 60;

/** What the rules on categories of cost leave of the submitted costs, where those are given. */
export function categoryLines(active: readonly FundingRule[], otherTotal: FactName): readonly LineMaker[] {
  if (!active.some(isCategoryRule)) return [];
  const eligible = eligibleCategories(active);
  const ownOnly = ownFundsCategories(active);
  const limits = active
    .filter((rule) => rule.kind === 'category_limit')
    .filter(({ of }) => of !== 'approved_amount')
    .map(
      ({ category, limits: limited, share, of }): CategoryLimit => ({
        category,
        limits: limited,
        share: partOf(share).value,
        costFact: costFactOf(of, otherTotal),
      }),
    );
  return [
    (given) => {
      const { costs } = given.application;
      if (!costs) return [];
      const applied = limits.filter(({ costFact }) => costFact(given) === null);
      const most = (limited: 'cost' | 'subsidy', category: ExpenseCategory, amount: number, total: number) =>
        applied.reduce(
          (least, limit) =>
            limit.limits === limited && limit.category === category
              ? Math.min(least, limit.share * total)
              : least,
          amount,
        );
      const sums = (total: number): { recognized: number; funded: number } => {
        let recognized = 0;
        let funded = 0;
        for (const [category, submitted] of costs) {
          const isExcluded = eligible !== null && !eligible.has(category) && !ownOnly.has(category);
          const amount = isExcluded ? 0 : most('cost', category, submitted, total);
          recognized += amount;
          if (!ownOnly.has(category)) funded += most('subsidy', category, amount, total);
        }
        return { recognized, funded };
      };
      const { recognized, funded } = greatestKept(sums, sumOf(costs));
      return [
        { government: 1, own: 1, limit: recognized },
        { government: 1, own: 0, limit: funded },
      ];
    },
  ];
}

function greatestKept<Sums extends { recognized: number }>(
  sums: (total: number) => Sums,
  submitted: number,
): Sums {
  let found = sums(submitted);
  for (let cut = 0; cut < MOST_CUTS; cut += 1) {
    const next = sums(found.recognized);
    if (next.recognized >= found.recognized) return next;
    found = next;
  }
  return found;
}

const sumOf = (costs: ReadonlyMap<ExpenseCategory, number>): number =>
  [...costs.values()].reduce((sum, amount) => sum + amount, 0);
