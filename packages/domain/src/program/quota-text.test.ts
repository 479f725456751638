import { describe, expect, it } from 'vitest';
import type { Quota } from './document.ts';
import { quotaText } from './quota-text.ts';

const quota = (changes: Partial<Quota>): Quota => ({ key: 'q', evidence: [], ...changes });

describe('a quota as text', () => {
  it.each([
    [quota({ count: 24, unit: '家' }), '24家', '24 (家)'],
    [quota({ count: 12, unit: '名', approximate: true }), '約12名', 'about 12 (名)'],
    [quota({ unlimited: true }), '名額不限', 'no limit on places'],
    [quota({}), '名額未載明', 'number of places not stated'],
    [
      quota({ count: 2, unit: '家', label: { zh: '衛星廠', en: 'satellite firms' } }),
      '衛星廠：2家',
      'satellite firms: 2 (家)',
    ],
    [quota({ count: 1 }), '1名', '1 place'],
  ])('%o', (value, zh, en) => {
    expect(quotaText(value, 'zh-TW')).toBe(zh);
    expect(quotaText(value, 'en')).toBe(en);
  });
});
