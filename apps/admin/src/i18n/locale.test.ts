import { describe, expect, it } from 'vitest';
import { preferredLocale } from './locale.ts';

describe('preferredLocale', () => {
  it.each([
    [['zh-TW', 'en-US'], 'zh-TW'],
    [['zh-Hant-HK'], 'zh-TW'],
    [['zh'], 'zh-TW'],
    [['en-GB', 'zh-TW'], 'en'],
    [['ja', 'zh-TW', 'en'], 'zh-TW'],
    [['fr-FR'], 'en'],
    [[], 'zh-TW'],
  ] as const)('answers a browser that asks for %j in %s', (languages, expected) => {
    expect(preferredLocale(languages)).toBe(expected);
  });
});
