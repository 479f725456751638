import { describe, expect, it } from 'vitest';
import { windowOf } from '../testing/window-of.ts';
import type { ApplicationWindow } from './window.ts';
import { windowState } from './window-state.ts';

const at = (window: ApplicationWindow, instant: string, fiscalYear = 2023) =>
  windowState(window, { now: new Date(instant), fiscalYear });
const told = (window: ApplicationWindow, instant: string, fiscalYear?: number) => {
  const { state, reason } = at(window, instant, fiscalYear);
  return `${state}: ${reason.code}`;
};

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

  it('ends at a printed day, of which it warns', () => {
    const window = windowOf({ kind: 'rolling', closesOn: '2023-10-31' });
    expect(told(window, '2023-10-01T00:00:00+08:00')).toBe('open: open_until_deadline');
    expect(told(window, '2023-10-31T00:00:00+08:00')).toBe('closing_soon: deadline_near');
    expect(told(window, '2023-11-01T00:00:00+08:00')).toBe('closed: deadline_passed');
  });
});

describe('a window of months', () => {
  it('is open in them, in its fiscal year (2至5月，經費用罄為止)', () => {
    const window = windowOf({ kind: 'months', months: [2, 3, 4, 5], endsWhen: ['funds_exhausted'] });
    expect(told(window, '2023-01-31T23:59:59+08:00')).toBe('upcoming: opens_in_month');
    expect(told(window, '2023-02-01T00:00:00+08:00')).toBe('open: open_until_deadline');
    expect(told(window, '2023-05-31T23:59:59+08:00')).toBe('closing_soon: deadline_near');
    expect(told(window, '2023-06-01T00:00:00+08:00')).toBe('closed: deadline_passed');
    expect(told(window, '2024-02-15T00:00:00+08:00')).toBe('unknown: fiscal_year_over');
  });

  it('is upcoming again between months that do not follow one another', () => {
    const window = windowOf({ kind: 'months', months: [9, 4] });
    expect(told(window, '2023-03-01T00:00:00+08:00')).toBe('upcoming: opens_in_month');
    expect(told(window, '2023-04-01T00:00:00+08:00')).toBe('open: open_until_deadline');
    expect(at(window, '2023-06-01T00:00:00+08:00').reason.text.en).toBe(
      'The application period opens in September 2023',
    );
    expect(told(window, '2023-09-01T00:00:00+08:00')).toBe('open: open_until_deadline');
  });

  it('knows 29 February', () => {
    const window = windowOf({ kind: 'months', months: [2] });
    expect(at(window, '2024-02-29T12:00:00+08:00', 2024).state).toBe('closing_soon');
  });

  it('is unknown in them while it waits for an announcement', () => {
    const window = windowOf({ kind: 'months', months: [4], opensOnAnnouncement: true });
    expect(told(window, '2023-04-10T00:00:00+08:00')).toBe('unknown: awaiting_announcement');
    expect(told(window, '2023-05-01T00:00:00+08:00')).toBe('closed: deadline_passed');
  });

  it('is narrowed by a printed day', () => {
    const window = windowOf({
      kind: 'months',
      months: [4, 5],
      opensOn: '2023-04-06',
      closesOn: '2023-05-10',
    });
    expect(at(window, '2023-04-05T23:59:59+08:00').state).toBe('upcoming');
    expect(at(window, '2023-04-06T00:00:00+08:00').state).toBe('open');
    expect(at(window, '2023-05-11T00:00:00+08:00').state).toBe('closed');
  });
});

describe('a window that is announced', () => {
  it('is unknown until a printed end, and closed from then on (自公告日起至4月30日截止)', () => {
    const window = windowOf({ kind: 'fixed', opensOnAnnouncement: true, closesOn: '2023-04-30' });
    expect(told(window, '2023-04-29T00:00:00+08:00')).toBe('unknown: awaiting_announcement');
    expect(told(window, '2023-05-01T00:00:00+08:00')).toBe('closed: deadline_passed');
  });

  it('is unknown all year, and for another reason once the year is over (公告日至額滿為止)', () => {
    const window = windowOf({ kind: 'fixed', opensOnAnnouncement: true, endsWhen: ['places_filled'] });
    expect(told(window, '2023-06-01T00:00:00+08:00')).toBe('unknown: awaiting_announcement');
    expect(told(window, '2024-06-01T00:00:00+08:00')).toBe('unknown: fiscal_year_over');
  });

  it('is open within printed days, whatever its kind', () => {
    for (const kind of ['on_announcement', 'yearly', 'periodic', 'batches', 'per_course'] as const) {
      const window = windowOf({ kind, opensOn: '2023-03-01', closesOn: '2023-06-30' });
      expect(at(window, '2023-02-28T00:00:00+08:00').state).toBe('upcoming');
      expect(at(window, '2023-03-01T00:00:00+08:00').state).toBe('open');
      expect(at(window, '2023-07-01T00:00:00+08:00').state).toBe('closed');
    }
  });

  it.each([
    ['on_announcement', {}, 'awaiting_announcement', 'fiscal_year_over'],
    ['yearly', { months: [1] }, 'announced_yearly', 'announced_yearly'],
    ['periodic', { everyYears: 2 }, 'announced_periodically', 'announced_periodically'],
    ['batches', { minBatchesPerYear: 1 }, 'called_in_batches', 'called_in_batches'],
  ] as const)('says what is missing: %s', (kind, fields, within, afterwards) => {
    const window = windowOf({ kind, ...fields, months: 'months' in fields ? [...fields.months] : [] });
    expect(told(window, '2023-06-01T00:00:00+08:00')).toBe(`unknown: ${within}`);
    expect(told(window, '2024-06-01T00:00:00+08:00')).toBe(`unknown: ${afterwards}`);
  });

  it('names the month around which it is announced (每年約1月公告)', () => {
    const window = windowOf({ kind: 'yearly', months: [1] });
    expect(at(window, '2023-06-01T00:00:00+08:00').reason.text).toEqual({
      zh: '受理期間每年約1月公告，來源未載明本年度日期',
      en: "The application period is announced every year, around January; the source does not print this year's days",
    });
  });

  it('keeps that its days may move (受理至112年3月31日，依實際公告日為準)', () => {
    const window = windowOf({ kind: 'fixed', closesOn: '2023-03-31', tentative: true });
    expect(at(window, '2023-02-01T00:00:00+08:00')).toMatchObject({ state: 'open', tentative: true });
  });
});

describe('a window that differs from applicant to applicant', () => {
  it('is unknown where it counts from an event of theirs (遭受災害之次日起1年內)', () => {
    const after = { event: { zh: '遭受災害之次日', en: 'the day after the disaster' }, months: 12 };
    const window = windowOf({ kind: 'relative', after });
    expect(at(window, '2023-06-01T00:00:00+08:00')).toEqual({
      state: 'unknown',
      reason: {
        code: 'relative_to_event',
        text: {
          zh: '受理期間為遭受災害之次日起1年內，須知該日期',
          en: 'The application period is within 1 year of the day after the disaster, a day that must be known',
        },
      },
      tentative: false,
      window: 'window',
    });
    const bounded = windowOf({ kind: 'relative', after, opensOn: '2023-01-01', closesOn: '2023-12-31' });
    expect(at(bounded, '2022-12-31T00:00:00+08:00').state).toBe('upcoming');
    expect(at(bounded, '2023-06-01T00:00:00+08:00').state).toBe('unknown');
    expect(at(bounded, '2024-01-01T00:00:00+08:00').state).toBe('closed');
  });

  it('is unknown where each course has a deadline (即日起至各培訓課程開訓日前為止)', () => {
    const window = windowOf({ kind: 'per_course' });
    expect(told(window, '2023-06-01T00:00:00+08:00')).toBe('unknown: deadline_per_course');
    const started = windowOf({ kind: 'per_course', opensOn: '2023-04-20' });
    expect(told(started, '2023-04-19T00:00:00+08:00')).toBe('upcoming: opens_on_date');
    expect(told(started, '2023-04-20T00:00:00+08:00')).toBe('unknown: deadline_per_course');
  });
});

describe('a window that cannot be', () => {
  it('is unknown where it would close before it opens', () => {
    const window = windowOf({ kind: 'fixed', opensOn: '2023-05-01', closesOn: '2023-04-30' });
    expect(told(window, '2023-04-15T00:00:00+08:00')).toBe('unknown: dates_contradict');
  });

  it('is unknown where nothing is printed', () => {
    expect(told(windowOf({ kind: 'fixed' }), '2023-04-15T00:00:00+08:00')).toBe('unknown: dates_not_printed');
    expect(told(windowOf({ kind: 'months' }), '2024-04-15T00:00:00+08:00')).toBe(
      'unknown: dates_not_printed',
    );
  });

  it('is not asked at an invalid Date', () => {
    expect(() => at(windowOf({ kind: 'rolling' }), 'yesterday')).toThrow(RangeError);
  });
});

describe('a window that an editor closed early', () => {
  const fields = { kind: 'fixed', opensOn: '2023-04-17', closesOn: '2023-11-30' } as const;
  const at1015 = '2023-10-15T10:30:00+08:00';

  it('is exhausted from the moment at which funds ran out, and was open until then', () => {
    const window = windowOf({ ...fields, earlyClosure: { reason: 'funds_exhausted', at: at1015 } });
    expect(told(window, '2023-10-15T10:29:59.999+08:00')).toBe('open: open_until_deadline');
    expect(told(window, at1015)).toBe('exhausted: funds_exhausted');
    expect(told(window, '2024-10-15T10:30:00+08:00')).toBe('exhausted: funds_exhausted');
    expect(at(window, '2023-06-01T00:00:00Z').until).toEqual(new Date(at1015));
    expect(at(window, at1015).until).toBeUndefined();
  });

  it('is closed where it was cancelled, with the remark', () => {
    const window = windowOf({
      ...fields,
      earlyClosure: {
        reason: 'cancelled',
        at: at1015,
        remark: { zh: '計畫調整', en: 'the program changed' },
      },
    });
    expect(told(window, at1015)).toBe('closed: cancelled');
    expect(at(window, at1015).reason.text).toEqual({
      zh: '受理期間因取消，於112年10月15日（2023-10-15）提前截止：計畫調整',
      en: 'The application period ended early on October 15, 2023 because it was cancelled: the program changed',
    });
  });

  it('stays closed by its deadline where the closure comes later', () => {
    const window = windowOf({
      ...fields,
      earlyClosure: { reason: 'places_filled', at: '2023-12-24T00:00:00+08:00' },
    });
    expect(told(window, '2023-12-25T00:00:00+08:00')).toBe('closed: deadline_passed');
  });

  it('ends a window of which no day was known', () => {
    const window = windowOf({ kind: 'yearly', earlyClosure: { reason: 'places_filled', at: at1015 } });
    expect(told(window, '2023-10-15T00:00:00+08:00')).toBe('unknown: announced_yearly');
    expect(told(window, at1015)).toBe('exhausted: places_filled');
  });

  it('does not open again with later months', () => {
    const window = windowOf({
      kind: 'months',
      months: [4, 9],
      earlyClosure: { reason: 'funds_exhausted', at: '2023-04-20T00:00:00+08:00' },
    });
    expect(told(window, '2023-09-10T00:00:00+08:00')).toBe('exhausted: funds_exhausted');
  });
});

describe('a period of purchase', () => {
  it('is spoken of as one', () => {
    const window = windowOf({
      kind: 'fixed',
      purpose: 'purchase',
      closesOn: '2023-12-31',
      opensOn: '2023-01-01',
    });
    expect(at(window, '2023-06-01T00:00:00Z').reason.text).toEqual({
      zh: '購買期間至112年12月31日（2023-12-31）止',
      en: 'The purchase period runs until December 31, 2023',
    });
  });
});
