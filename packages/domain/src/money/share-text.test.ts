import { describe, expect, it } from 'vitest';
import { parseShare } from './share.ts';
import { shareText, timesText } from './share-text.ts';

describe('shareText', () => {
  it.each([
    ['50%', '50%', '50%'],
    ['0.575%', '0.575%', '0.575%'],
    ['1/3', '三分之一', '1/3'],
    ['2/3', '三分之二', '2/3'],
    ['5/12', '5/12', '5/12'],
    ['1/4', '25%', '25%'],
  ])('writes %s as %s and %s', (share, zh, en) => {
    expect(shareText(parseShare(share), 'zh-TW')).toBe(zh);
    expect(shareText(parseShare(share), 'en')).toBe(en);
  });
});

describe('timesText', () => {
  it.each([
    ['120%', '1.2倍', '1.2 times'],
    ['300%', '3倍', '3 times'],
    ['4/3', '4/3倍', '4/3 times'],
  ])('writes %s as %s and %s', (share, zh, en) => {
    expect(timesText(parseShare(share), 'zh-TW')).toBe(zh);
    expect(timesText(parseShare(share), 'en')).toBe(en);
  });
});
