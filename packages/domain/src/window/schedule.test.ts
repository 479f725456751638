import { describe, expect, it } from 'vitest';
import { stateOf as at, toldOf as told } from '../testing/told-of.ts';
import { windowOf } from '../testing/window-of.ts';

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
    const about = windowOf({ kind: 'months', months: [1, 2, 3], approximate: true });
    expect(at(about, '2023-02-01T00:00:00+08:00')).toMatchObject({ state: 'open', tentative: true });
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
