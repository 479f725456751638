import type { WindowState } from '../window/state.ts';
import type { ApplicationWindow } from '../window/window.ts';
import { windowState } from '../window/window-state.ts';

export const stateOf = (window: ApplicationWindow, instant: string, fiscalYear = 2023): WindowState =>
  windowState(window, { now: new Date(instant), fiscalYear });

/** `open: open_all_year`. */
export function toldOf(window: ApplicationWindow, instant: string, fiscalYear?: number): string {
  const { state, reason } = stateOf(window, instant, fiscalYear);
  return `${state}: ${reason.code}`;
}
