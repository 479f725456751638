import type { Verdict } from '../../eligibility/evaluate-criteria.ts';
import type { AmountRange } from '../estimate/range.ts';

/** Nothing is assured to an applicant that may turn out not to be eligible. */
export function assuredOnlyIf(verdict: Verdict, range: AmountRange | null): AmountRange | null {
  if (verdict === 'not_eligible') return { assured: 0, possible: 0 };
  return range && verdict === 'needs_information' ? { ...range, assured: 0 } : range;
}
