import { describe, expect, it } from 'vitest';
import { isSmallOrMedium } from './sme.ts';

// 中小企業認定標準 article 2: 實收資本額在新臺幣一億元以下，或經常僱用員工數未滿二百人
describe('a small or medium enterprise', () => {
  it.each([
    ['100 million exactly and 200 employees', { paidInCapital: 100_000_000, employees: 200 }, 'yes'],
    ['one dollar above 100 million and 199 employees', { paidInCapital: 100_000_001, employees: 199 }, 'yes'],
    ['one dollar above 100 million and 200 employees', { paidInCapital: 100_000_001, employees: 200 }, 'no'],
    ['enough by capital alone', { paidInCapital: 1 }, 'yes'],
    ['enough by employees alone', { employees: 0 }, 'yes'],
    ['open by too much capital alone', { paidInCapital: 100_000_001 }, 'unknown'],
    ['open by too many employees alone', { employees: 200 }, 'unknown'],
    ['open where nothing is known', {}, 'unknown'],
  ] as const)('is %s', (_, size, truth) => {
    expect(isSmallOrMedium(size)).toBe(truth);
  });
});
