import type { Fraction } from '../../money/share.ts';

/**
 * One linear limit on a plan, in whole dollars: government × G + own × O ≤ limit, where G is what the government pays
 * and O what the applicant pays. Shares are multiplied out, so that every limit is exact.
 */
export interface Line {
  readonly government: bigint;
  readonly own: bigint;
  readonly limit: bigint;
}

export const governmentAtMost = (amount: bigint): Line => ({ government: 1n, own: 0n, limit: amount });
export const governmentAtLeast = (amount: bigint): Line => ({ government: -1n, own: 0n, limit: -amount });
export const ownAtMost = (amount: bigint): Line => ({ government: 0n, own: 1n, limit: amount });
export const ownAtLeast = (amount: bigint): Line => ({ government: 0n, own: -1n, limit: -amount });
export const totalAtMost = (amount: bigint): Line => ({ government: 1n, own: 1n, limit: amount });
export const totalAtLeast = (amount: bigint): Line => ({ government: -1n, own: -1n, limit: -amount });

/** G ≤ share × (G + O) + added, where `added` is a fraction of dollars. */
export function governmentShareAtMost(share: Fraction, added: Fraction, isStrict = false): Line {
  const denominator = share.denominator * added.denominator;
  const numerator = share.numerator * added.denominator;
  return {
    government: denominator - numerator,
    own: -numerator,
    limit: added.numerator * share.denominator - strictness(isStrict),
  };
}

/** G ≥ share × (G + O). */
export const governmentShareAtLeast = ({ numerator, denominator }: Fraction, isStrict = false): Line => ({
  government: numerator - denominator,
  own: numerator,
  limit: -strictness(isStrict),
});

/** O ≤ share × (G + O). */
export const ownShareAtMost = ({ numerator, denominator }: Fraction, isStrict = false): Line => ({
  government: -numerator,
  own: denominator - numerator,
  limit: -strictness(isStrict),
});

/** O ≥ share × (G + O). */
export const ownShareAtLeast = ({ numerator, denominator }: Fraction, isStrict = false): Line => ({
  government: numerator,
  own: numerator - denominator,
  limit: -strictness(isStrict),
});

/** The same limit, missed by less than one dollar of a share: what rounding to whole dollars may leave over. */
export const allowingRounding = (line: Line, { denominator }: Fraction): Line => ({
  ...line,
  limit: line.limit + denominator - 1n,
});

/** All terms are whole numbers, so `<` is `≤` one less. */
const strictness = (isStrict: boolean): bigint => (isStrict ? 1n : 0n);

export const isKept = ({ government, own, limit }: Line, paid: Payment): boolean =>
  government * paid.government + own * paid.own <= limit;

/** Who pays how much. */
export interface Payment {
  readonly government: bigint;
  readonly own: bigint;
}
