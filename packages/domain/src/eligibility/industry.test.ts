import { describe, expect, it } from 'vitest';
import { divisionsOf, industryText, isIndustryCode, sectionOf, withSections } from './industry.ts';

describe('industries', () => {
  it.each([
    ['01', 'A'],
    ['08', 'C'],
    ['24', 'C'],
    ['34', 'C'],
    ['47', 'G'],
    ['96', 'S'],
  ])('puts division %s in section %s', (division, section) => {
    expect(sectionOf(division)).toBe(section);
    expect(divisionsOf(section)).toContain(division);
  });

  it('knows no section of a number that is no division', () => {
    for (const code of ['00', '07', '44', '97', '8', 'C', '']) expect(sectionOf(code)).toBeUndefined();
  });

  it('accepts sections and divisions as codes', () => {
    expect(['C', '24'].every(isIndustryCode)).toBe(true);
    expect(['T', '97', 'c', 'constructor'].some(isIndustryCode)).toBe(false);
  });

  it('adds the section of a division, and no division of a section', () => {
    expect(withSections(['24', '25'])).toEqual(['24', '25', 'C']);
    expect(withSections(['C'])).toEqual(['C']);
  });

  it('names both', () => {
    expect(industryText('C')).toEqual({ zh: '製造業（C）', en: 'manufacturing (C)' });
    expect(industryText('24').zh).toBe('行業中類24（屬製造業）');
    expect(industryText('07').zh).toBe('行業07');
  });
});
