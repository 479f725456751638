import { type FundingCase, favorable, measure, unfavorable } from '../case/funding-case.ts';
import type { Line } from '../plan/line.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';
import type { Constraint } from './constraint.ts';

type Term = FundingRuleOf<'relation'>['relations'][number]['left'];

/** 補助款≦自籌款≦實收資本額, and such. */
export function relationConstraints(rules: readonly FundingRule[], given: FundingCase): Constraint[] {
  const relations = rules.filter((rule) => rule.kind === 'relation');
  return relations.flatMap(({ key, relations: comparisons }) =>
    comparisons.flatMap(({ left, op, right }) => {
      const forward = op === 'lte' || op === 'lt' || op === 'eq';
      const backward = op === 'gte' || op === 'gt' || op === 'eq';
      const isStrict = op === 'lt' || op === 'gt';
      const lines = [
        ...(forward ? [atMost(left, right, isStrict, given)] : []),
        ...(backward ? [atMost(right, left, isStrict, given)] : []),
      ];
      return lines.map((line) => ({ rules: [key], line }));
    }),
  );
}

interface Side {
  readonly government: bigint;
  readonly own: bigint;
  readonly amount: bigint;
}

/** left ≤ right, or left < right. */
function atMost(left: Term, right: Term, isStrict: boolean, given: FundingCase): Line {
  const capital = measure(given, 'applicant.paidInCapital');
  const low = side(left, unfavorable(given, capital));
  const high = side(right, favorable(given, capital));
  return {
    government: low.government - high.government,
    own: low.own - high.own,
    limit: high.amount - low.amount - (isStrict ? 1n : 0n),
  };
}

function side(term: Term, capital: bigint): Side {
  switch (term) {
    case 'grant':
      return { government: 1n, own: 0n, amount: 0n };
    case 'own_funds':
      return { government: 0n, own: 1n, amount: 0n };
    case 'total_cost':
      return { government: 1n, own: 1n, amount: 0n };
    case 'paid_in_capital':
      return { government: 0n, own: 0n, amount: capital };
  }
}
