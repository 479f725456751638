import type { PublishedEdition } from '@zhuli/db';
import {
  distinctMissing,
  type Eligibility,
  estimateFunding,
  evaluateCriteria,
  type Facts,
  type MatchedProgram,
  type MatchedTrack,
  type MatchInput,
  type ProjectFacts,
  type Track,
  windowsOfTrack,
} from '@zhuli/domain';
import { builder } from './builder.ts';
import { Verdict } from './eligibility-result.ts';
import { PotentialType } from './match-potential.ts';
import type { Sourced } from './models.ts';
import { combinedStatusAt } from './window-status.ts';

/** What was asked: the input as read, and as given for those who read it again. */
export interface MatchQuestion {
  readonly input: MatchInput;
  readonly applicant: Facts;
  readonly project: ProjectFacts;
  /** The instant for windows. */
  readonly at: Date;
  /** Its day in Taipei, for facts. */
  readonly on: string;
}

export interface MatchRow {
  readonly question: MatchQuestion;
  readonly edition: PublishedEdition;
  readonly matched: MatchedProgram;
}

interface TrackRow {
  readonly question: MatchQuestion;
  readonly track: Sourced<Track>;
  readonly matched: MatchedTrack;
}

const tracksOf = ({ question, edition, matched }: MatchRow): readonly TrackRow[] =>
  matched.tracks.map((ofTrack) => {
    const fact = edition.document.tracks.find(({ key }) => key === ofTrack.key);
    if (!fact) throw new Error(`A version has lost its track ${ofTrack.key}`);
    return { question, track: { edition, fact }, matched: ofTrack };
  });

const eligibilityFor = ({ question, track: { edition, fact } }: TrackRow): Eligibility =>
  evaluateCriteria([...edition.document.eligibility, ...fact.eligibility], question.input.known);

const TrackMatch = builder.objectRef<TrackRow>('TrackMatch').implement({
  description: 'How an applicant stands with a track.',
  fields: (t) => ({
    track: t.field({ type: 'Track', description: 'The track.', resolve: ({ track }) => track }),
    verdict: t.field({
      type: Verdict,
      description: 'All criteria of the program and the track together.',
      resolve: ({ matched }) => matched.verdict,
    }),
    eligibility: t.field({
      type: 'EligibilityResult',
      // Sentences are made for it, criterion by criterion.
      complexity: { field: 50, multiplier: 1 },
      description: 'The same, criterion by criterion, with reasons, sentences and what is missing.',
      resolve: (row) => ({ track: row.track, eligibility: eligibilityFor(row) }),
    }),
    potential: t.field({
      type: PotentialType,
      nullable: true,
      description: 'What the applicant could get. Null: it is not eligible.',
      resolve: ({ matched }) => matched.potential,
    }),
    windowStatus: t.field({
      type: 'WindowStatus',
      description:
        'Whether one may apply at the instant of the match, and why. It neither changes a verdict nor the order.',
      resolve: ({ question: { at }, track: { edition, fact } }) =>
        combinedStatusAt(at, windowsOfTrack(edition.document, fact), edition),
    }),
    estimate: t.field({
      type: 'FundingEstimate',
      // As much as estimateFunding itself.
      complexity: 10_000,
      description:
        'What the track gives, rule by rule, as estimateFunding says for the same applicant and project on the same day.',
      resolve: ({ question: { applicant, project, on }, track }) => {
        const { document } = track.edition;
        const estimate = estimateFunding({ document, trackKey: track.fact.key, applicant, project, on });
        return { track, estimate, allowance: estimate };
      },
    }),
  }),
});

export const MatchType = builder.objectRef<MatchRow>('Match').implement({
  description: 'How an applicant stands with a program.',
  fields: (t) => ({
    program: t.field({ type: 'Program', description: 'The program.', resolve: ({ edition }) => edition }),
    verdict: t.field({
      type: Verdict,
      description:
        'The best that one of its tracks has: ELIGIBLE if the applicant is for one of them, NOT_ELIGIBLE if for none.',
      resolve: ({ matched }) => matched.verdict,
    }),
    potential: t.field({
      type: PotentialType,
      nullable: true,
      description: 'Of the track in which the applicant could get most. Null: it is eligible for none.',
      resolve: ({ matched }) => matched.potential,
    }),
    tracks: t.field({
      type: [TrackMatch],
      complexity: { field: 1, multiplier: 3 },
      description: 'Its tracks, in the order in which it states them; with a filter, those that it finds.',
      resolve: tracksOf,
    }),
    missing: t.field({
      type: ['MissingInformation'],
      complexity: { field: 50, multiplier: 5 },
      description: 'What would have to be known to decide the tracks that are undecided, each once.',
      resolve: (row) =>
        distinctMissing(
          tracksOf(row)
            .filter(({ matched }) => matched.verdict === 'needs_information')
            .flatMap((track) => eligibilityFor(track).missing),
        ),
    }),
  }),
});
