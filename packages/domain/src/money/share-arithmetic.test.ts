import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, parseShare } from './share.ts';
import {
  addShares,
  compareShares,
  multiplyShares,
  NOTHING,
  restOfWhole,
  shareFromAmounts,
  subtractShares,
  WHOLE,
} from './share-arithmetic.ts';

const anyShare = fc
  .tuple(fc.bigInt({ min: 0n, max: 999_999n }), fc.bigInt({ min: 1n, max: 999_999n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const atMostWhole = anyShare.filter((share) => share.numerator <= share.denominator);

describe('share arithmetic', () => {
  it('adds in any order', () => {
    fc.assert(
      fc.property(anyShare, anyShare, anyShare, (a, b, c) => {
        expect(addShares(a, b)).toEqual(addShares(b, a));
        expect(addShares(addShares(a, b), c)).toEqual(addShares(a, addShares(b, c)));
        expect(addShares(a, NOTHING)).toEqual(a);
      }),
    );
  });

  it('takes away what was added', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (a, b) => {
        expect(subtractShares(addShares(a, b), b)).toEqual(a);
      }),
    );
  });

  it('makes the whole of a share and the rest', () => {
    fc.assert(
      fc.property(atMostWhole, (share) => {
        expect(addShares(share, restOfWhole(share))).toEqual(WHOLE);
      }),
    );
  });

  it('multiplies over addition', () => {
    fc.assert(
      fc.property(anyShare, anyShare, anyShare, (a, b, c) => {
        expect(multiplyShares(a, addShares(b, c))).toEqual(
          addShares(multiplyShares(a, b), multiplyShares(a, c)),
        );
      }),
    );
  });

  it('orders shares totally, and as their cross products', () => {
    fc.assert(
      fc.property(anyShare, anyShare, anyShare, (a, b, c) => {
        expect(compareShares(a, b) + compareShares(b, a)).toBe(0);
        const [low, middle, high] = [a, b, c].sort(compareShares);
        if (low && middle && high) expect(compareShares(low, high)).toBeLessThanOrEqual(0);
        expect(compareShares(a, addShares(a, b))).toBe(b.numerator === 0n ? 0 : -1);
      }),
    );
  });

  it('keeps a third a third', () => {
    const third = parseShare('1/3');
    expect(addShares(third, restOfWhole(third))).toEqual(WHOLE);
    expect(compareShares(third, parseShare('33.333333%'))).toBe(1);
  });

  it('refuses to leave less than nothing', () => {
    expect(() => restOfWhole(parseShare('140%'))).toThrow(RangeError);
  });

  it('knows what share one amount is of another', () => {
    expect(shareFromAmounts(160_000, 200_000)).toEqual(parseShare('80%'));
    expect(() => shareFromAmounts(1, 0)).toThrow(RangeError);
  });
});
