import { describe, expect, it } from 'vitest';
import { occurrencesOf, placesOf, stretchesOf, undoubled } from './quotation.ts';

describe('undoubled', () => {
  it('gives a doubled name once, and leaves its number alone', () => {
    expect(undoubled('張張先先生生04-2359-9009#396')).toBe('張先生04-2359-9009#396');
  });
});

describe('stretchesOf', () => {
  it('does not take a fragment from another slide', () => {
    const text = `先期${'甲'.repeat(50)}1年`;
    expect(stretchesOf(['先期', '1年'], text, 60)).toEqual([{ from: 0, to: text.length }]);
    expect(stretchesOf(['先期', '1年'], text, 10)).toEqual([]);
  });
});

describe('placesOf', () => {
  const text = '甲類:上限200萬;乙類:上限200萬;丙類:上限500萬';
  const whole = { from: 0, to: text.length };

  it('takes the fragment that follows the one before it', () => {
    expect(placesOf(['乙類', '上限200萬'], text, whole)).toEqual([[10], [13]]);
  });
  it('takes the fragment that stands before the one after it', () => {
    expect(placesOf(['上限200萬', '乙類'], text, whole)).toEqual([[3], [10]]);
  });
  it('leaves it open where nothing tells', () => {
    expect(placesOf(['上限200萬'], text, whole)).toEqual([[3, 13]]);
  });
  it('looks everywhere where the quote has an order of its own', () => {
    expect(placesOf(['丙類', '甲類'], text, whole)).toEqual([[20], [0]]);
  });
});

describe('occurrencesOf', () => {
  it('finds what overlaps, and nothing for no words', () => {
    expect(occurrencesOf('甲甲', '甲甲甲')).toEqual([0, 1]);
    expect(occurrencesOf('', '甲甲甲')).toEqual([]);
  });
});
