import { calendarDate, daysInMonth } from '../calendar/calendar-date.ts';
import { startOfDayInTaipei, startOfYearInTaipei } from '../calendar/taipei.ts';
import { type Deadline, deadlineInstant, printedDeadline } from './deadline.ts';
import { monthRuns } from './month-runs.ts';
import { deadlinePassed, opensInMonth, openUntilDeadline } from './reason.ts';
import { type Segment, type Timeline, timeline } from './timeline.ts';
import { awaitingAnnouncement, datesContradict, fiscalYearOver } from './unknown-reason.ts';
import type { ApplicationWindow } from './window.ts';

/** Months of the fiscal year that follow one another. */
interface Run {
  readonly firstMonth: number;
  readonly from: number;
  readonly deadline: Deadline;
}

type Saying = Pick<Segment, 'state' | 'reason' | 'deadline'>;
type Tell = (from: number, saying: Saying) => Segment;

/**
 * Whole months, which the source prints without a year: those of the fiscal year. Open from the first day of each run
 * of months to the last, upcoming before and between the runs, closed after them, and unknown once the year is over,
 * for the next edition may take other months. Printed days narrow the months. Where the opening also waits for an
 * announcement, the months are unknown instead of open.
 */
export function monthsTimeline(window: ApplicationWindow, fiscalYear: number, tell: Tell): Timeline {
  const runs = runsOf(window, fiscalYear);
  const [firstRun] = runs;
  const lastRun = runs.at(-1);
  if (!firstRun || !lastRun) {
    return timeline(tell(Number.NEGATIVE_INFINITY, { state: 'unknown', reason: datesContradict(window) }));
  }
  const upcoming = (run: Run): Saying => ({
    state: 'upcoming',
    reason: opensInMonth(window, fiscalYear, run.firstMonth),
  });
  const taking = (run: Run): Saying =>
    window.opensOnAnnouncement && window.opensOn === undefined
      ? { state: 'unknown', reason: awaitingAnnouncement(window) }
      : { state: 'open', reason: openUntilDeadline(window, run.deadline), deadline: run.deadline };
  return timeline(
    tell(Number.NEGATIVE_INFINITY, upcoming(firstRun)),
    ...runs.flatMap((run, index) => {
      const next = runs[index + 1];
      const after: Saying = next
        ? upcoming(next)
        : { state: 'closed', reason: deadlinePassed(window, run.deadline) };
      return [tell(run.from, taking(run)), tell(deadlineInstant(run.deadline).getTime(), after)];
    }),
    tell(startOfYearInTaipei(fiscalYear + 1).getTime(), {
      state: 'unknown',
      reason: fiscalYearOver(window, fiscalYear),
    }),
  );
}

function runsOf(window: ApplicationWindow, fiscalYear: number): Run[] {
  const printedEnd = printedDeadline(window);
  const opensAt = window.opensOn === undefined ? undefined : startOfDayInTaipei(window.opensOn).getTime();
  return monthRuns(window.months)
    .map(({ first, last }): Run => {
      const from = startOfDayInTaipei(calendarDate(fiscalYear, first, 1)).getTime();
      const lastDay = { day: calendarDate(fiscalYear, last, daysInMonth(fiscalYear, last)) };
      return {
        firstMonth: first,
        from: Math.max(from, opensAt ?? from),
        deadline: printedEnd && deadlineInstant(printedEnd) < deadlineInstant(lastDay) ? printedEnd : lastDay,
      };
    })
    .filter(({ from, deadline }) => from < deadlineInstant(deadline).getTime());
}
