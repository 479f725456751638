import type { FactName, FactValue } from '../../eligibility/facts.ts';
import { estimateEquity } from '../../funding/finance/equity.ts';
import { estimateLoan } from '../../funding/finance/loan.ts';
import type { FundingRule } from '../../funding/rule.ts';
import type { Situation } from './situation.ts';

/** What may be lent, or invested first, at most. Null: the rules do not say, or it is a part of what is not known. */
export function financeOf(
  rules: readonly FundingRule[],
  instrument: 'loan' | 'equity',
): (situation: Situation) => number | null {
  const terms = rules.map((rule) => ({ ...rule, evidence: [] }));
  const amount = instrument === 'loan' ? loanFrom(terms) : equityFrom(terms);
  if (terms.some(({ condition }) => condition)) return amount;
  const asked = factsIn(terms);
  const known = new Map<string, number | null>();
  return (situation) => {
    const key = JSON.stringify(asked.map((fact): FactValue | null => situation.values[fact] ?? null));
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = amount(situation);
    if (known.size < MOST_REMEMBERED) known.set(key, found);
    return found;
  };
}

/** The amount is the same wherever these are: it is worked out once for each purpose, and for a few totals. */
const MOST_REMEMBERED = 20;

function factsIn(rules: readonly FundingRule[]): readonly FactName[] {
  const isPart = rules.some((rule) => rule.kind === 'loan_terms' && rule.maxShareOfPlan !== undefined);
  const isMultiple = rules.some(
    (rule) => rule.kind === 'equity_terms' && rule.maxMultipleOfCoInvestors !== undefined,
  );
  return [
    'project.loanPurpose',
    ...(isPart ? (['project.totalCost'] as const) : []),
    ...(isMultiple ? (['project.coInvestment'] as const) : []),
  ];
}

const loanFrom =
  (terms: readonly FundingRule[]) =>
  ({ known }: Situation): number | null =>
    estimateLoan(terms, known, 'eligible')?.amount?.possible ?? null;

const equityFrom =
  (terms: readonly FundingRule[]) =>
  ({ known }: Situation): number | null =>
    estimateEquity(terms, known, 'eligible')?.firstInvestment?.possible ?? null;
