import type { BilingualText } from '../document/primitives.ts';

export type WindowStateName = 'upcoming' | 'open' | 'closing_soon' | 'closed' | 'exhausted' | 'unknown';

/** Why a window is in its state. Codes never change their meaning. */
export type WindowReasonCode =
  | 'opens_on_date'
  | 'opens_with_fiscal_year'
  | 'opens_in_month'
  | 'open_until_deadline'
  /** Only the end is printed: read as open from the beginning of the fiscal year. */
  | 'open_start_not_printed'
  /** Only the start is printed: read as open until the fiscal year ends. */
  | 'open_end_not_printed'
  | 'open_all_year'
  | 'deadline_near'
  | 'deadline_passed'
  /** As `deadline_passed`; the source says that it is announced again if places remain. */
  | 'deadline_passed_may_reopen'
  | 'funds_exhausted'
  | 'places_filled'
  | 'cancelled'
  /** Only the end is printed, and the fiscal year has not begun. */
  | 'start_not_printed'
  /** The source speaks of a year that is over, and prints no end. */
  | 'fiscal_year_over'
  | 'awaiting_announcement'
  | 'announced_yearly'
  | 'announced_periodically'
  | 'called_in_batches'
  | 'relative_to_event'
  | 'deadline_per_course'
  | 'dates_not_printed'
  | 'dates_contradict'
  /** A track or program of which the source prints no window at all. */
  | 'no_window';

export interface WindowReason {
  /** Stable, for programs. */
  readonly code: WindowReasonCode;
  /** For people. */
  readonly text: BilingualText;
}

/** What a window is at an instant. Derived on reading, never stored. */
export interface WindowState {
  readonly state: WindowStateName;
  readonly reason: WindowReason;
  /** The instant from which the state holds for this reason; absent: since before anything that is known. */
  readonly since?: Date;
  /** The next instant at which the state or its reason changes by itself; absent: none is known. */
  readonly until?: Date;
  /** 依實際公告日為準: the dates may still move. */
  readonly tentative: boolean;
  /** Key of the window that is spoken of; absent where a track has none. */
  readonly window?: string;
}

/** Whether applications are taken: open, or closing soon. */
export function isTakingApplications(state: WindowStateName): boolean {
  return state === 'open' || state === 'closing_soon';
}
