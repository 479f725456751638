import type { Locale } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { consoleI18nProvider } from '../i18n/provider.ts';
import { type ExecutionPeriod, executionText } from './execution-text.ts';

const period = (given: Partial<ExecutionPeriod>): ExecutionPeriod => ({
  key: 'period',
  appliesToAllTracks: false,
  evidence: [],
  isInferred: false,
  inference: null,
  note: null,
  minMonths: null,
  maxMonths: null,
  isSoft: false,
  isApproximate: false,
  from: null,
  startsOn: null,
  endsOn: null,
  ...given,
});
const write = (given: Partial<ExecutionPeriod>, locale: Locale) =>
  executionText(period(given), locale, consoleI18nProvider(locale).translate);

describe('executionText', () => {
  it.each([
    [{ maxMonths: 12, isSoft: true }, '至多 12 個月為原則', 'At most 12 months, as a guide'],
    [
      { maxMonths: 6, from: 'APPROVAL' },
      '自計畫核定日起至多 6 個月',
      'At most 6 months from the approval of the plan',
    ],
    [{ minMonths: 24, maxMonths: 30 }, '24 至 30 個月', '24 to 30 months'],
    [
      { minMonths: 5, maxMonths: 10, isApproximate: true },
      '5 至 10 個月（約）',
      '5 to 10 months (approximately)',
    ],
    [{ minMonths: 12, maxMonths: 12 }, '12 個月', '12 months'],
    [{ endsOn: '2023-11-15' }, '至112年11月15日（2023-11-15）止', 'until the end of Nov 15, 2023 (ROC 112)'],
    [
      { maxMonths: 6, startsOn: '2023-01-01' },
      '至多 6 個月，自112年1月1日（2023-01-01）起',
      'At most 6 months, from Jan 1, 2023 (ROC 112)',
    ],
  ])('writes %j', (given, chinese, english) => {
    expect(write(given, 'zh-TW')).toBe(chinese);
    expect(write(given, 'en')).toBe(english);
  });
});
