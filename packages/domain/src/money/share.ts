import { z } from 'zod';

/** An exact, reduced fraction. Never a float: a third of 10,000,000 is 3,333,333 and the rest is 6,666,667. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const PERCENT = /^(\d{1,6})(?:\.(\d{1,6}))?%$/;
const RATIO = /^(\d{1,12})\/([1-9]\d{0,11})$/;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator <= 0n || numerator < 0n) {
    throw new RangeError(`A share needs a numerator >= 0 and a denominator > 0: ${numerator}/${denominator}`);
  }
  const divisor = gcd(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Reads `84%`, `0.575%` or `1/3`. Throws a RangeError on anything else. */
export function parseShare(text: string): Fraction {
  const percent = PERCENT.exec(text);
  if (percent) {
    const decimals = percent[2] ?? '';
    return fraction(BigInt(`${percent[1]}${decimals}`), 100n * 10n ** BigInt(decimals.length));
  }
  const ratio = RATIO.exec(text);
  if (ratio?.[1] && ratio[2]) return fraction(BigInt(ratio[1]), BigInt(ratio[2]));
  throw new RangeError(`Not a share: "${text}". Write 50%, 0.575% or 1/3.`);
}

/** The most whole percents that are read back. */
const MOST_PERCENTS = 999_999n;

/** The one way to write a share: a percentage where that is exact within six decimals and six digits, else a reduced ratio. */
export function formatShare({ numerator, denominator }: Fraction): string {
  const scaled = numerator * 100n * 1_000_000n;
  if (scaled % denominator !== 0n) return `${numerator}/${denominator}`;
  const millionths = scaled / denominator;
  const whole = millionths / 1_000_000n;
  if (whole > MOST_PERCENTS) return `${numerator}/${denominator}`;
  const decimals = (millionths % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '');
  return decimals ? `${whole}.${decimals}%` : `${whole}%`;
}

const isShare = (text: string): boolean => PERCENT.test(text) || RATIO.test(text);

/** A share in a document: `50%`, `0.575%`, `1/3`. Rewritten to its canonical form when parsed. */
export const Share = z
  .string()
  .regex(/^(\d{1,6}(\.\d{1,6})?%|\d{1,12}\/[1-9]\d{0,11})$/, 'SHARE_FORMAT')
  .overwrite((text) => (isShare(text) ? formatShare(parseShare(text)) : text));
