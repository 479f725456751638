import type { z } from 'zod';
import type { BilingualText } from '../../document/primitives.ts';
import type { Verdict } from '../../eligibility/evaluate-criteria.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import type { AmountRange } from '../estimate/range.ts';
import { type FundingRule, type FundingRuleOf, LoanPurpose } from '../rule.ts';
import { PURPOSE } from '../text/words.ts';
import { assuredOnlyIf } from './assured.ts';
import { inForce, lowestCeiling } from './ceiling.ts';
import { type GuaranteeTerms, guaranteeTerms } from './guarantee.ts';
import { covers, type LoanCeiling, loanCeilings } from './loan-ceilings.ts';
import type { LoanPlan } from './repayment/loan-plans.ts';

type Purpose = z.infer<typeof LoanPurpose>;
type LoanTerms = FundingRuleOf<'loan_terms'>;

/** What may be borrowed for one purpose. Null where the source does not say. */
export interface LoanForPurpose {
  readonly purpose: Purpose;
  readonly label: BilingualText;
  readonly maxAmount: number | null;
  readonly maxTermMonths: number | null;
  /** Part of the term. */
  readonly maxGraceMonths: number | null;
  readonly isPurposeOfProject: boolean;
}

export interface LoanEstimate {
  /** The most that may be borrowed for the purpose of the project, or for all purposes together. Null: no limit is stated. */
  readonly amount: AmountRange | null;
  /** The limit on all purposes together. */
  readonly totalLimit: number | null;
  /** The highest share of the plan's cost that a loan may cover, as written. */
  readonly maxShareOfPlan: string | null;
  readonly purposes: readonly LoanForPurpose[];
  readonly rates: readonly NonNullable<LoanTerms['rate']>[];
  readonly guarantee: GuaranteeTerms | null;
  readonly isAdjustableByLender: boolean;
  /** The loans that are wanted, as the terms allow them. Empty where none were named. */
  readonly plans: readonly LoanPlan[];
}

/**
 * The terms of a loan track, and what the wanted loans would cost. Null where it states none. The most that may be lent is not
 * what a bank will lend.
 */
export function estimateLoan(
  rules: readonly FundingRule[],
  known: KnownFacts,
  verdict: Verdict,
  plans: readonly LoanPlan[] = [],
): LoanEstimate | null {
  const terms = rules
    .filter((rule) => rule.kind === 'loan_terms')
    .filter((rule) => inForce(rule, rules, known) !== 'no');
  if (terms.length === 0) return null;
  const ceilings = loanCeilings(rules, known);
  const { most: totalLimit } = lowestCeiling(ceilings.filter(({ purposes }) => purposes.length === 0));
  return {
    amount: assuredOnlyIf(verdict, loanAmount(ceilings, known)),
    totalLimit,
    maxShareOfPlan: terms.find(({ maxShareOfPlan }) => maxShareOfPlan !== undefined)?.maxShareOfPlan ?? null,
    purposes: LoanPurpose.options.flatMap((purpose) => forPurpose(purpose, terms, ceilings, known)),
    rates: terms.flatMap(({ rate }) => rate ?? []),
    guarantee: guaranteeTerms(rules, known),
    isAdjustableByLender: terms.some(({ adjustableByLender }) => adjustableByLender === true),
    plans,
  };
}

function loanAmount(ceilings: readonly LoanCeiling[], known: KnownFacts): AmountRange | null {
  const wanted = known.values['project.loanPurpose'];
  const overall = ceilings.filter(({ purposes }) => purposes.length === 0);
  const forWanted = (purpose: unknown) => {
    const own = ceilings.filter(({ purposes }) => covers(purposes, purpose));
    return lowestCeiling([...overall, ...own]);
  };
  const limits = wanted !== undefined ? [forWanted(wanted)] : purposesIn(ceilings).map(forWanted);
  if (wanted === undefined) limits.push(lowestCeiling(overall));
  const most = limits.map((limit) => limit.most).filter((amount) => amount !== null);
  if (most.length === 0 || (wanted !== undefined && most.length < limits.length)) return null;
  const possible = Math.max(...most);
  const assured = Math.min(possible, ...limits.map(({ least }) => least).filter((amount) => amount !== null));
  return { assured, possible };
}

const purposesIn = (ceilings: readonly LoanCeiling[]): readonly Purpose[] => [
  ...new Set(ceilings.flatMap(({ purposes }) => purposes)),
];

function forPurpose(
  purpose: Purpose,
  terms: readonly LoanTerms[],
  ceilings: readonly LoanCeiling[],
  known: KnownFacts,
): LoanForPurpose[] {
  const own = terms.filter(({ purposes }) => purposes.includes(purpose));
  if (own.length === 0) return [];
  const overall = terms.filter(({ purposes }) => purposes.length === 0);
  const least = (of: (rule: LoanTerms) => number | undefined): number | null => {
    const stated = [...own, ...overall].map(of).filter((months) => months !== undefined);
    return stated.length === 0 ? null : Math.min(...stated);
  };
  const limits = ceilings.filter(({ purposes }) => purposes.length === 0 || purposes.includes(purpose));
  return [
    {
      purpose,
      label: PURPOSE[purpose],
      maxAmount: lowestCeiling(limits).most,
      maxTermMonths: least(({ maxTermMonths }) => maxTermMonths),
      maxGraceMonths: least(({ maxGraceMonths }) => maxGraceMonths),
      isPurposeOfProject: covers([purpose], known.values['project.loanPurpose']),
    },
  ];
}
