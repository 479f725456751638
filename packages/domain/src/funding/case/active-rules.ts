import { every, not, some, type Truth } from '../../eligibility/truth.ts';
import { truthOf } from '../../eligibility/truth-of.ts';
import { parseShare } from '../../money/share.ts';
import { compareShares, WHOLE } from '../../money/share-arithmetic.ts';
import type { FundingRule } from '../rule.ts';
import type { FundingCase } from './funding-case.ts';

type Known = Pick<FundingCase, 'values' | 'judgements'>;

/** Whether a rule's condition holds; a rule without one always does. */
export const conditionTruth = ({ condition }: FundingRule, { values, judgements }: Known): Truth =>
  condition ? truthOf(condition, values, judgements) : 'yes';

/** Whether a rule that is in force replaces this one. */
export function replacedTruth(rule: FundingRule, rules: readonly FundingRule[], known: Known): Truth {
  const replacements = rules.filter(({ replaces }) => replaces.includes(rule.key));
  const truths = replacements.map((replacement) => conditionTruth(replacement, known));
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

/** Whether each rule is in force: its own condition holds, and no rule that holds replaces it. */
export function truthsInForce(rules: readonly FundingRule[], known: Known): readonly Truth[] {
  const holds = new Map(rules.map((rule) => [rule, conditionTruth(rule, known)]));
  return rules.map((rule) => {
    const applies = holds.get(rule) ?? 'yes';
    if (applies === 'no') return 'no';
    const replaced = some(
      rules.filter(({ replaces }) => replaces.includes(rule.key)).map((one) => holds.get(one) ?? 'no'),
    );
    return every([applies, not(replaced)]);
  });
}

/**
 * The rules in force. Where it is open whether a rule is in force, the case's stance decides: read at its worst, a limit
 * is in force and a raise is not; read at its best, the other way round.
 */
export function activeRules(rules: readonly FundingRule[], given: FundingCase): readonly FundingRule[] {
  const truths = truthsInForce(rules, given);
  return rules.filter((rule, index) => {
    const inForce = truths[index];
    if (inForce !== 'unknown') return inForce === 'yes';
    return isRaise(rule) === (given.stance === 'most');
  });
}

/** Whether the rule can only add to what the government may pay. */
function isRaise(rule: FundingRule): boolean {
  if (rule.kind === 'multiplier') return compareShares(parseShare(rule.factor), WHOLE) > 0;
  return rule.kind === 'bonus' || rule.kind === 'share_uplift';
}
