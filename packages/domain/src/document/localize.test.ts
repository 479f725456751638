import { describe, expect, it } from 'vitest';
import { localize, localizedIn } from './localize.ts';

describe('localize', () => {
  it('gives the translation where there is one', () => {
    expect(localize({ zh: '名額', en: 'places' }, 'en')).toBe('places');
    expect(localize({ zh: '名額', en: 'places' }, 'zh-TW')).toBe('名額');
  });

  it('falls back to the Chinese original, and says so', () => {
    expect(localize({ zh: '名額' }, 'en')).toBe('名額');
    expect(localizedIn({ zh: '名額' }, 'en')).toBe('zh-TW');
    expect(localizedIn({ zh: '名額', en: 'places' }, 'en')).toBe('en');
  });
});
