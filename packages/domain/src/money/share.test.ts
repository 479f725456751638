import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShare, fraction, parseShare, Share } from './share.ts';

const anyShare = fc
  .tuple(fc.bigInt({ min: 0n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe('parseShare', () => {
  it.each([
    ['84%', 21n, 25n],
    ['0.575%', 23n, 4000n],
    ['1/3', 1n, 3n],
    ['2/4', 1n, 2n],
    ['120%', 6n, 5n],
    ['0%', 0n, 1n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(parseShare(text)).toEqual({ numerator, denominator });
  });

  it.each(['', '50', '50 %', '-5%', '1/0', '.5%', '1.5/2', '五成'])('refuses "%s"', (text) => {
    expect(() => parseShare(text)).toThrow(RangeError);
  });

  it('reads back a share that has too many digits for a percentage', () => {
    const share = fraction(10_000n, 1n);
    expect(parseShare(formatShare(share))).toEqual(share);
  });

  it('reads back every share that formatShare writes', () => {
    fc.assert(
      fc.property(anyShare, (share) => {
        expect(parseShare(formatShare(share))).toEqual(share);
      }),
    );
  });
});

describe('Share', () => {
  it('rewrites a share to its one canonical form', () => {
    expect(Share.parse('2/4')).toBe('50%');
    expect(Share.parse('2/6')).toBe('1/3');
    expect(Share.parse('50.0%')).toBe('50%');
  });

  it('names the format in its refusal', () => {
    const result = Share.safeParse('half');
    expect(result.error?.issues[0]?.message).toBe('SHARE_FORMAT');
  });
});
