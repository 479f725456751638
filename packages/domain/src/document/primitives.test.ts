import { describe, expect, it } from 'vitest';
import { Instant } from './primitives.ts';

describe('Instant', () => {
  it.each([
    ['2023-06-09T09:00:00Z', '2023-06-09T17:00:00+08:00'],
    ['2023-06-09T17:00:00.000+08:00', '2023-06-09T17:00:00+08:00'],
    ['2022-12-31T23:30:00.250-05:00', '2023-01-01T12:30:00.250+08:00'],
  ])('writes %s as %s', (text, canonical) => {
    expect(Instant.parse(text)).toBe(canonical);
    expect(Instant.parse(canonical)).toBe(canonical);
  });

  it.each([
    '2023-06-09',
    '2023-06-09T17:00:00',
    '2023-06-09T17:00+08:00',
    '2023-02-30T17:00:00Z',
    'yesterday',
  ])('is not "%s"', (text) => {
    expect(Instant.safeParse(text).success).toBe(false);
  });
});
