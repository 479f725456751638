import type { Fraction } from './share.ts';

/**
 * What becomes of a fraction of a dollar. A limit on the government's money is rounded down, a floor under the
 * applicant's own money is rounded up: neither may break the rule by a dollar.
 */
export type Rounding = 'floor' | 'ceil';

/** `share` of `amount`, in whole dollars. Throws a RangeError where the amount or the result is no exact integer. */
export function shareOf(amount: number, share: Fraction, rounding: Rounding): number {
  return toDollars(divide(toBigInt(amount) * share.numerator, share.denominator, rounding));
}

/** The smallest or largest amount of which `part` is `share`: what the whole is when only one part is known. */
export function wholeFromPart(part: number, share: Fraction, rounding: Rounding): number {
  if (share.numerator === 0n) throw new RangeError('No whole has a share of 0% that is known');
  return toDollars(divide(toBigInt(part) * share.denominator, share.numerator, rounding));
}

function divide(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  if (remainder === 0n) return quotient;
  // BigInt division truncates toward zero, which is up for a negative dividend.
  const below = remainder < 0n ? quotient - 1n : quotient;
  return rounding === 'floor' ? below : below + 1n;
}

function toBigInt(amount: number): bigint {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole dollars: ${amount}`);
  return BigInt(amount);
}

function toDollars(amount: bigint): number {
  const dollars = Number(amount);
  if (!Number.isSafeInteger(dollars)) throw new RangeError(`Too many dollars to be exact: ${amount}`);
  return dollars;
}
