import { type Fraction, parseShare } from '../../../money/share.ts';
import { multiplyShares } from '../../../money/share-arithmetic.ts';
import { shareOf } from '../../../money/share-of.ts';
import type { GuaranteeTerms } from '../guarantee.ts';
import type { RepaymentMonth } from './schedule.ts';

/** The most that the credit guarantee costs in one year of a loan. Whole NT dollars. */
export interface GuaranteeFee {
  /** 1 is the year after the loan is drawn. */
  readonly year: number;
  /** What is owed when the year begins, and what of that is guaranteed at most. */
  readonly owed: number;
  readonly guaranteed: number;
  readonly most: number;
}

/**
 * The yearly rate of what is guaranteed when each year begins. Rates and shares are the highest that the source states, so the
 * fee is a most, rounded up. Null where the source states no rate, or no share.
 */
export function guaranteeFees(
  amount: number,
  months: readonly RepaymentMonth[],
  terms: GuaranteeTerms | null,
): readonly GuaranteeFee[] | null {
  if (!terms?.maxFeeRate || !terms.maxShare) return null;
  const share = parseShare(terms.maxShare);
  const fee: Fraction = multiplyShares(share, parseShare(terms.maxFeeRate));
  return Array.from({ length: Math.ceil(months.length / 12) }, (_, index): GuaranteeFee => {
    const owed = index === 0 ? amount : (months[12 * index - 1]?.balance ?? 0);
    return {
      year: index + 1,
      owed,
      guaranteed: shareOf(owed, share, 'floor'),
      most: shareOf(owed, fee, 'ceil'),
    };
  });
}
