import {
  type FundingCase,
  favorable,
  type Measure,
  measure,
  quantity,
  unfavorable,
} from '../case/funding-case.ts';
import { countedBy } from '../estimate/project.ts';
import {
  governmentAtLeast,
  governmentAtMost,
  type Line,
  ownAtLeast,
  ownAtMost,
  totalAtLeast,
  totalAtMost,
} from '../plan/line.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';
import { raiseByBonuses } from './bonus.ts';
import { consortiumLimits } from './consortium-limits.ts';
import type { Constraint } from './constraint.ts';
import { lowerCap, memberCaps } from './member-caps.ts';

type AmountLimit = FundingRuleOf<'amount_limit'>;

type ByParty = Readonly<Record<AmountLimit['party'], (amount: bigint) => Line>>;

const AT_MOST: ByParty = { government: governmentAtMost, applicant: ownAtMost, total: totalAtMost };
const AT_LEAST: ByParty = { government: governmentAtLeast, applicant: ownAtLeast, total: totalAtLeast };

const ONE: Measure = { low: 1n, high: 1n };

/** What the limits in dollars make of a case: each alone, and those of the lead and the members together. */
export function amountConstraints(rules: readonly FundingRule[], given: FundingCase): Constraint[] {
  const limits = rules.filter((rule) => rule.kind === 'amount_limit');
  const single = limits.filter(({ per }) => per !== 'lead' && per !== 'member');
  return [
    ...single.flatMap((limit) => limitConstraints(limit, rules, given)),
    ...consortium(limits, rules, given),
  ];
}

function limitConstraints(
  limit: AmountLimit,
  rules: readonly FundingRule[],
  given: FundingCase,
): Constraint[] {
  const times = multiplicity(limit, given);
  const most = BigInt(limit.amount) * favorable(given, times);
  const least = BigInt(limit.amount) * unfavorable(given, times);
  const constraints: Constraint[] = [];
  if (limit.bound !== 'min') {
    if (limit.party === 'government') {
      const { line, bonuses } = raiseByBonuses(most, rules, given);
      constraints.push({ rules: [limit.key, ...bonuses], line });
    } else constraints.push({ rules: [limit.key], line: AT_MOST[limit.party](most) });
  }
  if (limit.bound !== 'max') constraints.push({ rules: [limit.key], line: AT_LEAST[limit.party](least) });
  return constraints;
}

/** How many times the amount counts: once for a case, else by the number of years, classes … or members. */
export function multiplicity(
  { per, timesMembers }: { readonly per: AmountLimit['per']; readonly timesMembers?: true | undefined },
  given: FundingCase,
): Measure {
  const several = countedBy(per);
  const counted = several ? quantity(given, several) : ONE;
  if (!timesMembers) return counted;
  const members = measure(given, 'project.memberCount');
  return { low: counted.low * members.low, high: counted.high * members.high };
}

/**
 * 主導業者250萬元，其餘每家成員200萬元: together at most the lead's limit and as many times the members' as there are others, and
 * nobody more than its own costs, so that one member's unused room is not another's. One of the two limits alone, with the
 * costs of the others unknown, leaves the rest unlimited and so limits nothing.
 */
function consortium(
  limits: readonly AmountLimit[],
  rules: readonly FundingRule[],
  given: FundingCase,
): Constraint[] {
  const { leads, members } = consortiumLimits(limits);
  if (leads.length + members.length === 0) return [];
  const most = consortiumLimit(rules, leads, members, given);
  if (most === null) return [];
  const { line, bonuses } = raiseByBonuses(most, rules, given);
  return [{ rules: [...leads, ...members].map(({ key }) => key).concat(bonuses), line }];
}

function consortiumLimit(
  rules: readonly FundingRule[],
  leads: readonly AmountLimit[],
  members: readonly AmountLimit[],
  given: FundingCase,
): bigint | null {
  const ofEach = given.application.members;
  if (ofEach?.some(({ costs }) => costs)) {
    const caps = memberCaps(rules, ofEach.length, ofEach).map(lowerCap);
    return caps.reduce((sum, cap) => (sum === null || cap === null ? null : sum + cap), 0n);
  }
  if (leads.length === 0 || members.length === 0) return null;
  const lowest = (limits: readonly AmountLimit[]) => BigInt(Math.min(...limits.map(({ amount }) => amount)));
  const others = favorable(given, measure(given, 'project.memberCount')) - 1n;
  return lowest(leads) + lowest(members) * others;
}
