import type { KnownFacts } from '../../eligibility/known-facts.ts';
import type { FundingRule } from '../rule.ts';
import { inForce } from './ceiling.ts';

/** Shares of the loan and a yearly fee, as written. */
export interface GuaranteeTerms {
  readonly minShare: string | null;
  readonly maxShare: string | null;
  readonly maxFeeRate: string | null;
}

export function guaranteeTerms(rules: readonly FundingRule[], known: KnownFacts): GuaranteeTerms | null {
  const [first] = rules
    .filter((rule) => rule.kind === 'guarantee')
    .filter((rule) => inForce(rule, rules, known) !== 'no');
  if (!first) return null;
  const { minShare, maxShare, maxFeeRate } = first;
  return { minShare: minShare ?? null, maxShare: maxShare ?? null, maxFeeRate: maxFeeRate ?? null };
}
