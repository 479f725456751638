import { describe, expect, it } from 'vitest';
import { shareOutFacts } from './stated-facts.ts';
import type { SentenceFact, StatedFacts } from './track.ts';

const preference = (key: string, appliesToAllTracks: boolean): SentenceFact => ({
  key,
  appliesToAllTracks,
  text: key,
  evidence: [],
  isInferred: false,
  inference: null,
  note: null,
});

const track = (...preferences: readonly SentenceFact[]): StatedFacts => ({
  eligibility: [],
  fundingRules: [],
  windows: [],
  quotas: [],
  execution: [],
  performance: [],
  preferences,
  facts: [],
});

const keys = (facts: StatedFacts | null | undefined) => facts?.preferences.map(({ key }) => key);

describe('shareOutFacts', () => {
  it('tells what holds for every track once, and the rest with its track', () => {
    const { shared, own } = shareOutFacts([
      track(preference('common', true), preference('first', false)),
      track(preference('common', true), preference('second', false)),
    ]);
    expect(keys(shared)).toEqual(['common']);
    expect(own.map(([, facts]) => keys(facts))).toEqual([['first'], ['second']]);
  });

  it('tells what a track overrides with the tracks that it still holds for', () => {
    const { shared, own } = shareOutFacts([
      track(preference('common', true), preference('window', true)),
      track(preference('common', true), preference('own-window', false)),
    ]);
    expect(keys(shared)).toEqual(['common']);
    expect(own.map(([, facts]) => keys(facts))).toEqual([['window'], ['own-window']]);
  });

  it('has nothing to share where there is one track alone, or nothing in common', () => {
    const alone = shareOutFacts([track(preference('common', true))]);
    expect(alone.shared).toBeNull();
    expect(keys(alone.own[0]?.[1])).toEqual(['common']);
    expect(shareOutFacts([track(preference('a', false)), track(preference('b', false))]).shared).toBeNull();
    expect(shareOutFacts([])).toEqual({ shared: null, own: [] });
  });
});
