import { cell, list, type Row } from './exported-tables.ts';

/**
 * The table of docs/decisions/0031 as a reader of the tables would work it out, without the code of the domain: what a
 * window is at an instant, and the instants at which its deadlines pass.
 */
export type State = 'OPEN' | 'CLOSING_SOON' | 'UNKNOWN' | 'UPCOMING' | 'EXHAUSTED' | 'CLOSED';

const DAY = 86_400_000;
const WARNED = 14 * DAY;

const beginningOf = (date: string): number => Date.parse(`${date}T00:00:00+08:00`);
const beginningOfMonth = (year: number, month: number): number =>
  beginningOf(month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`);

const yearOf = (row: Row): number => Number(cell(row, 'program_key').slice(0, 4));

/** The first instant that is too late, where it is printed. */
function printedEnd(row: Row): number | undefined {
  const day = cell(row, 'closes_on');
  if (day === '') return undefined;
  if (cell(row, 'closes_before_day') === 'TRUE') return beginningOf(day);
  const time = cell(row, 'closes_at');
  return time === '' ? beginningOf(day) + DAY : Date.parse(`${day}T${time}:00+08:00`);
}

/** Months that follow each other, as stretches of time. */
function stretchesOfMonths(row: Row): { from: number; until: number }[] {
  const months = list(row, 'months').map((text) => Number.parseInt(text, 10));
  return months
    .filter((month) => !months.includes(month - 1))
    .map((first) => {
      let last = first;
      while (months.includes(last + 1)) last += 1;
      return {
        from: beginningOfMonth(yearOf(row), first),
        until: beginningOfMonth(yearOf(row), last + 1),
      };
    });
}

/** The instants at which applications end because a deadline passes. */
export function endsOf(row: Row): number[] {
  if (cell(row, 'kind') === 'months') return stretchesOfMonths(row).map(({ until }) => until);
  const end = printedEnd(row);
  return end === undefined ? [] : [end];
}

export function stateAt(row: Row, at: number): State {
  const closed = cell(row, 'closed_early_at');
  if (closed !== '') throw new Error('No window of these registers was closed early');
  const state = printedState(row, at);
  const isWarned = endsOf(row).some((end) => at < end && at >= end - WARNED);
  return state === 'OPEN' && isWarned ? 'CLOSING_SOON' : state;
}

function printedState(row: Row, at: number): State {
  const year = yearOf(row);
  const [yearBegins, yearEnds] = [beginningOf(`${year}-01-01`), beginningOf(`${year + 1}-01-01`)];
  const end = printedEnd(row);
  const opens = cell(row, 'opens_on');
  const start = opens === '' ? undefined : beginningOf(opens);
  const isAnnounced = cell(row, 'opens_on_announcement') === 'TRUE';
  switch (cell(row, 'kind')) {
    case 'fixed':
      if (isAnnounced && start === undefined) return end !== undefined && at >= end ? 'CLOSED' : 'UNKNOWN';
      if (start !== undefined && end !== undefined) return within(at, start, end);
      if (end !== undefined) return at >= end ? 'CLOSED' : at < yearBegins ? 'UNKNOWN' : 'OPEN';
      if (start === undefined) return 'UNKNOWN';
      return at < start
        ? 'UPCOMING'
        : at < Math.max(yearEnds, beginningOf(`${Number(opens.slice(0, 4)) + 1}-01-01`))
          ? 'OPEN'
          : 'UNKNOWN';
    case 'rolling':
      return at < yearBegins ? 'UPCOMING' : at < yearEnds ? 'OPEN' : 'UNKNOWN';
    case 'months': {
      const stretches = stretchesOfMonths(row);
      if (stretches.some(({ from, until }) => at >= from && at < until))
        return isAnnounced ? 'UNKNOWN' : 'OPEN';
      if (stretches.some(({ from }) => at < from)) return 'UPCOMING';
      return at < yearEnds ? 'CLOSED' : 'UNKNOWN';
    }
    default:
      return 'UNKNOWN';
  }
}

const within = (at: number, start: number, end: number): State =>
  at < start ? 'UPCOMING' : at < end ? 'OPEN' : 'CLOSED';

const FIRST_DECIDES: readonly State[] = [
  'OPEN',
  'CLOSING_SOON',
  'UNKNOWN',
  'UPCOMING',
  'EXHAUSTED',
  'CLOSED',
];

/** Several windows of one track together (docs/decisions/0033). */
export function stateOfAll(rows: readonly Row[], at: number): State {
  const states = rows.map((row) => stateAt(row, at));
  return FIRST_DECIDES.find((state) => states.includes(state)) ?? 'UNKNOWN';
}

const isTaking = (state: State): boolean => state === 'OPEN' || state === 'CLOSING_SOON';

/** Months in Taipei of the last days to apply that are still ahead: after each, no window of the track is open. */
export function monthsAhead(rows: readonly Row[], at: number): string[] {
  const ends = rows
    .flatMap(endsOf)
    .filter((end) => end > at && isTaking(stateOfAll(rows, end - 1)) && !isTaking(stateOfAll(rows, end)));
  return [...new Set(ends.map((end) => new Date(end - 1 + 8 * 3_600_000).toISOString().slice(0, 7)))];
}
