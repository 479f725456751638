import { parseShare } from '../../money/share.ts';
import { type FundingCase, favorable, measure } from '../case/funding-case.ts';
import { floorDivide } from '../plan/integer-division.ts';
import { governmentAtMost } from '../plan/line.ts';
import type { FundingRule } from '../rule.ts';
import { raiseByBonuses } from './bonus.ts';
import type { Constraint } from './constraint.ts';

/** The amount that another document's standard gives, times the multipliers in force. */
export function subsidyBaseConstraints(rules: readonly FundingRule[], given: FundingCase): Constraint[] {
  const multipliers = rules.filter((rule) => rule.kind === 'multiplier');
  const references = rules.filter((rule) => rule.kind === 'by_reference');
  if (multipliers.length + references.length === 0) return [];
  const base = favorable(given, measure(given, 'project.subsidyBase'));
  const factors = multipliers.map(({ factor }) => parseShare(factor));
  const amount = floorDivide(
    factors.reduce((product, { numerator }) => product * numerator, base),
    factors.reduce((product, { denominator }) => product * denominator, 1n),
  );
  const { line, bonuses } = raiseByBonuses(amount, rules, given);
  return [{ rules: [...references, ...multipliers].map(({ key }) => key).concat(bonuses), line }];
}

/** What reviewers decide case by case is nothing for certain, and up to the other limits at best. */
export function negotiatedConstraints(rules: readonly FundingRule[], { stance }: FundingCase): Constraint[] {
  const open = rules
    .filter((rule) => rule.kind === 'negotiated')
    .filter(({ subject }) => subject === 'amount' || subject === 'share');
  if (stance === 'most' || open.length === 0) return [];
  return [{ rules: open.map(({ key }) => key), line: governmentAtMost(0n) }];
}
