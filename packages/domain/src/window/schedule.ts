import { dateParts } from '../calendar/calendar-date.ts';
import { startOfDayInTaipei, startOfYearInTaipei } from '../calendar/taipei.ts';
import { deadlineInstant, printedDeadline } from './deadline.ts';
import { monthsTimeline } from './months-schedule.ts';
import {
  deadlinePassed,
  openAllYear,
  openEndNotPrinted,
  openStartNotPrinted,
  opensOnDate,
  opensWithFiscalYear,
  openUntilDeadline,
} from './reason.ts';
import { type Segment, type Timeline, timeline } from './timeline.ts';
import {
  announcedPeriodically,
  announcedYearly,
  awaitingAnnouncement,
  calledInBatches,
  datesContradict,
  datesNotPrinted,
  deadlinePerCourse,
  fiscalYearOver,
  relativeToEvent,
  startNotPrinted,
} from './unknown-reason.ts';
import type { ApplicationWindow } from './window.ts';

const BEGINNING = Number.NEGATIVE_INFINITY;
const NEVER = Number.POSITIVE_INFINITY;

/** What a segment says, before it is known when it begins. */
type Saying = Pick<Segment, 'state' | 'reason' | 'deadline'>;

/**
 * What the source says of a window, as a timeline: before, during and after. The rules:
 *
 * 1. A printed start opens it at the beginning of that day in Taipei, a printed end closes it (see `deadline.ts`).
 * 2. An end without a start: open from the beginning of the fiscal year, unknown before it.
 * 3. A start without an end, and `rolling`, speak of the fiscal year (or of the year of the start, where that is
 *    later): unknown after it. A rolling window is upcoming before its fiscal year.
 * 4. What is announced (`opensOnAnnouncement`, `on_announcement`, `yearly`, `periodic`, `batches`) is unknown until
 *    a printed start. Without one it is never open, only closed after a printed end. What is announced once is said
 *    of the fiscal year, the others of every year.
 * 5. `relative`, and `per_course` without an end, are unknown between their printed days: each applicant and each
 *    course has a deadline of its own.
 * 6. `months`: see `months-schedule.ts`.
 * 7. Days that contradict each other make it unknown.
 */
export function scheduledTimeline(window: ApplicationWindow, fiscalYear: number): Timeline {
  const tell = (from: number, saying: Saying): Segment => ({
    from,
    ...saying,
    tentative: window.tentative === true || window.approximate === true,
    window: window.key,
  });
  const opensAt = window.opensOn === undefined ? undefined : startOfDayInTaipei(window.opensOn).getTime();
  const deadline = printedDeadline(window);
  const closesAt = deadline === undefined ? undefined : deadlineInstant(deadline).getTime();
  if (opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt) {
    return timeline(tell(BEGINNING, { state: 'unknown', reason: datesContradict(window) }));
  }
  if (window.kind === 'months' && window.months.length > 0) {
    return monthsTimeline(window, fiscalYear, tell);
  }
  const opening = openingOf(window, fiscalYear, opensAt, closesAt);
  const ending = endingOf(window, fiscalYear);
  return timeline(
    tell(BEGINNING, opening.before),
    ...(opening.at === NEVER ? [] : [tell(opening.at, during(window, fiscalYear))]),
    ...(ending ? [tell(ending.at, ending.after)] : []),
  );
}

function openingOf(
  window: ApplicationWindow,
  fiscalYear: number,
  opensAt: number | undefined,
  closesAt: number | undefined,
): { at: number; before: Saying } {
  if (opensAt !== undefined && window.opensOn !== undefined) {
    return { at: opensAt, before: { state: 'upcoming', reason: opensOnDate(window, window.opensOn) } };
  }
  const announced = announcementReason(window);
  if (announced) return { at: NEVER, before: { state: 'unknown', reason: announced } };
  if (isIndividual(window)) return { at: BEGINNING, before: during(window, fiscalYear) };
  if (closesAt === undefined && window.kind !== 'rolling') {
    return { at: NEVER, before: { state: 'unknown', reason: datesNotPrinted(window) } };
  }
  const yearBegins = startOfYearInTaipei(fiscalYear).getTime();
  const closesBeforeTheYear = closesAt !== undefined && closesAt <= yearBegins;
  if (window.kind === 'rolling' && !closesBeforeTheYear) {
    return { at: yearBegins, before: { state: 'upcoming', reason: opensWithFiscalYear(window, fiscalYear) } };
  }
  return {
    at: closesBeforeTheYear ? NEVER : yearBegins,
    before: { state: 'unknown', reason: startNotPrinted(window, fiscalYear) },
  };
}

/** Between the opening and the ending. */
function during(window: ApplicationWindow, fiscalYear: number): Saying {
  if (window.kind === 'relative') return { state: 'unknown', reason: relativeToEvent(window) };
  const deadline = printedDeadline(window);
  if (deadline) {
    const startIsSaid = window.opensOn !== undefined || window.kind === 'rolling';
    const reason = startIsSaid
      ? openUntilDeadline(window, deadline)
      : openStartNotPrinted(window, deadline, fiscalYear);
    return { state: 'open', reason, deadline };
  }
  if (window.kind === 'per_course') return { state: 'unknown', reason: deadlinePerCourse(window) };
  if (window.opensOn === undefined) return { state: 'open', reason: openAllYear(window, fiscalYear) };
  return { state: 'open', reason: openEndNotPrinted(window, window.opensOn) };
}

function endingOf(window: ApplicationWindow, fiscalYear: number): { at: number; after: Saying } | undefined {
  const deadline = printedDeadline(window);
  if (deadline) {
    const reason = deadlinePassed(window, deadline);
    return { at: deadlineInstant(deadline).getTime(), after: { state: 'closed', reason } };
  }
  if (isSaidOfEveryYear(window)) return undefined;
  const lastYear = window.opensOn ? Math.max(fiscalYear, dateParts(window.opensOn).year) : fiscalYear;
  return {
    at: startOfYearInTaipei(lastYear + 1).getTime(),
    after: { state: 'unknown', reason: fiscalYearOver(window, lastYear) },
  };
}

/** Why it is unknown when the window opens: it is announced, and the source does not print when. */
function announcementReason(window: ApplicationWindow) {
  switch (window.kind) {
    case 'yearly':
      return announcedYearly(window);
    case 'periodic':
      return announcedPeriodically(window);
    case 'batches':
      return calledInBatches(window);
    case 'on_announcement':
      return awaitingAnnouncement(window);
    default:
      return window.opensOnAnnouncement ? awaitingAnnouncement(window) : undefined;
  }
}

/** There is no day that is the same for all. */
const isIndividual = (window: ApplicationWindow): boolean =>
  window.kind === 'relative' || (window.kind === 'per_course' && window.closesOn === undefined);

/** Undated, and no statement on one year alone: there is no day on which it becomes out of date. */
const isSaidOfEveryYear = (window: ApplicationWindow): boolean =>
  window.kind === 'relative' ||
  (window.opensOn === undefined &&
    (window.kind === 'yearly' ||
      window.kind === 'periodic' ||
      window.kind === 'batches' ||
      ((window.kind === 'fixed' || window.kind === 'months') && !window.opensOnAnnouncement)));
