import type { FactName } from '../../eligibility/facts.ts';
import type { FundingRule, FundingRuleOf } from '../../funding/rule.ts';
import { type CostFact, costFactOf, isAlwaysOfPlan } from './base.ts';
import { type Given, highest, lowest, times } from './given.ts';
import type { Limit, Line, LineMaker } from './line.ts';
import { type Part, partOf } from './share-part.ts';

type ShareLimit = FundingRuleOf<'share_limit'>;

export function shareLines(active: readonly FundingRule[], otherTotal: FactName): readonly Limit[] {
  return active
    .filter((rule) => rule.kind === 'share_limit')
    .flatMap((limit): readonly Limit[] => {
      if (limit.of === 'approved_amount') return approvedLines(limit);
      const ofPlan = planLines(limit, active, otherTotal);
      if (isAlwaysOfPlan(limit.of)) return ofPlan;
      const costFact = costFactOf(limit.of, otherTotal);
      const ofCost = costLines(limit);
      return [
        (given) => {
          const fact = costFact(given);
          return fact
            ? ofCost(fact, given)
            : ofPlan.flatMap((line) => (typeof line === 'function' ? line(given) : line));
        },
      ];
    });
}

/** O ≤ share × (G + O) + rest, or with G for O. */
const atMost = (party: ShareLimit['party'], share: number, rest: number): Line =>
  party === 'government'
    ? { government: 1 - share, own: -share, limit: rest }
    : { government: -share, own: 1 - share, limit: rest };

const atLeast = (party: ShareLimit['party'], share: number, rest: number): Line => {
  const { government, own } = atMost(party, share, 0);
  return { government: -government, own: -own, limit: rest };
};

function planLines(
  limit: ShareLimit,
  active: readonly FundingRule[],
  otherTotal: FactName,
): readonly Limit[] {
  const { party, bound } = limit;
  const part = partOf(limit.share);
  const strict = limit.strict ? part.step : 0;
  const rounding = bound === 'exact' ? 1 - part.step : 0;
  // Of an exact share in whole dollars the government's part is rounded down, the applicant's up.
  const isRoundedAbove = party === 'applicant';
  const least = atLeast(party, part.value, (isRoundedAbove ? 0 : rounding) - strict);
  const lines: Limit[] = [];
  if (bound !== 'min') {
    if (party === 'government') lines.push(...raisedLines(limit, part, active, otherTotal));
    else lines.push(atMost(party, part.value, rounding - strict));
  }
  if (bound !== 'max') lines.push(least);
  return lines;
}

interface Uplift {
  readonly points: Part;
  readonly costFact: CostFact;
}

/** Points are of a part of the cost, which is never more than the plan: each uplift counts as the lower of the two. */
function raisedLines(
  limit: ShareLimit,
  { value, step }: Part,
  active: readonly FundingRule[],
  otherTotal: FactName,
): readonly Limit[] {
  const uplifts = active
    .filter((rule) => rule.kind === 'share_uplift')
    .filter(({ raises }) => limit.bound === 'max' && raises.includes(limit.key))
    .map(({ points, of }): Uplift => ({ points: partOf(points), costFact: costFactOf(of, otherTotal) }));
  if (uplifts.length === 0) return [atMost('government', value, limit.strict ? -step : 0)];
  const strict = limit.strict ? uplifts.reduce((least, { points }) => least * points.step, step) : 0;
  let lines: readonly ((given: Given) => { slope: number; added: number })[] = [
    () => ({ slope: value, added: 0 }),
  ];
  for (const { points, costFact } of uplifts) {
    lines = lines.flatMap((before) => [
      (given: Given) => {
        const { slope, added } = before(given);
        return { slope: slope + points.value, added };
      },
      (given: Given) => {
        const { slope, added } = before(given);
        const fact = costFact(given);
        return fact
          ? { slope, added: added + times(points.value, highest(given, fact)) }
          : { slope: slope + points.value, added };
      },
    ]);
  }
  return lines.map(
    (line): LineMaker =>
      (given) => {
        const { slope, added } = line(given);
        return [atMost('government', slope, added - strict)];
      },
  );
}

/** Of a cost that is given by itself, such as the tuition beside a total. */
function costLines({
  party,
  bound,
  share: written,
  strict,
}: ShareLimit): (fact: FactName, given: Given) => readonly Line[] {
  const { value, step } = partOf(written);
  const strictness = strict ? step : 0;
  const paid = party === 'government' ? { government: 1, own: 0 } : { government: 0, own: 1 };
  const owed = party === 'government' ? { government: -1, own: 0 } : { government: 0, own: -1 };
  const rounding = bound === 'exact' ? 1 : 0;
  return (fact, given) => {
    const lines: Line[] = [];
    if (bound !== 'min') {
      const most = times(value, highest(given, fact)) - strictness;
      lines.push({ ...paid, limit: party === 'applicant' ? most + rounding : most });
      if (party === 'government') lines.push(atMost(party, value, -strictness));
    }
    if (bound !== 'max') {
      const least = times(value, lowest(given, fact)) + strictness;
      lines.push({ ...owed, limit: -(party === 'government' ? least - rounding : least) });
    }
    return lines;
  };
}

/** The applicant's own money against the approved amount. */
function approvedLines({ party, bound, share, strict }: ShareLimit): readonly Line[] {
  if (party === 'government') return [];
  const { value, step } = partOf(share);
  const strictness = strict ? step : 0;
  const rounding = bound === 'exact' ? 1 - step : 0;
  const lines: Line[] = [];
  if (bound !== 'min') lines.push({ government: -value, own: 1, limit: rounding - strictness });
  if (bound !== 'max') lines.push({ government: value, own: -1, limit: -strictness });
  return lines;
}
