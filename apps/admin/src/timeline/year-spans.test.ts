import { describe, expect, it } from 'vitest';
import { type DatedWindow, yearSpans } from './year-spans.ts';

const window = (given: Partial<DatedWindow>): DatedWindow => ({
  kind: 'FIXED',
  opensOn: null,
  closesOn: null,
  closesBeforeDay: false,
  months: [],
  ...given,
});
const inDays = (given: Partial<DatedWindow>, year = 2023) =>
  yearSpans(window(given), year).map(({ start, end, ...rest }) => ({
    days: [Math.round(start * 365), Math.round(end * 365)],
    flags: Object.entries(rest)
      .filter(([, on]) => on)
      .map(([name]) => name),
  }));

describe('yearSpans', () => {
  it('counts the deadline day in', () => {
    expect(inDays({ opensOn: '2023-01-01', closesOn: '2023-12-31' })).toEqual([
      { days: [0, 365], flags: [] },
    ]);
    expect(inDays({ opensOn: '2023-03-01', closesOn: '2023-03-01' })).toEqual([
      { days: [59, 60], flags: [] },
    ]);
  });

  it('leaves out the day before which it closes', () => {
    expect(inDays({ opensOn: '2023-01-01', closesOn: '2023-03-01', closesBeforeDay: true })).toEqual([
      { days: [0, 59], flags: [] },
    ]);
  });

  it('is cut at the ends of the year', () => {
    expect(inDays({ opensOn: '2022-11-01', closesOn: '2023-01-10' })).toEqual([{ days: [0, 10], flags: [] }]);
    expect(inDays({ opensOn: '2023-12-01', closesOn: '2024-02-01' })).toEqual([
      { days: [334, 365], flags: [] },
    ]);
    expect(inDays({ opensOn: '2024-01-01', closesOn: '2024-02-01' })).toEqual([]);
  });

  it('fades where the source leaves an end unsaid', () => {
    expect(inDays({ closesOn: '2023-01-31' })).toEqual([{ days: [0, 31], flags: ['unknownStart'] }]);
    expect(inDays({ opensOn: '2023-12-01' })).toEqual([{ days: [334, 365], flags: ['unknownEnd'] }]);
  });

  it('joins months that follow each other', () => {
    expect(inDays({ kind: 'MONTHS', months: [3, 2, 4, 9] })).toEqual([
      { days: [31, 120], flags: [] },
      { days: [243, 273], flags: [] },
    ]);
  });

  it('is vague about a month in which something is usually announced', () => {
    expect(inDays({ kind: 'YEARLY', months: [1] })).toEqual([{ days: [0, 31], flags: ['vague'] }]);
  });

  it('is sure of the whole year only for a window that never closes', () => {
    expect(inDays({ kind: 'ROLLING' })).toEqual([{ days: [0, 365], flags: [] }]);
    expect(inDays({ kind: 'ON_ANNOUNCEMENT' })).toEqual([{ days: [0, 365], flags: ['vague'] }]);
  });
});
