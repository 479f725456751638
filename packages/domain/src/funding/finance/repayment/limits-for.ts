import type { KnownFacts } from '../../../eligibility/known-facts.ts';
import { type FundingRule, type FundingRuleOf, LoanPurpose } from '../../rule.ts';
import { inForce, lowestCeiling } from '../ceiling.ts';
import { covers, loanCeilings } from '../loan-ceilings.ts';

/** The highest amount, term and grace period for a purpose. Null: the source does not say, or it is not known. */
export interface LoanLimits {
  readonly amount: number | null;
  readonly termMonths: number | null;
  readonly graceMonths: number | null;
  /** Whether the track lends for this purpose: it names it, or names none. */
  readonly isOffered: boolean;
}

type Terms = FundingRuleOf<'loan_terms'>;

/**
 * What the rules allow for a purpose; without one, what holds for all purposes together. Where the source parts a purpose, as
 * into short and medium working capital, the longest of the parts.
 */
export function limitsFor(
  wanted: LoanPurpose | null,
  rules: readonly FundingRule[],
  known: KnownFacts,
): LoanLimits {
  const terms = rules.filter((rule) => rule.kind === 'loan_terms');
  const named = new Set(terms.flatMap(({ purposes }) => purposes));
  const isNamed = (one: LoanPurpose) => named.has(one);
  // What wholly takes in what is wanted, and what is a part of it.
  const wider = LoanPurpose.options.filter(isNamed).filter((one) => one === wanted || isPartOf(wanted, one));
  const parts = LoanPurpose.options.filter(isNamed).filter((one) => isPartOf(one, wanted));
  const months = (of: (rule: Terms) => number | undefined): number | null => {
    const monthsOf = (one: LoanPurpose | null) => monthsFor(one, terms, of, rules, known) ?? [];
    const longestPart = parts.flatMap(monthsOf);
    const limits = [
      ...(wider.length === 0 ? [null] : wider).flatMap(monthsOf),
      ...(longestPart.length === 0 ? [] : [Math.max(...longestPart)]),
    ];
    return limits.length === 0 ? null : Math.min(...limits);
  };
  const ceilings = loanCeilings(rules, known).filter(
    ({ purposes }) => purposes.length === 0 || (wanted !== null && covers(purposes, wanted)),
  );
  return {
    amount: lowestCeiling(ceilings).most,
    termMonths: months(({ maxTermMonths }) => maxTermMonths),
    graceMonths: months(({ maxGraceMonths }) => maxGraceMonths),
    isOffered: named.size === 0 || wider.length + parts.length > 0,
  };
}

/** 短期 and 中期 are the parts of 週轉性支出. */
const isPartOf = (part: LoanPurpose | null, whole: LoanPurpose | null): boolean =>
  whole === 'working_capital' && (part === 'short_working_capital' || part === 'medium_working_capital');

/** The shortest of the limits that hold for certain; where none does, the longest of those that may. */
function monthsFor(
  purpose: LoanPurpose | null,
  terms: readonly Terms[],
  of: (rule: Terms) => number | undefined,
  rules: readonly FundingRule[],
  known: KnownFacts,
): number | null {
  const stated = terms.filter(
    ({ purposes }) => purposes.length === 0 || (purpose !== null && purposes.includes(purpose)),
  );
  const months = (truth: 'yes' | 'unknown') =>
    stated.filter((rule) => inForce(rule, rules, known) === truth).flatMap((rule) => of(rule) ?? []);
  const certain = months('yes');
  if (certain.length > 0) return Math.min(...certain);
  const possible = months('unknown');
  return possible.length > 0 ? Math.max(...possible) : null;
}
