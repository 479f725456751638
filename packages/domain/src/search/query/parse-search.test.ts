import { describe, expect, it } from 'vitest';
import { searchFor } from '../testing/searched.ts';
import { LONGEST_SEARCH, parseSearch } from './parse-search.ts';

const words = (text: string) =>
  searchFor(text).words.map(({ text: word, isPrefix }) => (isPrefix ? `${word}*` : word));

describe('parseSearch', () => {
  it.each([
    ['words between spaces', ' 減碳　補助 ', ['減碳', '補助']],
    ['words between signs', '減碳、補助／貸款', ['減碳', '補助', '貸款']],
    ['Chinese words without spaces', '減碳補助', ['減碳', '補助']],
    ['the beginning of a word of letters', 'smar', ['smar*']],
    ['full width', 'ＳＢＩＲ', ['SBIR*']],
    ['letters and characters apart', '5G智慧工廠', ['5G', '智慧', '工廠']],
    ['a single character with its letters', 'B型', ['B型']],
    ['joined letters as one word', 'R&D net-zero', ['R&D', 'net-zero*']],
    ['what is quoted as one', '「中小企業 貸款」 smart', ['中小企業 貸款', 'smart*']],
    ['what is quoted to its end', '"smar"', ['smar']],
    ['a quotation mark that is alone', '"減碳', ['減碳']],
    ['the same word once', '節能 节能', ['節能']],
    ['a single letter and a number as they are', 'A 112', ['A', '112']],
  ])('reads %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(['', ' ', '。、！', '""', '\u0000', '\uD800', '😀'])(
    'tells apart %j, in which there is nothing to find',
    (text) => {
      expect(parseSearch(text)).toEqual({ isSearchable: false, reason: 'NOTHING_TO_FIND' });
    },
  );

  it('is asked of so many characters at most, whatever their width in memory', () => {
    expect(parseSearch('𠮷'.repeat(LONGEST_SEARCH)).isSearchable).toBe(true);
    expect(parseSearch('碳'.repeat(LONGEST_SEARCH + 1))).toEqual({ isSearchable: false, reason: 'TOO_LONG' });
  });

  it('asks for one lexeme for a Chinese word, and a beginning for letters', () => {
    expect(searchFor('減碳 Smart').found).toBe("('减碳' & 'smart':*) | '=减碳smart':*");
  });

  it('asks which names are alike, narrowly and then widely', () => {
    expect(searchFor('減炭').nearby).toEqual(["'减炭'", "'减' | '炭'"]);
    expect(searchFor('減炭補助').nearby).toEqual([
      "('减炭') | ('补助')",
      "'减炭' | '炭补' | '补助'",
      "'减' | '炭' | '补' | '助'",
    ]);
    expect(searchFor('smrat').nearby).toEqual(["'sm':*"]);
  });
});
