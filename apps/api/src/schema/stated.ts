import type { ApplicationWindow, ProgramDocument, Track } from '@zhuli/domain';
import type { Sourced, Stated } from './models.ts';

/** The lists that a program may state for all its tracks, and a track for itself. */
type StatedLists = Pick<
  ProgramDocument & Track,
  | 'eligibility'
  | 'execution'
  | 'facts'
  | 'fundingRules'
  | 'performance'
  | 'preferences'
  | 'quotas'
  | 'windows'
>;
type FactOf<List extends keyof StatedLists> = StatedLists[List][number];

/** What holds for a track: what its program states for all of them, then its own. */
export function statedFor<List extends keyof StatedLists>(
  { edition, fact: track }: Sourced<Track>,
  list: List,
): readonly Stated<FactOf<List>>[] {
  const state = (facts: Pick<StatedLists, List>[List], shared: boolean): readonly Stated<FactOf<List>>[] =>
    facts.map((fact: FactOf<List>) => ({ edition, fact, shared }));
  return [...state(edition.document[list], true), ...state(track[list], false)];
}

/** As `statedFor`; a track with application windows of its own does not share those of its program. */
export function windowsFor(track: Sourced<Track>): readonly Stated<ApplicationWindow>[] {
  const isForApplications = ({ fact }: Stated<ApplicationWindow>) => fact.purpose === 'application';
  const windows = statedFor(track, 'windows');
  const hasOwn = windows.some((window) => !window.shared && isForApplications(window));
  return hasOwn ? windows.filter((window) => !(window.shared && isForApplications(window))) : windows;
}
