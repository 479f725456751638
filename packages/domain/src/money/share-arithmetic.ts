import { type Fraction, fraction } from './share.ts';

export const NOTHING: Fraction = fraction(0n, 1n);
export const WHOLE: Fraction = fraction(1n, 1n);

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareShares(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function addShares(left: Fraction, right: Fraction): Fraction {
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/** Throws a RangeError where more is taken away than there is: a share is never negative. */
export function subtractShares(from: Fraction, taken: Fraction): Fraction {
  return fraction(
    from.numerator * taken.denominator - taken.numerator * from.denominator,
    from.denominator * taken.denominator,
  );
}

/** What is left of the whole. Throws a RangeError on a share above 100%. */
export function restOfWhole(share: Fraction): Fraction {
  return subtractShares(WHOLE, share);
}

export function multiplyShares(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** `part` as a share of `whole`, both in dollars. Throws a RangeError on a whole of zero. */
export function shareFromAmounts(part: number, whole: number): Fraction {
  return fraction(BigInt(part), BigInt(whole));
}
