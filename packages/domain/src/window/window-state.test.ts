import { describe, expect, it } from 'vitest';
import { stateOf as at, toldOf as told } from '../testing/told-of.ts';
import { windowOf } from '../testing/window-of.ts';
import { windowState } from './window-state.ts';

describe('a window with both days printed (112年4月17日至112年11月30日或補助經費用罄之日止)', () => {
  const window = windowOf({
    kind: 'fixed',
    opensOn: '2023-04-17',
    closesOn: '2023-11-30',
    endsWhen: ['funds_exhausted'],
  });

  it.each([
    ['2023-04-16T23:59:59.999+08:00', 'upcoming: opens_on_date'],
    ['2023-04-17T00:00:00+08:00', 'open: open_until_deadline'],
    ['2023-11-16T23:59:59.999+08:00', 'open: open_until_deadline'],
    ['2023-11-17T00:00:00+08:00', 'closing_soon: deadline_near'],
    ['2023-11-30T23:59:59.999+08:00', 'closing_soon: deadline_near'],
    ['2023-12-01T00:00:00+08:00', 'closed: deadline_passed'],
    ['2031-01-01T00:00:00+08:00', 'closed: deadline_passed'],
  ])('is, at %s, %s', (instant, expected) => {
    expect(told(window, instant)).toBe(expected);
  });

  it('is open on the deadline day until midnight in Taipei, which is four in the afternoon in UTC', () => {
    expect(at(window, '2023-11-30T15:59:59.999Z').state).toBe('closing_soon');
    expect(at(window, '2023-11-30T16:00:00Z').state).toBe('closed');
  });

  it('says since when and until when', () => {
    expect(at(window, '2023-06-01T00:00:00Z')).toMatchObject({
      since: new Date('2023-04-17T00:00:00+08:00'),
      until: new Date('2023-11-17T00:00:00+08:00'),
      tentative: false,
    });
    expect(at(window, '2023-01-01T00:00:00Z').since).toBeUndefined();
    expect(at(window, '2024-01-01T00:00:00Z').until).toBeUndefined();
  });

  it('gives its reason in both languages, with both calendars in Chinese', () => {
    expect(at(window, '2023-06-01T00:00:00Z').reason.text).toEqual({
      zh: '受理期間至112年11月30日（2023-11-30）止，或至經費用罄為止',
      en: 'The application period runs until November 30, 2023, or until funds run out',
    });
  });

  it('warns as many days ahead as it is asked to, and never for zero', () => {
    const now = new Date('2023-11-29T00:00:00Z');
    expect(windowState(window, { now, fiscalYear: 2023, closingSoonDays: 0 }).state).toBe('open');
    expect(windowState(window, { now, fiscalYear: 2023, closingSoonDays: 1 }).state).toBe('open');
    expect(windowState(window, { now, fiscalYear: 2023, closingSoonDays: 2 }).state).toBe('closing_soon');
    expect(() => windowState(window, { now, fiscalYear: 2023, closingSoonDays: -1 })).toThrow(RangeError);
  });
});

describe('the edge of a deadline', () => {
  it('is the clock time where one is printed (112/06/09下午5時截止)', () => {
    const window = windowOf({ kind: 'fixed', closesOn: '2023-06-09', closesAt: '17:00' });
    expect(told(window, '2023-06-09T16:59:59.999+08:00')).toBe('closing_soon: deadline_near');
    expect(told(window, '2023-06-09T17:00:00+08:00')).toBe('closed: deadline_passed');
    expect(at(window, '2023-06-10T00:00:00Z').reason.text.zh).toBe(
      '受理期間已於112年6月9日（2023-06-09）17:00截止',
    );
  });

  it('is the beginning of the day where that day is too late (112年3月24日前截止)', () => {
    const window = windowOf({ kind: 'fixed', closesOn: '2023-03-24', closesBeforeDay: true });
    expect(at(window, '2023-03-23T23:59:59.999+08:00').state).toBe('closing_soon');
    expect(at(window, '2023-03-24T00:00:00+08:00').state).toBe('closed');
  });

  it('leaves a window of ten days closing soon from its first day', () => {
    const window = windowOf({ kind: 'fixed', opensOn: '2023-02-01', closesOn: '2023-02-10' });
    expect(told(window, '2023-02-01T00:00:00+08:00')).toBe('closing_soon: deadline_near');
  });

  it('closes what is announced again if places remain, and says so', () => {
    const window = windowOf({
      kind: 'fixed',
      opensOn: '2023-01-16',
      closesOn: '2023-03-03',
      call: 1,
      reopensIfPlacesRemain: true,
    });
    expect(told(window, '2023-03-04T00:00:00+08:00')).toBe('closed: deadline_passed_may_reopen');
  });
});

describe('a window with one day printed', () => {
  it('is open from the beginning of the fiscal year where only its end is (經費用罄，或112/12/20截止)', () => {
    const window = windowOf({ kind: 'fixed', closesOn: '2023-12-20', endsWhen: ['funds_exhausted'] });
    expect(told(window, '2022-12-31T23:59:59+08:00')).toBe('unknown: start_not_printed');
    expect(told(window, '2023-01-01T00:00:00+08:00')).toBe('open: open_start_not_printed');
    expect(told(window, '2023-12-20T23:59:59+08:00')).toBe('closing_soon: deadline_near');
    expect(told(window, '2023-12-21T00:00:00+08:00')).toBe('closed: deadline_passed');
  });

  it('may end in a later year than that of its edition (自即日起至113年12月31日止)', () => {
    const window = windowOf({ kind: 'fixed', closesOn: '2024-12-31' });
    expect(told(window, '2024-06-01T00:00:00+08:00')).toBe('open: open_start_not_printed');
    expect(told(window, '2025-01-01T00:00:00+08:00')).toBe('closed: deadline_passed');
  });

  it('is never open where its only day lies before the fiscal year', () => {
    const window = windowOf({ kind: 'fixed', closesOn: '2022-12-31' });
    expect(told(window, '2022-12-31T00:00:00+08:00')).toBe('unknown: start_not_printed');
    expect(told(window, '2023-01-01T00:00:00+08:00')).toBe('closed: deadline_passed');
  });

  it('is open until the fiscal year ends where only its start is (自112/01/02起受理)', () => {
    const window = windowOf({ kind: 'fixed', opensOn: '2023-01-02' });
    expect(told(window, '2023-01-01T23:59:59+08:00')).toBe('upcoming: opens_on_date');
    expect(told(window, '2023-12-31T23:59:59+08:00')).toBe('open: open_end_not_printed');
    expect(told(window, '2024-01-01T00:00:00+08:00')).toBe('unknown: fiscal_year_over');
  });

  it('is open until the end of the year of its start where that is later than its edition', () => {
    const window = windowOf({ kind: 'fixed', opensOn: '2024-03-01' });
    expect(told(window, '2024-02-01T00:00:00+08:00')).toBe('upcoming: opens_on_date');
    expect(told(window, '2024-12-31T00:00:00+08:00')).toBe('open: open_end_not_printed');
    expect(told(window, '2025-01-01T00:00:00+08:00')).toBe('unknown: fiscal_year_over');
  });
});

describe('a rolling window (全年度施行)', () => {
  it('is open all through its fiscal year, upcoming before and unknown after it', () => {
    const window = windowOf({ kind: 'rolling' });
    expect(told(window, '2022-12-31T23:59:59+08:00')).toBe('upcoming: opens_with_fiscal_year');
    expect(told(window, '2023-12-31T23:59:59+08:00')).toBe('open: open_all_year');
    expect(told(window, '2024-01-01T00:00:00+08:00')).toBe('unknown: fiscal_year_over');
  });

  it('is never upcoming where it ends before its fiscal year', () => {
    const window = windowOf({ kind: 'rolling', closesOn: '2022-12-31' });
    expect(told(window, '2022-12-01T00:00:00+08:00')).toBe('unknown: start_not_printed');
    expect(told(window, '2023-01-01T00:00:00+08:00')).toBe('closed: deadline_passed');
  });

  it('ends at a printed day, of which it warns', () => {
    const window = windowOf({ kind: 'rolling', closesOn: '2023-10-31' });
    expect(told(window, '2023-10-01T00:00:00+08:00')).toBe('open: open_until_deadline');
    expect(told(window, '2023-10-31T00:00:00+08:00')).toBe('closing_soon: deadline_near');
    expect(told(window, '2023-11-01T00:00:00+08:00')).toBe('closed: deadline_passed');
  });
});
