import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFor } from '../testing/searched.ts';
import { suggest } from './suggest.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOfNames } from './words-of-names.ts';

const WORDS = [
  '工業局',
  '產業發展署',
  '貸款',
  '補助',
  '減碳',
  '智慧製造',
  'SBIR',
  'CITD',
  'smart',
  'manufacturing',
];
const vocabulary = vocabularyOf(WORDS);
const texts = (typed: string, names: readonly string[] = []) =>
  suggest(searchFor(typed), { vocabulary, names }).map(({ kind, text }) => `${kind} ${text}`);

describe('suggest', () => {
  it.each([
    ['a character for another', '工業居', 'OTHER_WORD 工業局'],
    ['a character for one like it', '貨款', 'OTHER_WORD 貸款'],
    ['swapped letters', 'SBRI', 'OTHER_WORD SBIR'],
    ['a letter left out', 'manufcturing', 'OTHER_WORD manufacturing'],
    ['one word of several, the others as they were typed', 'smrat 补助', 'OTHER_WORD smart 补助'],
    ['one word of a run without spaces', '減炭補助', 'OTHER_WORD 減碳補助'],
    ['full width', 'ＳＢＩＩＲ', 'OTHER_WORD SBIR'],
  ])('mends %s', (_, typed, expected) => {
    expect(texts(typed)[0]).toBe(expected);
  });

  it('mends several words together', () => {
    expect(texts('smrat manufcturing')).toContain('OTHER_WORD smart manufacturing');
  });

  it('chooses among words of the names that are alike', () => {
    expect(texts('綠色工場', ['綠色工廠輔導計畫'])[0]).toBe('OTHER_WORD 綠色工廠');
  });

  it('suggests a name that is like the whole search', () => {
    expect(texts('小企業創薪研發計劃', ['小型企業創新研發計畫'])).toContain('NAME 小型企業創新研發計畫');
  });

  it('leaves words out, the last one first', () => {
    expect(texts('水權 糾紛')).toEqual(['FEWER_WORDS 水權', 'FEWER_WORDS 糾紛']);
    expect(texts('水權 糾紛 調解')).toEqual([
      'FEWER_WORDS 水權 糾紛',
      'FEWER_WORDS 水權 調解',
      'FEWER_WORDS 糾紛 調解',
      'FEWER_WORDS 水權',
      'FEWER_WORDS 糾紛',
      'FEWER_WORDS 調解',
    ]);
  });

  it('suggests nothing for a word that is like no other', () => {
    expect(texts('油電')).toEqual([]);
  });

  it('suggests nothing that is the same search in another spelling', () => {
    expect(texts('贷款')).toEqual([]);
  });

  it('says how to ask whether a suggestion finds something', () => {
    const [first] = suggest(searchFor('SBRI'), { vocabulary, names: [] });
    expect(first?.found).toBe(searchFor('SBIR').found);
  });
});

describe('a vocabulary', () => {
  it('finds each of its words from the word with one letter changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.nat(), (word, at) => {
        const place = at % word.length;
        const changed = `${word.slice(0, place)}龘${word.slice(place + 1)}`;
        expect(vocabulary.near(changed).map(({ text }) => text)).toContain(word);
      }),
    );
  });

  it('has the nearest first, and none that is the same', () => {
    const near = vocabularyOf(['減碳', '減重', '減碳補助', '减碳']).near('減炭');
    expect(near.map(({ distance }) => distance)).toEqual([1, 1]);
    expect(vocabularyOf(['節能']).near('节能')).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (words, text) => {
        for (const { distance } of vocabularyOf(words).near(text)) expect(distance).toBeGreaterThan(0);
      }),
    );
  });
});

describe('wordsOfNames', () => {
  it('has names, and the words that they are made of', () => {
    expect([...wordsOfNames(['綠色工廠輔導 (GF)'])]).toEqual([
      '綠色工廠輔導 (GF)',
      '綠色',
      '工廠',
      '輔導',
      'GF',
    ]);
  });
});
