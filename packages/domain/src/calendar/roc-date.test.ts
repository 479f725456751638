import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, daysInMonth } from './calendar-date.ts';
import { dateText, monthText } from './date-text.ts';
import { formatRocDate, gregorianYear, parseRocDate, rocYear } from './roc-date.ts';

describe('the calendar of the Republic', () => {
  it('counts 1912 as its first year', () => {
    expect(rocYear(1912)).toBe(1);
    expect(rocYear(2023)).toBe(112);
    expect(gregorianYear(113)).toBe(2024);
  });

  it('has no years before it', () => {
    expect(() => rocYear(1911)).toThrow(RangeError);
    expect(() => gregorianYear(0)).toThrow(RangeError);
  });

  it.each([
    ['112/11/30', '2023-11-30'],
    ['112/06/09', '2023-06-09'],
    ['112/9/30', '2023-09-30'],
    ['112.11.30', '2023-11-30'],
    ['112年3月24日', '2023-03-24'],
    ['112 年 3 月 7 日', '2023-03-07'],
    ['中華民國113年12月31日', '2024-12-31'],
    ['民國99年1月1日', '2010-01-01'],
    ['112年11⽉30⽇', '2023-11-30'],
    ['１１２／１１／３０', '2023-11-30'],
  ])('reads %s as %s', (text, date) => {
    expect(parseRocDate(text)).toBe(date);
  });

  it.each(['112/02/29', '112年13月1日', '2023-11-30', '112/11-30', '11月30日', '0年1月1日', ''])(
    'refuses "%s"',
    (text) => {
      expect(() => parseRocDate(text)).toThrow(RangeError);
    },
  );

  it('reads back every date that it writes', () => {
    const dates = fc
      .tuple(
        fc.integer({ min: 1912, max: 2900 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([year, month, day]) => calendarDate(year, month, Math.min(day, daysInMonth(year, month))));
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseRocDate(formatRocDate(date))).toBe(date);
      }),
    );
  });
});

describe('dateText', () => {
  it('shows both calendars in Chinese', () => {
    expect(dateText('2023-11-30', 'zh-TW')).toBe('112年11月30日（2023-11-30）');
  });

  it('shows the Gregorian calendar in English', () => {
    expect(dateText('2023-11-30', 'en')).toBe('November 30, 2023');
  });
});

describe('monthText', () => {
  it('names a month in both languages', () => {
    expect(monthText(4, 'zh-TW')).toBe('4月');
    expect(monthText(4, 'en')).toBe('April');
    expect(() => monthText(13, 'en')).toThrow(RangeError);
  });
});
