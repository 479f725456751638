import type { TrackFact } from '../facts/fact.ts';

/** In the order in which a choice offers them. */
export const WINDOW_STATES = ['open', 'closing_soon', 'upcoming', 'closed', 'exhausted', 'unknown'] as const;

/** In the public schema's spelling. */
export type WindowState = Uppercase<(typeof WINDOW_STATES)[number]>;

export interface WindowStatus {
  readonly state: WindowState;
  /** Why, as a sentence. */
  readonly reason: string;
  readonly isTentative: boolean;
  readonly nextTransition: {
    /** The first instant of the new state, on the clock of Taipei: `2023-12-01T00:00:00+08:00`. */
    readonly at: string;
    readonly state: WindowState;
  } | null;
}

export interface ApplicationWindow extends TrackFact {
  readonly id: string;
  readonly kind: string;
  readonly purpose: 'APPLICATION' | 'PURCHASE';
  readonly label: string | null;
  readonly text: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly closesBeforeDay: boolean;
  readonly months: readonly number[];
  readonly status: WindowStatus;
}

export const WINDOW_STATUS = `
fragment WindowStatusParts on WindowStatus {
  state
  reason(locale: $locale)
  isTentative
  nextTransition { at state }
}`;

export const WINDOW = `
fragment WindowParts on ApplicationWindow {
  id
  ...TrackFactParts
  kind
  purpose
  label(locale: $locale)
  text(locale: $locale)
  opensOn
  closesOn
  closesBeforeDay
  months
  status { ...WindowStatusParts }
}`;

/** The same word as the domain's, for messages and colors. */
export const stateName = (state: WindowState): Lowercase<WindowState> =>
  state.toLowerCase() as Lowercase<WindowState>;
