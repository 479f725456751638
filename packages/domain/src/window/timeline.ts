import type { Deadline } from './deadline.ts';
import type { WindowReason, WindowState, WindowStateName } from './state.ts';

/** A stretch of time in which a window is one thing for one reason. It ends where the next one begins. */
export interface Segment {
  /** Milliseconds since the epoch, or -Infinity. */
  readonly from: number;
  readonly state: WindowStateName;
  readonly reason: WindowReason;
  readonly tentative: boolean;
  /** Key of the window; absent where there is none. */
  readonly window?: string;
  /** The printed end of an open segment. */
  readonly deadline?: Deadline;
}

/** Segments in order, none of them empty, the first from -Infinity on. */
export type Timeline = readonly [Segment, ...Segment[]];

/**
 * Puts segments together in the order in which they are said. One that would begin after a later one begins never
 * comes to be; neighbors that say the same become one.
 */
export function timeline(first: Segment, ...rest: readonly Segment[]): Timeline {
  const kept: Segment[] = [];
  for (const segment of [first, ...rest]) {
    while ((kept.at(-1)?.from ?? Number.NEGATIVE_INFINITY) >= segment.from && kept.length > 0) kept.pop();
    const last = kept.at(-1);
    if (!last || !saysTheSame(last, segment)) kept.push(segment);
  }
  const [head = first, ...tail] = kept;
  return [head, ...tail];
}

function saysTheSame(left: Segment, right: Segment): boolean {
  return (
    left.state === right.state &&
    left.reason.code === right.reason.code &&
    left.reason.text.zh === right.reason.text.zh &&
    left.window === right.window
  );
}

/** What a timeline says at an instant, and when it stops saying so: the next beginning, or Infinity. */
export function spanAt(segments: Timeline, instant: number): { segment: Segment; end: number } {
  const next = segments.findIndex(({ from }) => from > instant);
  const segment = next === -1 ? segments.at(-1) : segments[next - 1];
  return { segment: segment ?? segments[0], end: segments[next]?.from ?? Number.POSITIVE_INFINITY };
}

export function stateAt(segments: Timeline, now: Date): WindowState {
  if (Number.isNaN(now.getTime())) throw new RangeError('Not an instant: an invalid Date');
  const { segment, end } = spanAt(segments, now.getTime());
  return {
    state: segment.state,
    reason: segment.reason,
    ...(Number.isFinite(segment.from) ? { since: new Date(segment.from) } : {}),
    ...(Number.isFinite(end) ? { until: new Date(end) } : {}),
    tentative: segment.tentative,
    ...(segment.window === undefined ? {} : { window: segment.window }),
  };
}
