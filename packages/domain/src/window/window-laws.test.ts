import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFiscalYear, arbitraryNow, arbitraryParsedWindow, windowOf } from '../testing/window-of.ts';
import { isTakingApplications, type WindowState } from './state.ts';
import { spanAt } from './timeline.ts';
import { windowState, windowTimeline } from './window-state.ts';
import { windowText } from './window-text.ts';

const says = ({ state, reason }: WindowState) => ({ state, reason });

describe('windowState, for every window and instant', () => {
  it('stays the same from since to until, and differs before and after', () => {
    fc.assert(
      fc.property(
        arbitraryParsedWindow,
        arbitraryNow,
        arbitraryFiscalYear,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, now, fiscalYear, fraction) => {
          const { since, until, ...here } = windowState(window, { now, fiscalYear });
          const sees = (time: number) => says(windowState(window, { now: new Date(time), fiscalYear }));
          const start = since?.getTime() ?? now.getTime() - 1e11;
          const end = until?.getTime() ?? now.getTime() + 1e11;
          expect(start).toBeLessThanOrEqual(now.getTime());
          expect(end).toBeGreaterThan(now.getTime());
          expect(sees(start)).toEqual(says(here));
          expect(sees(end - 1)).toEqual(says(here));
          expect(sees(Math.floor(start + (end - 1 - start) * fraction))).toEqual(says(here));
          if (until) expect(sees(end)).not.toEqual(says(here));
          if (since) expect(sees(start - 1)).not.toEqual(says(here));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is never opened by an early closure, which leaves what was before it', () => {
    fc.assert(
      fc.property(arbitraryParsedWindow, arbitraryNow, arbitraryFiscalYear, (window, now, fiscalYear) => {
        const { earlyClosure, ...left } = window;
        const without = windowState(left, { now, fiscalYear });
        const withIt = windowState(window, { now, fiscalYear });
        if (isTakingApplications(withIt.state)) expect(isTakingApplications(without.state)).toBe(true);
        if (earlyClosure && now.getTime() < Date.parse(earlyClosure.at)) {
          expect(says(withIt)).toEqual(says(without));
        }
        if (earlyClosure && now.getTime() >= Date.parse(earlyClosure.at)) {
          expect(['closed', 'exhausted']).toContain(withIt.state);
          expect(withIt.until).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is not open before a printed start or after a printed end', () => {
    fc.assert(
      fc.property(arbitraryParsedWindow, arbitraryNow, arbitraryFiscalYear, (window, now, fiscalYear) => {
        const { state } = windowState(window, { now, fiscalYear });
        const opens = window.opensOn && new Date(`${window.opensOn}T00:00:00+08:00`);
        const dayAfter = window.closesOn && Date.parse(`${window.closesOn}T00:00:00+08:00`) + 86_400_000;
        if ((opens && now < opens) || (dayAfter && now.getTime() >= dayAfter)) {
          expect(isTakingApplications(state)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('closes soon only as a part of what is open without the warning', () => {
    fc.assert(
      fc.property(
        arbitraryParsedWindow,
        arbitraryNow,
        arbitraryFiscalYear,
        fc.integer({ min: 0, max: 400 }),
        (window, now, fiscalYear, closingSoonDays) => {
          const warned = windowState(window, { now, fiscalYear, closingSoonDays }).state;
          const plain = windowState(window, { now, fiscalYear, closingSoonDays: 0 }).state;
          expect(warned === 'closing_soon' ? 'open' : warned).toBe(plain);
        },
      ),
    );
  });

  it('has a timeline in order, from the beginning of time', () => {
    fc.assert(
      fc.property(arbitraryParsedWindow, arbitraryFiscalYear, (window, fiscalYear) => {
        const segments = windowTimeline(window, { fiscalYear });
        expect(segments[0].from).toBe(Number.NEGATIVE_INFINITY);
        const beginnings = segments.map(({ from }) => from);
        expect(beginnings).toEqual([...new Set(beginnings)].sort((a, b) => a - b));
        for (const segment of segments) {
          expect(spanAt(segments, Math.max(segment.from, 0)).segment).toBe(
            segment.from >= 0 ? segment : segments[0],
          );
        }
      }),
    );
  });

  it('has words in both languages', () => {
    fc.assert(
      fc.property(arbitraryParsedWindow, arbitraryNow, arbitraryFiscalYear, (window, now, fiscalYear) => {
        const { text } = windowState(window, { now, fiscalYear }).reason;
        for (const words of [text.zh, text.en, windowText(window, 'zh-TW'), windowText(window, 'en')]) {
          expect(words).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(words.length).toBeGreaterThan(5);
        }
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });
});

/** A deadline in Taiwan must not move with the server: each zone is tried in a process of its own. */
describe('the zone of the process', () => {
  const window = windowOf({
    kind: 'fixed',
    opensOn: '2023-03-12',
    closesOn: '2023-11-30',
    endsWhen: ['funds_exhausted'],
  });
  const program = `
    const { windowState } = await import(process.env.MODULE);
    const instants = ['2023-03-11T15:59:59Z', '2023-03-11T16:00:00Z', '2023-11-30T15:59:59Z', '2023-11-30T16:00:00Z'];
    const window = JSON.parse(process.env.WINDOW);
    const states = instants.map((now) => windowState(window, { now: new Date(now), fiscalYear: 2023 }));
    console.log(JSON.stringify({ offset: new Date(2023, 10, 30).getTimezoneOffset(), states }));`;

  const inZone = (zone: string) =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        env: {
          ...process.env,
          TZ: zone,
          MODULE: new URL('./window-state.ts', import.meta.url).href,
          WINDOW: JSON.stringify(window),
        },
        encoding: 'utf8',
      }),
    );

  it('does not matter: UTC, New York and Taipei give the same answers', () => {
    const [taipei, utc, newYork] = ['Asia/Taipei', 'UTC', 'America/New_York'].map(inZone);
    expect([taipei.offset, utc.offset, newYork.offset]).toEqual([-480, 0, 300]);
    expect(taipei.states.map(({ state }: WindowState) => state)).toEqual([
      'upcoming',
      'open',
      'closing_soon',
      'closed',
    ]);
    expect(utc.states).toEqual(taipei.states);
    expect(newYork.states).toEqual(taipei.states);
  });
});
