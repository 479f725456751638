import type { FactName } from '../../eligibility/facts.ts';
import { consortiumLimits } from '../../funding/constraint/consortium-limits.ts';
import { hasSubsidyBase } from '../../funding/constraint/subsidy-base.ts';
import { countedBy } from '../../funding/estimate/project.ts';
import type { FundingRule, FundingRuleOf } from '../../funding/rule.ts';
import { costFactOf } from './base.ts';
import { type Given, highest, leastTimes, mostTimes, times } from './given.ts';
import type { Limit, Line } from './line.ts';
import { partOf } from './share-part.ts';

type AmountLimit = FundingRuleOf<'amount_limit'>;

/** Whose money a limit in dollars adds up. */
const PAID: Readonly<Record<AmountLimit['party'], Omit<Line, 'limit'>>> = {
  government: { government: 1, own: 0 },
  applicant: { government: 0, own: 1 },
  total: { government: 1, own: 1 },
};
const OWED: typeof PAID = {
  government: { government: -1, own: 0 },
  applicant: { government: 0, own: -1 },
  total: { government: -1, own: -1 },
};

/** The limits in dollars of the rules in force: each alone, and those of a lead and its members together. */
export function amountLines(active: readonly FundingRule[], otherTotal: FactName): readonly Limit[] {
  const limits = active.filter((rule) => rule.kind === 'amount_limit');
  const raise = raiserOf(active, otherTotal);
  const single = limits.filter(({ per }) => per !== 'lead' && per !== 'member');
  return [...single.flatMap((limit) => limitLines(limit, raise)), ...consortiumLines(limits, raise)];
}

function limitLines(limit: AmountLimit, raise: Raiser | null): readonly Limit[] {
  const { party, bound, amount } = limit;
  const raised = party === 'government' ? raise : null;
  const isOnce = !limit.timesMembers && countedBy(limit.per) === null;
  const limits: Limit[] = [];
  if (bound !== 'min') {
    if (isOnce && !raised) limits.push({ ...PAID[party], limit: amount });
    else {
      limits.push((given) => {
        const most = times(amount, mostTimes(limit, given));
        return [raised ? raised(most, given) : { ...PAID[party], limit: most }];
      });
    }
  }
  if (bound !== 'max') {
    if (isOnce) limits.push({ ...OWED[party], limit: -amount });
    else limits.push((given) => [{ ...OWED[party], limit: -times(amount, leastTimes(limit, given)) }]);
  }
  return limits;
}

function consortiumLines(limits: readonly AmountLimit[], raise: Raiser | null): readonly Limit[] {
  const { leads, members } = consortiumLimits(limits);
  if (leads.length === 0 || members.length === 0) return [];
  const least = (of: readonly AmountLimit[]) => Math.min(...of.map(({ amount }) => amount));
  const [ofLead, ofMember] = [least(leads), least(members)];
  return [
    (given) => {
      const most = ofLead + times(ofMember, highest(given, 'project.memberCount') - 1);
      return [raise ? raise(most, given) : { ...PAID.government, limit: most }];
    },
  ];
}

/** Lets the bonuses in force come on top of a limit on the government's part, wherever the source does not forbid it. Null: none. */
type Raiser = (most: number, given: Given) => Line;

function raiserOf(active: readonly FundingRule[], otherTotal: FactName): Raiser | null {
  const bonuses = active
    .filter((rule) => rule.kind === 'bonus')
    .filter(({ stacking }) => stacking !== 'within_limit')
    .map(({ share, of }) => ({
      share: partOf(share).value,
      isOfApproved: of === 'approved_amount',
      costFact: costFactOf(of, otherTotal),
    }));
  if (bonuses.length === 0) return null;
  return (most, given) => {
    let limit = most;
    let ofPlan = 0;
    for (const { share, isOfApproved, costFact } of bonuses) {
      const fact = isOfApproved ? null : costFact(given);
      if (isOfApproved) limit += times(share, most);
      else if (fact) limit += times(share, highest(given, fact));
      else ofPlan += share;
    }
    return { government: 1 - ofPlan, own: -ofPlan, limit };
  };
}

/** The amount that another document's standard gives, times the multipliers in force. */
export function standardLines(
  active: readonly FundingRule[],
  all: readonly FundingRule[],
  otherTotal: FactName,
): readonly Limit[] {
  if (!hasSubsidyBase(active, all)) return [];
  const raise = raiserOf(active, otherTotal);
  const factor = active.reduce(
    (product, rule) => (rule.kind === 'multiplier' ? product * partOf(rule.factor).value : product),
    1,
  );
  return [
    (given) => {
      const most = times(factor, highest(given, 'project.subsidyBase'));
      return [raise ? raise(most, given) : { ...PAID.government, limit: most }];
    },
  ];
}
