import { describe, expect, it } from 'vitest';
import { stateOf as at, toldOf as told } from '../testing/told-of.ts';
import { windowOf } from '../testing/window-of.ts';

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

  it('stays closed by its deadline where the closure comes at that very instant', () => {
    const window = windowOf({
      ...fields,
      earlyClosure: { reason: 'places_filled', at: '2023-12-01T00:00:00+08:00' },
    });
    expect(told(window, '2023-12-01T00:00:00+08:00')).toBe('closed: deadline_passed');
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
