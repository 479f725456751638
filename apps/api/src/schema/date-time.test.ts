import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateTime, writeDateTime } from './date-time.ts';

describe('DateTime', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1900-01-01T08:00:00Z'),
          max: new Date('2199-12-31T00:00:00Z'),
          noInvalidDate: true,
        }),
        (instant) => {
          expect(parseDateTime(writeDateTime(instant))).toEqual(instant);
        },
      ),
    );
  });

  it('is written as clocks in Taipei show it', () => {
    expect(writeDateTime(new Date('2023-11-30T15:59:00Z'))).toBe('2023-11-30T23:59:00+08:00');
    expect(writeDateTime(new Date('2023-11-30T16:00:00.250Z'))).toBe('2023-12-01T00:00:00.250+08:00');
  });

  it.each([
    '2023-11-30',
    '2023-11-30T23:59:00',
    '2023-02-29T00:00:00Z',
    '2023-11-30 23:59:00Z',
    '1701360000',
    '',
  ])('is not %j: an instant needs a day that exists, a time and an offset', (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });
});
