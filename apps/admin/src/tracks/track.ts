import { type SourcedFact, TRACK_FACT_FRAGMENTS, type TrackFact } from '../facts/fact.ts';
import { FUNDING_RULE, type FundingRule } from '../funding/rule.ts';
import { type ApplicationWindow, WINDOW, WINDOW_STATUS } from '../windows/window.ts';
import type { Audience } from './AudienceQuote.tsx';
import type { ExecutionPeriod } from './execution-text.ts';

/** A fact that comes with its sentence. */
export interface SentenceFact extends TrackFact {
  readonly text: string;
}

export interface Quota extends SentenceFact {
  readonly label: string | null;
  readonly used: number | null;
  readonly usedAsOf: string | null;
}

export interface PerformanceCondition extends TrackFact {
  readonly metric: string;
  readonly bound: 'MAX' | 'MIN' | 'EXACT';
  readonly value: string;
  readonly unit: string;
}

/** A printed statement that has no typed form: its words are those of the source. */
export interface VerbatimFact extends TrackFact {
  readonly topic: string;
  readonly untyped: string;
  readonly sourceText: string;
}

/** The facts of a track, by the lists they stand in. */
export interface StatedFacts {
  readonly eligibility: readonly SentenceFact[];
  readonly fundingRules: readonly FundingRule[];
  readonly windows: readonly ApplicationWindow[];
  readonly quotas: readonly Quota[];
  readonly execution: readonly ExecutionPeriod[];
  readonly performance: readonly PerformanceCondition[];
  readonly preferences: readonly SentenceFact[];
  readonly facts: readonly VerbatimFact[];
}

export interface Track extends SourcedFact, StatedFacts {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly summary: string | null;
  readonly audience: Audience | null;
}

export const AUDIENCE = `
fragment AudienceParts on Audience { text evidence { ...EvidenceParts } }`;

const TRACK = `
fragment TrackParts on Track {
  ...SourcedFactParts
  id
  key
  name(locale: $locale)
  kind
  summary(locale: $locale)
  audience { ...AudienceParts }
  eligibility { ...TrackFactParts text(locale: $locale) }
  fundingRules { ...FundingRuleParts }
  windows { ...WindowParts }
  quotas { ...TrackFactParts label(locale: $locale) text(locale: $locale) used usedAsOf }
  execution { ...TrackFactParts minMonths maxMonths isSoft isApproximate from startsOn endsOn }
  performance { ...TrackFactParts metric(locale: $locale) bound value unit(locale: $locale) }
  preferences { ...TrackFactParts text(locale: $locale) }
  facts { ...TrackFactParts topic(locale: $locale) untyped(locale: $locale) sourceText }
}`;

export const TRACK_FRAGMENTS = [
  TRACK,
  AUDIENCE,
  FUNDING_RULE,
  WINDOW,
  WINDOW_STATUS,
  ...TRACK_FACT_FRAGMENTS,
] as const;
