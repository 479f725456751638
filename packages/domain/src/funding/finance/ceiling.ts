import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { every, type Truth } from '../../eligibility/truth.ts';
import { conditionTruth, replacedTruth } from '../case/active-rules.ts';
import type { FundingRule } from '../rule.ts';

/** An amount that may not be exceeded, and whether the rule that says so is in force. */
export interface Ceiling {
  readonly ruleKey: string;
  readonly inForce: Truth;
  /** At its worst and at its best. Null: no bound, or not known. */
  readonly least: number | null;
  readonly most: number | null;
}

const NO_JUDGEMENTS: ReadonlyMap<string, boolean> = new Map();

/** Whether a rule is in force for certain, for certain not, or perhaps. */
export function inForce(rule: FundingRule, rules: readonly FundingRule[], { values }: KnownFacts): Truth {
  const known = { values, judgements: NO_JUDGEMENTS };
  const replaced = replacedTruth(rule, rules, known);
  const stands = replaced === 'unknown' ? 'unknown' : replaced === 'yes' ? 'no' : 'yes';
  return every([conditionTruth(rule, known), stands]);
}

/** The lowest of the ceilings: of all that may be in force, and of those that are for certain. */
export function lowestCeiling(ceilings: readonly Ceiling[]): { least: number | null; most: number | null } {
  const worst = ceilings.filter(({ inForce: truth }) => truth !== 'no').map(({ least }) => least);
  const best = ceilings.filter(({ inForce: truth }) => truth === 'yes').map(({ most }) => most);
  return { least: lowest(worst), most: lowest(best) };
}

function lowest(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : Math.min(...known);
}
