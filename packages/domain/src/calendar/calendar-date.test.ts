import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  dateParts,
  daysBetween,
  daysInMonth,
  fullYearsBetween,
} from './calendar-date.ts';

const anyDate = fc
  .tuple(
    fc.integer({ min: 1912, max: 2200 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => calendarDate(year, month, Math.min(day, daysInMonth(year, month))));

describe('a calendar date', () => {
  it.each(['2023-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '112-11-30', '2023-1-5', '20230105', ''])(
    'is not "%s"',
    (text) => {
      expect(() => dateParts(text)).toThrow(RangeError);
    },
  );

  it('knows leap years', () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2023, 2)).toBe(28);
    expect(daysInMonth(2100, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it('has the months of the proleptic Gregorian calendar, as Date counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        // Day 0 of the next month is the last of this one.
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });

  it('sorts as its text does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
    );
  });
});

describe('addDays', () => {
  it('is undone by taking the days away, and measured by daysBetween', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect(daysBetween(date, moved)).toBe(days);
      }),
    );
  });

  it('crosses the end of a year and a leap day', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });
});

describe('addMonths', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-11-30', 24, '2025-11-30'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('lands in the month that was counted, never in the one after it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const from = dateParts(date);
        const to = dateParts(addMonths(date, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });
});

describe('fullYearsBetween', () => {
  it.each([
    ['2018-05-01', '2023-04-30', 4],
    ['2018-05-01', '2023-05-01', 5],
    ['2020-02-29', '2021-02-28', 0],
    ['2020-02-29', '2021-03-01', 1],
    ['2020-02-29', '2024-02-29', 4],
    ['2023-05-01', '2023-05-01', 0],
    ['2023-05-01', '2018-05-01', -5],
  ])('from %s to %s are %d', (from, to, years) => {
    expect(fullYearsBetween(from, to)).toBe(years);
  });

  it('never shrinks as days pass', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const gained = fullYearsBetween(from, addDays(to, 1)) - fullYearsBetween(from, to);
        expect([0, 1]).toContain(gained);
      }),
    );
  });
});
