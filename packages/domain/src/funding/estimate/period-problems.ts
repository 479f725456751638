import { addDays, addMonths, compareDates } from '../../calendar/calendar-date.ts';
import type { Track } from '../../program/document.ts';
import { problem } from '../application/problems.ts';
import type { Period } from '../application/read-period.ts';
import type { FundingProblem } from './problem.ts';

type ExecutionPeriod = Track['execution'][number];

/** A project that is longer or shorter than what is supported, or lies outside of its days. */
export const periodProblems = (
  execution: readonly ExecutionPeriod[],
  period: Period | null,
): readonly FundingProblem[] => (period ? execution.flatMap((limits) => outside(limits, period)) : []);

function outside(limits: ExecutionPeriod, { startsOn, endsOn }: Period): FundingProblem[] {
  const { minMonths, maxMonths, approximate } = limits;
  // Months that are not exact, or counted from a day that is not the first one, cannot be broken by a day.
  const isCounted = !approximate && limits.from === undefined;
  const isTooLong = isCounted && maxMonths !== undefined && !endsWithin(startsOn, endsOn, maxMonths);
  const isTooShort = isCounted && minMonths !== undefined && endsBefore(startsOn, endsOn, minMonths);
  const isTooEarly = limits.startsOn !== undefined && compareDates(startsOn, limits.startsOn) < 0;
  const isTooLate = limits.endsOn !== undefined && compareDates(endsOn, limits.endsOn) > 0;
  const [softZh, softEn] = limits.soft ? ['（此為原則）', ' (a guide)'] : ['', ''];
  return [
    ...(isTooLong
      ? [
          said(
            'endsOn',
            `執行期間最長${maxMonths}個月${softZh}`,
            `A project may take at most ${maxMonths} months${softEn}`,
          ),
        ]
      : []),
    ...(isTooShort
      ? [
          said(
            'endsOn',
            `執行期間最短${minMonths}個月${softZh}`,
            `A project takes at least ${minMonths} months${softEn}`,
          ),
        ]
      : []),
    ...(isTooEarly
      ? [said('startsOn', `執行期間自${limits.startsOn}起`, `Projects begin on ${limits.startsOn} or later`)]
      : []),
    ...(isTooLate
      ? [said('endsOn', `執行期間至${limits.endsOn}止`, `Projects end on ${limits.endsOn} or before`)]
      : []),
  ];
}

/** Twelve months from 1 January end on 31 December. */
const endsWithin = (startsOn: string, endsOn: string, months: number): boolean =>
  compareDates(endsOn, addMonths(startsOn, months)) < 0;

/** 31 December completes twelve months that began on 1 January. */
const endsBefore = (startsOn: string, endsOn: string, months: number): boolean =>
  compareDates(addDays(endsOn, 1), addMonths(startsOn, months)) < 0;

const said = (name: 'startsOn' | 'endsOn', zh: string, en: string): FundingProblem =>
  problem('PERIOD_OUTSIDE_LIMITS', ['project', name], zh, en);
