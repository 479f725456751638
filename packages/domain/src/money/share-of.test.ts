import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, parseShare } from './share.ts';
import { restOfWhole } from './share-arithmetic.ts';
import { shareOf, wholeFromPart } from './share-of.ts';

const dollars = fc.integer({ min: 0, max: 1_000_000_000_000 });
const atMostWhole = fc
  .tuple(fc.bigInt({ min: 0n, max: 9_999n }), fc.bigInt({ min: 1n, max: 9_999n }))
  .filter(([numerator, denominator]) => numerator <= denominator)
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe('shareOf', () => {
  it.each([
    [10_000_000, '1/3', 'floor', 3_333_333],
    [10_000_000, '2/3', 'ceil', 6_666_667],
    [30_000_000, '50%', 'floor', 15_000_000],
    [300_000_000_000, '0.575%', 'floor', 1_725_000_000],
    [9_007_199_254_740_991, '100%', 'floor', 9_007_199_254_740_991],
    [5_000_000, '120%', 'floor', 6_000_000],
    [-10, '1/3', 'floor', -4],
    [-10, '1/3', 'ceil', -3],
  ] as const)('of %d, %s rounded by %s is %d', (amount, share, rounding, expected) => {
    expect(shareOf(amount, parseShare(share), rounding)).toBe(expected);
  });

  it('splits an amount into two parts that sum to the whole', () => {
    fc.assert(
      fc.property(dollars, atMostWhole, (amount, share) => {
        expect(shareOf(amount, share, 'floor') + shareOf(amount, restOfWhole(share), 'ceil')).toBe(amount);
      }),
    );
  });

  it('rounds down to at most one dollar below rounding up', () => {
    fc.assert(
      fc.property(dollars, atMostWhole, (amount, share) => {
        const gap = shareOf(amount, share, 'ceil') - shareOf(amount, share, 'floor');
        expect([0, 1]).toContain(gap);
      }),
    );
  });

  it('grows with the amount', () => {
    fc.assert(
      fc.property(dollars, dollars, atMostWhole, (a, b, share) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(shareOf(less, share, 'floor')).toBeLessThanOrEqual(shareOf(more, share, 'floor'));
      }),
    );
  });

  it.each([0.5, Number.NaN, 2 ** 53])('refuses %d dollars', (amount) => {
    expect(() => shareOf(amount, parseShare('50%'), 'floor')).toThrow(RangeError);
  });

  it('refuses a result that is no longer exact', () => {
    expect(() => shareOf(Number.MAX_SAFE_INTEGER, parseShare('200%'), 'floor')).toThrow(RangeError);
  });
});

describe('wholeFromPart', () => {
  it('finds a whole whose share, rounded down, is at least the part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        atMostWhole.filter(({ numerator }) => numerator > 0n),
        (part, share) => {
          const whole = wholeFromPart(part, share, 'ceil');
          expect(shareOf(whole, share, 'floor')).toBeGreaterThanOrEqual(part);
          if (whole > 0) expect(shareOf(whole - 1, share, 'ceil')).toBeLessThanOrEqual(part);
        },
      ),
    );
  });

  it('has no answer for a share of nothing', () => {
    expect(() => wholeFromPart(1, parseShare('0%'), 'floor')).toThrow(RangeError);
  });
});
