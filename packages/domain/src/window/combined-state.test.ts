import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFiscalYear, arbitraryNow, arbitraryParsedWindow, windowOf } from '../testing/window-of.ts';
import { combineWindowStates } from './combined-state.ts';
import { isTakingApplications } from './state.ts';
import type { ApplicationWindow } from './window.ts';
import { windowState } from './window-state.ts';

const spring = windowOf({ key: 'spring', kind: 'fixed', opensOn: '2023-02-01', closesOn: '2023-03-31' });
const autumn = windowOf({ key: 'autumn', kind: 'fixed', opensOn: '2023-09-01', closesOn: '2023-10-31' });
const rolling = windowOf({ key: 'rolling', kind: 'rolling' });
const yearly = windowOf({ key: 'yearly', kind: 'yearly' });
const purchase = windowOf({ key: 'purchase', kind: 'rolling', purpose: 'purchase' });
const filled = windowOf({
  key: 'filled',
  kind: 'rolling',
  earlyClosure: { reason: 'places_filled', at: '2023-01-15T00:00:00+08:00' },
});

const at = (instant: string, ...windows: readonly ApplicationWindow[]) =>
  combineWindowStates(windows, { now: new Date(`${instant}T12:00:00+08:00`), fiscalYear: 2023 });

describe('several windows of a track', () => {
  it('are open while any of them is', () => {
    expect(at('2023-02-15', spring, autumn)).toMatchObject({ state: 'open', window: 'spring' });
    expect(at('2023-09-15', spring, autumn)).toMatchObject({ state: 'open', window: 'autumn' });
  });

  it('close soon only where no other is plainly open', () => {
    expect(at('2023-03-25', spring, autumn)).toMatchObject({ state: 'closing_soon', window: 'spring' });
    expect(at('2023-03-25', spring, rolling)).toMatchObject({ state: 'open', window: 'rolling' });
  });

  it('are unknown rather than upcoming or closed where one of them may be open', () => {
    expect(at('2023-05-01', autumn, yearly)).toMatchObject({ state: 'unknown', window: 'yearly' });
    expect(at('2023-12-01', autumn, yearly)).toMatchObject({ state: 'unknown', window: 'yearly' });
  });

  it('are upcoming while another one is still to come', () => {
    expect(at('2023-05-01', spring, autumn)).toMatchObject({ state: 'upcoming', window: 'autumn' });
    expect(at('2023-01-20', autumn, filled, spring)).toMatchObject({ state: 'upcoming', window: 'spring' });
  });

  it('are exhausted rather than closed where one ran out', () => {
    expect(at('2023-12-01', spring, filled)).toMatchObject({ state: 'exhausted', window: 'filled' });
  });

  it('change at the first instant at which their combination does', () => {
    expect(at('2023-02-15', spring, autumn).until).toEqual(new Date('2023-03-18T00:00:00+08:00'));
    expect(at('2023-05-01', spring, autumn)).toMatchObject({
      since: new Date('2023-04-01T00:00:00+08:00'),
      until: new Date('2023-09-01T00:00:00+08:00'),
    });
    expect(at('2023-02-15', spring, rolling).until).toEqual(new Date('2024-01-01T00:00:00+08:00'));
  });

  it('change where another window decides, though it says the same', () => {
    const later = { ...spring, key: 'another', opensOn: '2023-02-10' };
    expect(at('2023-02-05', spring, later)).toMatchObject({
      window: 'spring',
      until: new Date('2023-02-10T00:00:00+08:00'),
    });
    expect(at('2023-02-15', spring, later).window).toBe('another');
  });

  it('do not count a period of purchase', () => {
    expect(at('2023-05-01', spring, purchase).state).toBe('closed');
    expect(at('2023-05-01', purchase).reason.code).toBe('no_window');
  });

  it('are unknown where there are none', () => {
    expect(at('2023-05-01')).toEqual({
      state: 'unknown',
      reason: {
        code: 'no_window',
        text: { zh: '來源未載明受理期間', en: 'The source does not print an application period' },
      },
      tentative: false,
    });
  });
});

describe('combineWindowStates, for all windows', () => {
  const several = fc.uniqueArray(arbitraryParsedWindow, { maxLength: 3, selector: ({ key }) => key });

  it('does not depend on the order of the windows', () => {
    fc.assert(
      fc.property(several, arbitraryNow, arbitraryFiscalYear, (windows, now, fiscalYear) => {
        expect(combineWindowStates([...windows].reverse(), { now, fiscalYear })).toEqual(
          combineWindowStates(windows, { now, fiscalYear }),
        );
      }),
    );
  });

  it('is the state of the one window where there is one', () => {
    fc.assert(
      fc.property(arbitraryParsedWindow, arbitraryNow, arbitraryFiscalYear, (window, now, fiscalYear) => {
        fc.pre(window.purpose === 'application');
        expect(combineWindowStates([window], { now, fiscalYear })).toEqual(
          windowState(window, { now, fiscalYear }),
        );
        expect(combineWindowStates([window, window], { now, fiscalYear })).toEqual(
          windowState(window, { now, fiscalYear }),
        );
      }),
    );
  });

  it('takes applications exactly while one of the windows does', () => {
    fc.assert(
      fc.property(several, arbitraryNow, arbitraryFiscalYear, (windows, now, fiscalYear) => {
        const any = windows.some(
          (window) =>
            window.purpose === 'application' &&
            isTakingApplications(windowState(window, { now, fiscalYear }).state),
        );
        const combined = combineWindowStates(windows, { now, fiscalYear });
        expect(isTakingApplications(combined.state)).toBe(any);
      }),
    );
  });

  it('holds from since to until, and changes at both', () => {
    fc.assert(
      fc.property(several, arbitraryNow, arbitraryFiscalYear, (windows, now, fiscalYear) => {
        const here = combineWindowStates(windows, { now, fiscalYear });
        const sees = (time: number) => {
          const { state, reason, window } = combineWindowStates(windows, { now: new Date(time), fiscalYear });
          return { state, reason, window };
        };
        const same = sees(now.getTime());
        if (here.until) {
          expect(sees(here.until.getTime() - 1)).toEqual(same);
          expect(sees(here.until.getTime())).not.toEqual(same);
        }
        if (here.since) {
          expect(sees(here.since.getTime())).toEqual(same);
          expect(sees(here.since.getTime() - 1)).not.toEqual(same);
        }
      }),
    );
  });
});
