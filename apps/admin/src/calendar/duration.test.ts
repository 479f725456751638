import { describe, expect, it } from 'vitest';
import { durationText } from './duration.ts';

describe('durationText', () => {
  it.each([
    [72, '6年', '6 years'],
    [12, '1年', '1 year'],
    [18, '18個月', '18 months'],
    [1, '1個月', '1 month'],
  ])('writes %i months in years where they are whole', (months, chinese, english) => {
    expect(durationText(months, 'zh-TW')).toBe(chinese);
    expect(durationText(months, 'en')).toBe(english);
  });
});
