import type { TrackFact } from '../facts/fact.ts';
import type { StatedFacts } from './track.ts';

const selected = (facts: StatedFacts, wanted: (fact: TrackFact) => boolean): StatedFacts => ({
  eligibility: facts.eligibility.filter(wanted),
  fundingRules: facts.fundingRules.filter(wanted),
  windows: facts.windows.filter(wanted),
  quotas: facts.quotas.filter(wanted),
  execution: facts.execution.filter(wanted),
  performance: facts.performance.filter(wanted),
  preferences: facts.preferences.filter(wanted),
  facts: facts.facts.filter(wanted),
});

const keysOf = (facts: StatedFacts): Set<string> =>
  new Set(
    [
      facts.eligibility,
      facts.fundingRules,
      facts.windows,
      facts.quotas,
      facts.execution,
      facts.performance,
      facts.preferences,
      facts.facts,
    ].flatMap((list: readonly TrackFact[]) =>
      list.filter(({ appliesToAllTracks }) => appliesToAllTracks).map(({ key }) => key),
    ),
  );

/**
 * Divides the facts of a program's tracks into those that hold for every one of them, told once, and each track's others. What
 * the program states and a track overrides (its own window, say) is told with the tracks that it does hold for.
 */
export function shareOutFacts<Given extends StatedFacts>(
  tracks: readonly Given[],
): { readonly shared: StatedFacts | null; readonly own: readonly (readonly [Given, StatedFacts])[] } {
  const [first, ...others] = tracks;
  if (!first || others.length === 0)
    return { shared: null, own: tracks.map((track) => [track, track] as const) };
  const theirs = others.map(keysOf);
  const everywhere = new Set([...keysOf(first)].filter((key) => theirs.every((keys) => keys.has(key))));
  const shared = selected(first, ({ key }) => everywhere.has(key));
  return {
    shared: everywhere.size > 0 ? shared : null,
    own: tracks.map((track) => [track, selected(track, ({ key }) => !everywhere.has(key))] as const),
  };
}
