import { describe, expect, it } from 'vitest';
import { dayInBothCalendars, yearInBothCalendars } from './both-calendars.ts';

describe('dayInBothCalendars', () => {
  it('writes a day by the Republic first in Chinese, by the Gregorian calendar first in English', () => {
    expect(dayInBothCalendars('2023-11-30', 'zh-TW')).toBe('112年11月30日（2023-11-30）');
    expect(dayInBothCalendars('2023-11-30', 'en')).toBe('Nov 30, 2023 (ROC 112)');
  });
});

describe('yearInBothCalendars', () => {
  it('writes a fiscal year by both counts', () => {
    expect(yearInBothCalendars(2023, 'zh-TW')).toBe('民國112年度（2023）');
    expect(yearInBothCalendars(2023, 'en')).toBe('FY 2023 (ROC 112)');
  });
});
