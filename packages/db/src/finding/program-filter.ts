import type { SupportKind, WindowStateName } from '@zhuli/domain';

/** Bounds that are given hold inclusively; what is unknown is within no bounds. */
export interface Between<Bound> {
  readonly atLeast?: Bound;
  readonly atMost?: Bound;
}

/**
 * Which editions to find. Every part that is given must hold; of a list one member must, so that an empty list is met by nothing.
 * What is said of tracks must hold together on one track.
 */
export interface ProgramFilter {
  /** Codes; predecessors and successors of each count too. */
  readonly agencies?: readonly string[];
  /** Slugs of organizations that work for the program, or that it names as a contact. */
  readonly organizations?: readonly string[];
  readonly themes?: readonly string[];
  readonly fiscalYears?: readonly number[];
  /** Versions that were published at that instant or later. */
  readonly updatedSince?: Date;

  /** Of tracks, from here on: what they give. */
  readonly kinds?: readonly SupportKind[];
  /** Counties from which one may apply; a track that names none is open to all. */
  readonly regions?: readonly string[];
  /** Sections and divisions that may apply, together with those of the program; where none are named, all may. */
  readonly industries?: readonly string[];
  /** Legal forms that may apply; a track that names none is open to all. */
  readonly legalForms?: readonly string[];
  /** The highest amount for one case, in dollars. */
  readonly amount?: Between<number>;
  /** The least share that the applicant pays, in the spelling of a document: `30%` or `1/3`. */
  readonly ownShare?: Between<string>;
  /** All windows of the track together, at `at`. */
  readonly windowStates?: readonly WindowStateName[];
  /** Takes applications at `at`, and its deadline is on that day in Taipei or at most so many days later. */
  readonly closesWithinDays?: number;
  /** `2023-06`: has a last day to apply in one of these months, in Taipei, that is still ahead at `at`. */
  readonly deadlineMonths?: readonly string[];
  /** Places are stated. */
  readonly hasQuota?: boolean;
  readonly isFree?: boolean;
  /** Not open to every county. */
  readonly isRegional?: boolean;
  /** Not open to every industry. */
  readonly isIndustrySpecific?: boolean;

  /** The instant for windows. Needed wherever an answer depends on one. */
  readonly at?: Date;
}
