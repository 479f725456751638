import { describe, expect, it } from 'vitest';
import { preferredLocale } from './locale.ts';

describe('the language of a reader', () => {
  it.each([
    [undefined, 'zh-TW'],
    ['', 'zh-TW'],
    ['*', 'zh-TW'],
    ['fr', 'zh-TW'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', 'zh-TW'],
    ['fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5', 'en'],
    ['en;q=0', 'zh-TW'],
    ['EN;Q=0.5, zh;q=0.4', 'en'],
    ['en;q=banana', 'en'],
  ])('of %j is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  it('is Chinese where both are wanted alike', () => {
    expect(preferredLocale('en, zh')).toBe('zh-TW');
  });
});
