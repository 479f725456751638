import type { TimelineRow } from '../timeline/YearTimeline.tsx';
import type { Track } from '../tracks/track.ts';
import { stateName } from '../windows/window.ts';

/** The windows of a program as rows of its picture of the year; one that the program states for all tracks comes once. */
export function timelineRows(
  tracks: readonly Pick<Track, 'name' | 'windows'>[],
  allTracks: string,
): readonly TimelineRow[] {
  const rows = new Map<string, TimelineRow>();
  for (const { name, windows } of tracks) {
    for (const window of windows) {
      const owner = window.appliesToAllTracks && tracks.length > 1 ? allTracks : name;
      const label = window.label ? `${owner}：${window.label}` : owner;
      rows.set(window.key, { key: window.key, label, state: stateName(window.status.state), window });
    }
  }
  return [...rows.values()];
}
