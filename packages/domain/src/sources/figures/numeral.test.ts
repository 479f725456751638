import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, parseNumeral, times } from './numeral.ts';

describe('parseNumeral', () => {
  it.each([
    ['1,500', '1500'],
    ['13.25', '13.25'],
    ['0.575', '0.575'],
    ['2.50', '2.5'],
    ['二百', '200'],
    ['三千', '3000'],
    ['四十九', '49'],
    ['十八', '18'],
    ['二十', '20'],
    ['一千零五', '1005'],
    ['兩', '2'],
    ['二五', '25'],
  ])('reads %s as %s', (text, expected) => {
    expect(decimalText(parseNumeral(text))).toBe(expected);
  });

  it('reads what is grouped like what is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (value) => {
        expect(decimalText(parseNumeral(value.toLocaleString('en-US')))).toBe(`${value}`);
      }),
    );
  });

  it('multiplies exactly', () => {
    expect(decimalText(times(parseNumeral('13.25'), 10_000n))).toBe('132500');
    expect(decimalText(times(parseNumeral('46.6'), 10_000n))).toBe('466000');
  });

  it('refuses what is no number', () => {
    expect(() => parseNumeral('萬')).toThrow(RangeError);
    expect(() => parseNumeral('1.')).toThrow(RangeError);
  });
});
