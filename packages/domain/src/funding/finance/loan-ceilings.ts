import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { parseShare } from '../../money/share.ts';
import { shareOf } from '../../money/share-of.ts';
import type { FundingRule, LoanPurpose } from '../rule.ts';
import { type Ceiling, inForce } from './ceiling.ts';

export interface LoanCeiling extends Ceiling {
  readonly purposes: readonly LoanPurpose[];
}

/** What each loan rule lets be borrowed, by its amount and by its share of the plan. */
export function loanCeilings(rules: readonly FundingRule[], known: KnownFacts): readonly LoanCeiling[] {
  const total = known.values['project.totalCost'];
  return rules
    .filter((rule) => rule.kind === 'loan_terms')
    .flatMap((rule): LoanCeiling[] => {
      const common = { ruleKey: rule.key, inForce: inForce(rule, rules, known), purposes: rule.purposes };
      const fixed =
        rule.maxAmount === undefined ? [] : [{ ...common, least: rule.maxAmount, most: rule.maxAmount }];
      if (rule.maxShareOfPlan === undefined) return fixed;
      if (typeof total !== 'number') return [...fixed, { ...common, least: 0, most: null }];
      const covered = shareOf(total, parseShare(rule.maxShareOfPlan), 'floor');
      return [...fixed, { ...common, least: covered, most: covered }];
    });
}

/** Working capital is short or medium: who does not say which may mean either. */
export function covers(purposes: readonly LoanPurpose[], wanted: unknown): boolean {
  return purposes.some(
    (purpose) =>
      purpose === wanted ||
      (wanted === 'working_capital' && isWorkingCapital(purpose)) ||
      (purpose === 'working_capital' && isWorkingCapital(wanted)),
  );
}

const isWorkingCapital = (purpose: unknown): boolean =>
  purpose === 'short_working_capital' || purpose === 'medium_working_capital';
