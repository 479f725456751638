import type { FundingRule, FundingRuleOf } from '../../funding/rule.ts';
import { highest, lowest } from './given.ts';
import type { LineMaker } from './line.ts';

type Term = FundingRuleOf<'relation'>['relations'][number]['left'];

/** 補助款≦自籌款≦實收資本額, and such. */
export function relationLines(active: readonly FundingRule[]): readonly LineMaker[] {
  return active
    .filter((rule) => rule.kind === 'relation')
    .flatMap(({ relations }) =>
      relations.flatMap(({ left, op, right }) => {
        const isStrict = op === 'lt' || op === 'gt';
        return [
          ...(op === 'gte' || op === 'gt' ? [] : [atMost(left, right, isStrict)]),
          ...(op === 'lte' || op === 'lt' ? [] : [atMost(right, left, isStrict)]),
        ];
      }),
    );
}

const GOVERNMENT: Readonly<Record<Term, number>> = {
  grant: 1,
  own_funds: 0,
  total_cost: 1,
  paid_in_capital: 0,
};
const OWN: Readonly<Record<Term, number>> = { grant: 0, own_funds: 1, total_cost: 1, paid_in_capital: 0 };

/** left ≤ right, or left < right. */
function atMost(left: Term, right: Term, isStrict: boolean): LineMaker {
  const government = GOVERNMENT[left] - GOVERNMENT[right];
  const own = OWN[left] - OWN[right];
  return (given) => {
    const low = left === 'paid_in_capital' ? lowest(given, 'applicant.paidInCapital') : 0;
    const high = right === 'paid_in_capital' ? highest(given, 'applicant.paidInCapital') : 0;
    return [{ government, own, limit: high - low - (isStrict ? 1 : 0) }];
  };
}
