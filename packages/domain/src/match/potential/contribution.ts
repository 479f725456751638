import type { FactName } from '../../eligibility/facts.ts';
import { hasSubsidyBase } from '../../funding/constraint/subsidy-base.ts';
import type { FundingRule } from '../../funding/rule.ts';
import { amountLines, standardLines } from './amount-lines.ts';
import { otherTotalFact, totalFactOf } from './base.ts';
import { categoryLines } from './category-lines.ts';
import { type Given, highest, mostTimes, times } from './given.ts';
import { type Line, mostGovernment } from './line.ts';
import { relationLines } from './relation-lines.ts';
import { shareLines } from './share-lines.ts';

/** The most that the government pays where certain rules are in force. Null: it depends on what is not known. */
export type Contribution = (given: Given) => number | null;

/** Null where the rules in force state no amount, whatever is known. */
export function contributionOf(
  active: readonly FundingRule[],
  all: readonly FundingRule[],
): Contribution | null {
  const splits = active.filter((rule) => rule.kind === 'fixed_split');
  if (splits.length > 0) {
    return (given) =>
      finite(
        Math.max(...splits.map((split) => times(split.government, mostTimes({ per: split.per }, given)))),
      );
  }
  const bounded = bounds(active);
  const standard = hasSubsidyBase(active, all);
  if (!bounded && !standard) return null;
  const otherTotal = otherTotalFact(active);
  const limits = [
    ...amountLines(active, otherTotal),
    ...standardLines(active, all, otherTotal),
    ...shareLines(active, otherTotal),
    ...relationLines(active),
    ...categoryLines(active, otherTotal),
  ];
  const fixed = limits.filter((limit) => typeof limit !== 'function');
  const makers = limits.filter((limit) => typeof limit === 'function');
  const whateverTheCost = finite(mostGovernment(fixed));
  return (given) => {
    if (!bounded && given.values['project.subsidyBase'] === undefined) return null;
    if (makers.length === 0 && given.values[totalFactOf(otherTotal, given)] === undefined)
      return whateverTheCost;
    const lines: Line[] = [submitted(otherTotal, given), ...fixed];
    for (const maker of makers) lines.push(...maker(given));
    return finite(mostGovernment(lines));
  };
}

/** Nobody is paid more than the whole costs. */
const submitted = (otherTotal: FactName, given: Given): Line => ({
  government: 1,
  own: 1,
  limit: highest(given, totalFactOf(otherTotal, given)),
});

const finite = (amount: number): number | null => (Number.isFinite(amount) ? amount : null);

/** Whether some rule says how much, or up to how much, the government pays. */
const bounds = (active: readonly FundingRule[]): boolean =>
  active.some((rule) => {
    switch (rule.kind) {
      case 'amount_limit':
        return rule.party === 'government' && rule.bound !== 'min';
      case 'share_limit':
        return (rule.party === 'government') === (rule.bound === 'max') || rule.bound === 'exact';
      case 'relation':
        return rule.relations.some(({ left, right }) => left === 'grant' || right === 'grant');
      default:
        return false;
    }
  });
