import { describe, expect, it } from 'vitest';
import { chineseWords } from './chinese-words.ts';

describe('chineseWords', () => {
  it.each([
    ['減碳補助', '減碳 補助'],
    ['中小企業貸款', '中小企業 貸款'],
    ['智慧製造補助', '智慧 製造 補助'],
    ['节能补助', '节能 补助'],
    ['食品業減碳', '食品業 減碳'],
    ['工業局', '工業局'],
    ['產業發展署', '產業 發展署'],
    ['中小及新創企業署', '中小 新創 企業署'],
    ['淨零碳排', '淨零 碳排'],
    ['低碳化補助', '低碳化 補助'],
    ['水五金', '水五金'],
    ['碳盤查', '碳盤查'],
    ['疫後振興', '疫後 振興'],
    ['花東', '花東'],
    ['碳', '碳'],
    ['碳的用', '碳 用'],
    ['及', '及'],
  ])('reads %s as %s', (run, words) => {
    expect(chineseWords(run).join(' ')).toBe(words);
  });
});
