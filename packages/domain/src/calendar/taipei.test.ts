import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import {
  endOfDayInTaipei,
  instantInTaipei,
  startOfDayInTaipei,
  startOfYearInTaipei,
  taipeiDate,
} from './taipei.ts';

const isoInTaipei = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Taipei',
  dateStyle: 'short',
  timeStyle: 'medium',
});
/** From the end of the last summer time on. */
const instants = fc.date({
  min: new Date('1979-10-01T00:00:00+08:00'),
  max: new Date('2150-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('time in Taipei', () => {
  it('is that of Asia/Taipei in the time zone database, ever since the last summer time', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(taipeiDate(instant)).toBe(isoInTaipei.format(instant).slice(0, 10));
        expect(isoInTaipei.format(startOfDayInTaipei(taipeiDate(instant)))).toMatch(/ 00:00:00$/);
      }),
    );
  });

  it('was an hour ahead in the summer of 1979, the last one, which the constant leaves out', () => {
    expect(isoInTaipei.format(startOfDayInTaipei('1979-09-30'))).toBe('1979-09-30 01:00:00');
    expect(isoInTaipei.format(startOfDayInTaipei('1979-10-01'))).toBe('1979-10-01 00:00:00');
  });

  it('begins a day sixteen hours into the day before in UTC', () => {
    expect(startOfDayInTaipei('2023-11-30').toISOString()).toBe('2023-11-29T16:00:00.000Z');
    expect(startOfYearInTaipei(2023).toISOString()).toBe('2022-12-31T16:00:00.000Z');
  });

  it('ends a day where the next one begins', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const date = taipeiDate(instant);
        expect(endOfDayInTaipei(date)).toEqual(startOfDayInTaipei(addDays(date, 1)));
        expect(taipeiDate(new Date(endOfDayInTaipei(date).getTime() - 1))).toBe(date);
        expect(instant >= startOfDayInTaipei(date) && instant < endOfDayInTaipei(date)).toBe(true);
      }),
    );
  });

  it('reads five in the afternoon as 17:00 in Taipei', () => {
    expect(instantInTaipei('2023-06-09', '17:00').toISOString()).toBe('2023-06-09T09:00:00.000Z');
  });

  it.each(['24:00', '9:00', '17:60', '17', ''])('knows no clock that shows "%s"', (clockTime) => {
    expect(() => instantInTaipei('2023-06-09', clockTime)).toThrow(RangeError);
  });

  it('refuses an invalid Date', () => {
    expect(() => taipeiDate(new Date(Number.NaN))).toThrow(RangeError);
  });
});

/**
 * A deadline is a day in Taiwan. A server in UTC, and one in New York with its summer time, must draw its edges where
 * one in Taipei does; local getters such as `getDate()` would move them by a day. The zone of a running process
 * cannot be changed reliably, so each zone gets a process of its own.
 */
describe('the zone of the process', () => {
  const program = `
    const { taipeiDate, startOfDayInTaipei, instantInTaipei } = await import(process.env.MODULE);
    console.log(JSON.stringify({
      zone: new Date(2023, 6, 1).getTimezoneOffset(),
      lastSecond: taipeiDate(new Date('2023-11-30T23:59:59+08:00')),
      midnight: taipeiDate(new Date('2023-12-01T00:00:00+08:00')),
      startsAt: startOfDayInTaipei('2023-03-12').toISOString(),
      closesAt: instantInTaipei('2023-06-09', '17:00').toISOString(),
    }));`;

  it.each([
    ['UTC', 0],
    ['America/New_York', 240],
    ['Asia/Taipei', -480],
    ['Pacific/Kiritimati', -840],
  ])('does not matter: %s', (zone, minutesBehindUtc) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: zone, MODULE: new URL('./taipei.ts', import.meta.url).href },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({
      // Proves that the process really ran in that zone.
      zone: minutesBehindUtc,
      lastSecond: '2023-11-30',
      midnight: '2023-12-01',
      startsAt: '2023-03-11T16:00:00.000Z',
      closesAt: '2023-06-09T09:00:00.000Z',
    });
  });
});
