import type { WindowState, WindowStateName } from './state.ts';
import { type Segment, spanAt, stateAt, type Timeline, timeline } from './timeline.ts';
import { noWindow } from './unknown-reason.ts';
import type { ApplicationWindow } from './window.ts';
import { type WindowView, windowTimeline } from './window-state.ts';

/** The first that any window is in decides. Unknown stands above upcoming: it may be open now. */
const PRECEDENCE: readonly WindowStateName[] = [
  'open',
  'closing_soon',
  'unknown',
  'upcoming',
  'exhausted',
  'closed',
];

/**
 * What several windows of a track are together: open if any application window is open. Periods of purchase say
 * nothing of when to apply. `since` and `until` are those of the combination: a window that changes behind the one
 * that decides does not count.
 */
export function combineWindowStates(windows: readonly ApplicationWindow[], view: WindowView): WindowState {
  return stateAt(combinedTimeline(windows, view), view.now);
}

/** All that the windows are together, at every instant. */
export function combinedTimeline(
  windows: readonly ApplicationWindow[],
  view: Omit<WindowView, 'now'>,
): Timeline {
  const timelines = windows
    .filter(({ purpose }) => purpose === 'application')
    .map((window) => windowTimeline(window, view));
  const beginnings = new Set(timelines.flatMap((segments) => segments.map(({ from }) => from)));
  const [first, ...rest] = [...beginnings].sort((a, b) => a - b).map((from) => deciding(timelines, from));
  return first ? timeline(first, ...rest) : [none];
}

const none: Segment = {
  from: Number.NEGATIVE_INFINITY,
  state: 'unknown',
  reason: noWindow,
  tentative: false,
};

interface Candidate {
  readonly segment: Segment;
  readonly end: number;
}

function deciding(timelines: readonly Timeline[], from: number): Segment {
  const [best] = timelines.map((segments) => spanAt(segments, from)).sort(byPrecedence);
  return { ...(best?.segment ?? none), from };
}

/** A total order, so that the order in which a document lists its windows never matters. */
function byPrecedence(left: Candidate, right: Candidate): number {
  return (
    PRECEDENCE.indexOf(left.segment.state) - PRECEDENCE.indexOf(right.segment.state) ||
    byEnd(left, right) ||
    compareText(left.segment.window ?? '', right.segment.window ?? '') ||
    compareText(left.segment.reason.text.zh, right.segment.reason.text.zh)
  );
}

/** Of two that are open, the one that stays so longer; of two that are not, the one that changes first. */
function byEnd(left: Candidate, right: Candidate): number {
  if (left.end === right.end) return 0;
  const taken = left.segment.state === 'open' || left.segment.state === 'closing_soon';
  return left.end < right.end === taken ? 1 : -1;
}

const compareText = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
