import { describe, expect, it } from 'vitest';
import { every, not, some, type Truth } from './truth.ts';

const TRUTHS: readonly Truth[] = ['yes', 'no', 'unknown'];
const pairs = TRUTHS.flatMap((left) => TRUTHS.map((right) => [left, right] as const));

describe('three-valued truth', () => {
  it('does not know the opposite of what it does not know', () => {
    expect(TRUTHS.map(not)).toEqual(['no', 'yes', 'unknown']);
  });

  it('returns to where it was when denied twice', () => {
    for (const truth of TRUTHS) expect(not(not(truth))).toBe(truth);
  });

  it.each(pairs)('keeps De Morgan for %s and %s', (left, right) => {
    expect(not(every([left, right]))).toBe(some([not(left), not(right)]));
    expect(not(some([left, right]))).toBe(every([not(left), not(right)]));
  });

  it('is decided by one no among all, and by one yes among any, whatever is unknown', () => {
    expect(every(['unknown', 'no', 'yes'])).toBe('no');
    expect(some(['unknown', 'yes', 'no'])).toBe('yes');
    expect(every(['unknown', 'yes'])).toBe('unknown');
    expect(some(['unknown', 'no'])).toBe('unknown');
  });

  it('holds for all of nothing, and for none of nothing', () => {
    expect(every([])).toBe('yes');
    expect(some([])).toBe('no');
  });
});
