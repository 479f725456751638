import { deadlineNear } from './reason.ts';
import { type Segment, type Timeline, timeline } from './timeline.ts';
import type { ApplicationWindow } from './window.ts';

/** A window closes soon from this many days before its deadline. */
export const CLOSING_SOON_DAYS = 14;

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Turns the last days before each deadline into `closing_soon`. An open window of which no end is printed never
 * closes soon: that its fiscal year ends is no deadline.
 */
export function warnBeforeDeadline(segments: Timeline, window: ApplicationWindow, days: number): Timeline {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`);
  const [first, ...rest] = segments;
  return timeline(
    first,
    ...rest.flatMap((segment, index): Segment[] => {
      const end = rest[index + 1]?.from;
      if (segment.deadline === undefined || end === undefined || days === 0) return [segment];
      const warned: Segment = {
        ...segment,
        from: Math.max(segment.from, end - days * MILLISECONDS_PER_DAY),
        state: 'closing_soon',
        reason: deadlineNear(window, segment.deadline),
      };
      return [segment, warned];
    }),
  );
}
