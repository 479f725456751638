import type { ProgramDocument, Track } from '../program/document.ts';
import { combinedTimeline } from '../window/combined-state.ts';
import { deadlineInstant } from '../window/deadline.ts';
import { isTakingApplications } from '../window/state.ts';
import type { Segment } from '../window/timeline.ts';
import type { ApplicationWindow } from '../window/window.ts';
import { windowsOfTrack } from '../window/windows-of.ts';
import type { WindowSpan } from './outline.ts';

type Program = Pick<ProgramDocument, 'windows' | 'fiscalYear'>;

/** What the windows of a track are together, as a function of time: no instant is left out, and none is told twice. */
export function windowSpans(
  program: Program,
  track: Pick<Track, 'windows'>,
): readonly [WindowSpan, ...WindowSpan[]] {
  const windows = windowsOfTrack(program, track);
  const segments = combinedTimeline(windows, { fiscalYear: program.fiscalYear });
  const stretches = segments.filter(({ state }, index) => state !== segments[index - 1]?.state);
  const spans = stretches.map(({ state, from }, index): WindowSpan => {
    const until = stretches[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return {
      state,
      from: instant(from),
      until: instant(until),
      deadline: isTakingApplications(state) ? deadlineAfter(segments, from, windows) : null,
    };
  });
  const [first, ...rest] = spans;
  if (!first) throw new RangeError('A timeline has at least one segment');
  return [first, ...rest];
}

const instant = (time: number): Date | null => (Number.isFinite(time) ? new Date(time) : null);

/** When the taking of applications that goes on at `from` ends: by a printed deadline, or because an editor ended it. */
function deadlineAfter(
  segments: readonly Segment[],
  from: number,
  windows: readonly ApplicationWindow[],
): Date | null {
  const later = segments.filter((segment) => segment.from >= from);
  const index = later.findIndex(({ state }) => !isTakingApplications(state));
  const last = later[index - 1];
  const end = later[index]?.from;
  if (!last || end === undefined) return null;
  const isPrinted = last.deadline !== undefined && deadlineInstant(last.deadline).getTime() === end;
  const closure = windows.find(({ key }) => key === last.window)?.earlyClosure;
  const isClosedEarly = closure !== undefined && Date.parse(closure.at) === end;
  return isPrinted || isClosedEarly ? new Date(end) : null;
}
