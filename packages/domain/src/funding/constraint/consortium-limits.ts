import type { FundingRuleOf } from '../rule.ts';

type AmountLimit = FundingRuleOf<'amount_limit'>;

/** The limits on the government's money for the lead, and for each other member. */
export function consortiumLimits(limits: readonly AmountLimit[]): {
  readonly leads: readonly AmountLimit[];
  readonly members: readonly AmountLimit[];
} {
  const caps = limits.filter(({ party, bound }) => party === 'government' && bound === 'max');
  return {
    leads: caps.filter(({ per }) => per === 'lead'),
    members: caps.filter(({ per }) => per === 'member'),
  };
}
