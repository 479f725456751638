import type { ProgramDocument, SourceReference, Track } from '@zhuli/domain';
import type { Draws } from './draws.ts';
import { withEveryValue } from './every-value.ts';

const LONGEST_KEY = 80;

/**
 * The same document with a track less, or with one more from another program. About as many are added as are dropped, so that
 * programs stay as large as they were.
 */
export function varyTracks(
  document: ProgramDocument,
  others: readonly ProgramDocument[],
  draws: Draws,
): ProgramDocument {
  const dropped = document.tracks.length > 1 && draws.isTrue(0.5) ? draws.one(document.tracks) : undefined;
  const kept = { ...document, tracks: document.tracks.filter((track) => track !== dropped) };
  return draws.isTrue(0.35) ? withTrackOf(draws.one(others), kept, draws) : kept;
}

function withTrackOf(other: ProgramDocument, document: ProgramDocument, draws: Draws): ProgramDocument {
  const suffix = String(draws.whole(100, 999));
  const track = renamed(draws.one(other.tracks), suffix);
  const cited = new Set<string>();
  withEveryValue(track, (value, field) => {
    if (field === 'source') cited.add(String(value));
    return value;
  });
  const sources = other.sources
    .map((source): SourceReference => ({ ...source, key: `${source.key}-${suffix}` }))
    .filter(({ key }) => cited.has(key));
  return { ...document, sources: [...document.sources, ...sources], tracks: [...document.tracks, track] };
}

/** Keys are unique in a document, and links lead to what is in the track or nowhere. */
function renamed(track: Track, suffix: string): Track {
  const keyFor = (key: string) =>
    `${key.slice(0, LONGEST_KEY - suffix.length - 1).replace(/-$/, '')}-${suffix}`;
  const rules = new Set(track.fundingRules.map(({ key }) => key));
  const inReach = {
    ...track,
    fundingRules: track.fundingRules.map((rule) => ({
      ...rule,
      replaces: rule.replaces.filter((key) => rules.has(key)),
    })),
  };
  return withEveryValue(inReach, (value, field) =>
    ['key', 'source', 'replaces', 'raises'].includes(field) ? keyFor(String(value)) : value,
  );
}
