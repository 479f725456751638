import type { PublishedEdition } from '@zhuli/db';
import {
  type ApplicationWindow,
  combineWindowStates,
  isTakingApplications,
  type WindowState,
} from '@zhuli/domain';

/** A state, and how to tell the state at another instant of the same thing. */
export interface WindowStatus {
  readonly now: WindowState;
  readonly stateAt: (instant: Date) => WindowState;
}

export function statusAt(instant: Date, stateAt: (instant: Date) => WindowState): WindowStatus {
  return { now: stateAt(instant), stateAt };
}

/** What several windows are together. */
export function combinedStatusAt(
  instant: Date,
  windows: readonly ApplicationWindow[],
  { document: { fiscalYear } }: PublishedEdition,
): WindowStatus {
  return statusAt(instant, (now) => combineWindowStates(windows, { now, fiscalYear }));
}

/** Null where nobody can tell: unknown is never yes, and not no either. */
export function isOpen({ now: { state } }: WindowStatus): boolean | null {
  return state === 'unknown' ? null : isTakingApplications(state);
}
