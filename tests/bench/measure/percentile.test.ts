import { expect, it } from 'vitest';
import { mean, percentile } from './percentile.ts';

it('half of the values are at most the median, and all at most the hundredth percentile', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([2, 9, 4], 0.99)).toBe(9);
  expect(percentile([7], 0.01)).toBe(7);
});

it('the mean is the sum of the values over their count', () => {
  expect(mean([1, 2, 6])).toBe(3);
});

it('nothing has no percentile', () => {
  expect(() => percentile([], 0.5)).toThrow('Nothing was measured');
});
