export interface Citation {
  readonly document: string;
  readonly locator: string;
}

export interface Evidence {
  readonly text: string;
  readonly citation: Citation;
}

/** What every fact of the public schema carries beside its value. */
export interface SourcedFact {
  readonly evidence: readonly Evidence[];
  readonly isInferred: boolean;
  /** Why it was read so, in the language of the page; null where the source says the fact plainly. */
  readonly inference: string | null;
  readonly note: string | null;
}

/** A fact about a track, which the track states for itself or its program for all tracks. */
export interface TrackFact extends SourcedFact {
  readonly key: string;
  readonly appliesToAllTracks: boolean;
}

export const EVIDENCE = `
fragment EvidenceParts on Evidence { text citation { document locator } }`;

export const SOURCED_FACT = `
fragment SourcedFactParts on SourcedFact {
  evidence { ...EvidenceParts }
  isInferred
  inference(locale: $locale)
  note(locale: $locale)
}`;

export const TRACK_FACT = `
fragment TrackFactParts on TrackFact { key appliesToAllTracks ...SourcedFactParts }`;

/** Fragments that `TrackFactParts` is made of, itself included. */
export const TRACK_FACT_FRAGMENTS = [TRACK_FACT, SOURCED_FACT, EVIDENCE] as const;
