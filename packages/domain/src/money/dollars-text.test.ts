import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDollars, formatYuan, parseDollars } from './dollars-text.ts';

describe('formatDollars', () => {
  it.each([
    [0, '新臺幣0元', 'NT$0'],
    [900, '新臺幣900元', 'NT$900'],
    [8_000, '新臺幣8,000元', 'NT$8,000'],
    [20_000, '新臺幣2萬元', 'NT$20,000'],
    [132_500, '新臺幣132,500元', 'NT$132,500'],
    [466_000, '新臺幣46.6萬元', 'NT$466,000'],
    [1_500_000, '新臺幣150萬元', 'NT$1.5 million'],
    [10_000_000, '新臺幣1,000萬元', 'NT$10 million'],
    [6_666_667, '新臺幣6,666,667元', 'NT$6,666,667'],
    [150_000_000, '新臺幣1.5億元', 'NT$150 million'],
    [123_450_000, '新臺幣12,345萬元', 'NT$123,450,000'],
    [11_000_000_000, '新臺幣110億元', 'NT$11 billion'],
    [300_000_000_000, '新臺幣3,000億元', 'NT$300 billion'],
    [1_200_000_000_000, '新臺幣1.2兆元', 'NT$1.2 trillion'],
    [-50_000, '新臺幣-5萬元', '-NT$50,000'],
  ])('writes %d as %s and %s', (amount, zh, en) => {
    expect(formatDollars(amount, 'zh-TW')).toBe(zh);
    expect(formatDollars(amount, 'en')).toBe(en);
  });

  it('loses no dollar in either language', () => {
    const amounts = fc.oneof(
      fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
      fc.integer({ min: 0, max: 1_000_000 }).map((thousands) => thousands * 1000),
      fc.integer({ min: 0, max: 1_000_000 }).map((tenMillions) => tenMillions * 10_000_000),
    );
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseDollars(formatDollars(amount, 'zh-TW'))).toBe(amount);
        expect(parseDollars(formatDollars(amount, 'en'))).toBe(amount);
        expect(parseDollars(formatYuan(amount))).toBe(amount);
      }),
    );
  });

  it('refuses what is no whole number of dollars', () => {
    expect(() => formatDollars(0.5, 'zh-TW')).toThrow(RangeError);
  });
});

describe('parseDollars', () => {
  it.each(['', '元', '很多', '1.5元', '1,000 萬元'])('refuses "%s"', (text) => {
    expect(() => parseDollars(text)).toThrow(RangeError);
  });
});
