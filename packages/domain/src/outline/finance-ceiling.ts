import type { FundingRule, FundingRuleOf } from '../funding/rule.ts';
import type { Ceiling } from './outline.ts';

/**
 * The most that may be borrowed for one purpose, or for all together where that is limited. Null where the rules state no
 * amount, or where only a share of the plan may limit it.
 */
export function loanCeiling(rules: readonly FundingRule[]): Ceiling | null {
  const terms = rules.filter((rule) => rule.kind === 'loan_terms');
  const overall = terms.filter((rule) => rule.purposes.length === 0 && isAlwaysInForce(rule, rules));
  const isOpen = ({ maxAmount, maxShareOfPlan }: FundingRuleOf<'loan_terms'>) =>
    maxAmount === undefined && maxShareOfPlan !== undefined;
  const amount = highest({
    certain: amounts(overall, ({ maxAmount }) => maxAmount),
    stated: amounts(terms, ({ maxAmount }) => maxAmount),
    isOpen: terms.some(isOpen),
  });
  return amount === null ? null : { amount, instrument: 'loan', counted: [] };
}

/**
 * The most that may be invested: of all investments together where that is limited, else of the first one. Null where the
 * rules state no amount, or where only what others invest may limit it.
 */
export function equityCeiling(rules: readonly FundingRule[]): Ceiling | null {
  const terms = rules.filter((rule) => rule.kind === 'equity_terms');
  const certain = terms.filter((rule) => isAlwaysInForce(rule, rules));
  const inAll = amounts(certain, ({ maxCumulativeInvestment }) => maxCumulativeInvestment);
  const first = amounts(certain, ({ maxFirstInvestment }) => maxFirstInvestment);
  const amount = highest({
    certain: inAll.length > 0 ? inAll : first,
    stated: amounts(
      terms,
      ({ maxCumulativeInvestment, maxFirstInvestment }) => maxCumulativeInvestment ?? maxFirstInvestment,
    ),
    isOpen: terms.some(
      (rule) =>
        rule.maxMultipleOfCoInvestors !== undefined &&
        rule.maxFirstInvestment === undefined &&
        rule.maxCumulativeInvestment === undefined,
    ),
  });
  return amount === null ? null : { amount, instrument: 'equity', counted: [] };
}

interface Stated {
  /** Limits that are in force for everybody. */
  readonly certain: readonly number[];
  readonly stated: readonly number[];
  /** Some rule limits without an amount. */
  readonly isOpen: boolean;
}

/** The lowest limit that holds for everybody; without one, the highest that may hold for somebody. */
function highest({ certain, stated, isOpen }: Stated): number | null {
  if (certain.length > 0) return Math.min(...certain);
  return isOpen || stated.length === 0 ? null : Math.max(...stated);
}

const isAlwaysInForce = ({ key, condition }: FundingRule, rules: readonly FundingRule[]): boolean =>
  condition === undefined && !rules.some(({ replaces }) => replaces.includes(key));

const amounts = <Rule>(rules: readonly Rule[], of: (rule: Rule) => number | undefined): readonly number[] =>
  rules.map(of).filter((amount) => amount !== undefined);
