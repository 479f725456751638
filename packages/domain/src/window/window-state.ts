import { CLOSING_SOON_DAYS, warnBeforeDeadline } from './closing-soon.ts';
import { applyEarlyClosure } from './early-closure.ts';
import { scheduledTimeline } from './schedule.ts';
import type { WindowState } from './state.ts';
import { stateAt, type Timeline } from './timeline.ts';
import type { ApplicationWindow } from './window.ts';

/** When and how to look at windows. */
export interface WindowView {
  readonly now: Date;
  /** The edition's fiscal year: what a window leaves unsaid is said of that year. */
  readonly fiscalYear: number;
  /** Absent: CLOSING_SOON_DAYS. Zero: no window ever closes soon. */
  readonly closingSoonDays?: number;
}

/** All that a window will ever be, unless somebody changes it. The rules stand in `schedule.ts`. */
export function windowTimeline(window: ApplicationWindow, view: Omit<WindowView, 'now'>): Timeline {
  const scheduled = scheduledTimeline(window, view.fiscalYear);
  const warned = warnBeforeDeadline(scheduled, window, view.closingSoonDays ?? CLOSING_SOON_DAYS);
  return applyEarlyClosure(warned, window);
}

/** What one window is at `view.now`. */
export function windowState(window: ApplicationWindow, view: WindowView): WindowState {
  return stateAt(windowTimeline(window, view), view.now);
}
