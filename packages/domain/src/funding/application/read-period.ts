import { addDays, compareDates, dateParts, fullYearsBetween } from '../../calendar/calendar-date.ts';
import type { Facts } from '../../eligibility/facts.ts';
import type { FundingProblem } from '../estimate/problem.ts';
import { problem } from './problems.ts';

/** A project from its first day to its last, both included. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface ReadPeriod {
  /** Null where a day is not known. */
  readonly period: Period | null;
  /** Of how many years the project is: two numbers where it ends within a year, and the source does not say how that counts. */
  readonly years: YearCount | null;
  readonly problems: readonly FundingProblem[];
}

export interface YearCount {
  readonly low: number;
  readonly high: number;
}

export const MOST_YEARS = 100;

export function readPeriod(facts: Facts, statedYears: number | undefined): ReadPeriod {
  const days = DAYS.map((name) => dayOf(facts[`project.${name}`]));
  const [signedOn, startsOn, endsOn] = days;
  const reversed = [
    ...(startsOn && endsOn ? inOrder(startsOn, endsOn, 'endsOn') : []),
    ...(signedOn && endsOn ? inOrder(signedOn, endsOn, 'signedOn') : []),
  ];
  if (!startsOn || !endsOn || reversed.length > 0) return { period: null, years: null, problems: reversed };
  const period = { startsOn, endsOn };
  const years = yearsOf(period);
  const problems = years.high > MOST_YEARS ? [tooLong()] : yearsAgree(period, years, statedYears);
  return problems.length > 0 ? { period: null, years: null, problems } : { period, years, problems };
}

const DAYS = ['signedOn', 'startsOn', 'endsOn'] as const;

const dayOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Years of twelve months from the first day on. */
export function yearsOf({ startsOn, endsOn }: Period): YearCount {
  const after = addDays(endsOn, 1);
  const full = fullYearsBetween(startsOn, after);
  const isWhole = fullYearsBetween(startsOn, endsOn) < full;
  return { low: Math.max(1, full), high: isWhole ? full : full + 1 };
}

/** The calendar years (年度) that the project touches, in order. */
export function calendarYears({ startsOn, endsOn }: Period): readonly number[] {
  const [first, last] = [dateParts(startsOn).year, dateParts(endsOn).year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function inOrder(first: string, second: string, path: 'endsOn' | 'signedOn'): FundingProblem[] {
  if (compareDates(first, second) <= 0) return [];
  return [
    problem(
      'DATES_REVERSED',
      ['project', path],
      `${second}早於${first}：計畫不可能先結束，才簽約或開始`,
      `${second} lies before ${first}: no project ends before it is signed or begins`,
    ),
  ];
}

const tooLong = (): FundingProblem =>
  problem(
    'PERIOD_TOO_LONG',
    ['project', 'endsOn'],
    `計畫期間不得超過${MOST_YEARS}年`,
    `A project cannot take more than ${MOST_YEARS} years`,
  );

/** Years may be counted from the first day, or as calendar years. */
function yearsAgree(period: Period, { low }: YearCount, stated: number | undefined): FundingProblem[] {
  const touched = calendarYears(period).length;
  if (stated === undefined || (stated >= low && stated <= touched)) return [];
  return [
    problem(
      'YEARS_CONTRADICTION',
      ['project', 'quantities', 'year'],
      `期間${period.startsOn}至${period.endsOn}不可能是${stated}年`,
      `${period.startsOn} to ${period.endsOn} cannot be ${stated} years`,
    ),
  ];
}
