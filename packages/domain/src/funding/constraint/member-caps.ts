import type { ReadMember } from '../application/read-members.ts';
import { smaller } from '../plan/integer-division.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';
import { consortiumLimits } from './consortium-limits.ts';
import { eligibleCategories, ownFundsCategories } from './cost-categories.ts';

/** What limits a member of a consortium by itself. Null: nothing does, or it is not known. */
export interface MemberCap {
  /** The limit in dollars that the rules set for it. */
  readonly limit: bigint | null;
  /** What of its own costs may be part of the plan, and what of that the government may pay. */
  readonly recognizable: bigint | null;
  readonly fundable: bigint | null;
}

/** The caps of the lead and of each other member, under the rules in force. */
export function memberCaps(
  rules: readonly FundingRule[],
  count: number,
  members: readonly ReadMember[] | null,
): readonly MemberCap[] {
  const { leads, members: others } = consortiumLimits(rules.filter((rule) => rule.kind === 'amount_limit'));
  const eligible = eligibleCategories(rules);
  const ownOnly = ownFundsCategories(rules);
  return Array.from({ length: count }, (_, index): MemberCap => {
    const costs = members?.[index]?.costs;
    const items = costs ? [...costs] : null;
    const part = (isIn: (category: Parameters<typeof ownOnly.has>[0]) => boolean) =>
      items?.filter(([category]) => isIn(category)).reduce((sum, [, amount]) => sum + BigInt(amount), 0n) ??
      null;
    return {
      limit: lowestLimit(index === 0 ? leads : others),
      recognizable: part((category) => eligible === null || eligible.has(category) || ownOnly.has(category)),
      fundable: part((category) => !ownOnly.has(category) && (eligible === null || eligible.has(category))),
    };
  });
}

const lowestLimit = (limits: readonly FundingRuleOf<'amount_limit'>[]): bigint | null =>
  limits.length === 0 ? null : BigInt(Math.min(...limits.map(({ amount }) => amount)));

/** The lower of what the rules and its own costs let a member be given. */
export function lowerCap({ limit, fundable }: MemberCap): bigint | null {
  if (limit === null || fundable === null) return limit ?? fundable;
  return smaller(limit, fundable);
}
