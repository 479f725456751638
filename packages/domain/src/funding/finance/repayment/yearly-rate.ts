import { type Fraction, parseShare } from '../../../money/share.ts';
import { addShares } from '../../../money/share-arithmetic.ts';
import type { FundingRuleOf } from '../../rule.ts';
import type { LoanRequest } from '../loan-request.ts';

export interface YearlyRate {
  readonly value: Fraction;
  /** The source says 最高: the bank may take less. */
  readonly isAtMost: boolean;
}

/** The agreed rate; else the base rate and the spread of the track, as exact fractions. Null: one of them is not known. */
export function yearlyRate(
  { baseRate, agreedRate }: LoanRequest,
  stated: FundingRuleOf<'loan_terms'>['rate'],
): YearlyRate | null {
  if (agreedRate !== undefined) return { value: parseShare(agreedRate), isAtMost: false };
  if (baseRate === undefined || !stated) return null;
  return {
    value: addShares(parseShare(baseRate), parseShare(stated.spread)),
    isAtMost: stated.bound === 'max',
  };
}
