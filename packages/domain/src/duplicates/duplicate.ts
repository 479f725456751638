import { z } from 'zod';
import type { BilingualText } from '../document/primitives.ts';
import { Key, LocalizedText } from '../document/primitives.ts';

export type DuplicateReasonCode =
  /** A spelling of the one is a spelling of the other. */
  | 'SAME_NAME'
  /** A name stands within the other's. */
  | 'NAME_WITHIN'
  /** Few characters differ. */
  | 'SIMILAR_NAME'
  /** One phone number, for programs with its extension. */
  | 'SAME_PHONE'
  /** Both were read from the same words. */
  | 'SAME_WORDS';

export interface DuplicateReason {
  readonly code: DuplicateReasonCode;
  readonly message: BilingualText;
}

/** Two records that may be one. */
export interface SuspiciousPair {
  readonly kind: 'organization' | 'program';
  /** Slugs, in alphabetical order. */
  readonly pair: readonly [string, string];
  readonly reasons: readonly DuplicateReason[];
}

/** A pair that somebody has looked at and found to be two. */
export const ReviewedPair = z.strictObject({
  kind: z.enum(['organization', 'program']),
  pair: z.tuple([Key, Key]),
  /** What sets them apart. */
  reason: LocalizedText,
});
export type ReviewedPair = z.infer<typeof ReviewedPair>;

export interface ReviewedPairs {
  /** Nobody has looked at these. */
  readonly open: readonly SuspiciousPair[];
  readonly reviewed: readonly SuspiciousPair[];
  /** Reviewed, and no longer suspicious: renamed, merged or gone. */
  readonly idle: readonly ReviewedPair[];
}

const nameOf = ({ kind, pair }: { readonly kind: string; readonly pair: readonly string[] }): string =>
  `${kind} ${pair.toSorted().join(' ')}`;

export function applyReviews(
  suspicious: readonly SuspiciousPair[],
  reviews: readonly ReviewedPair[],
): ReviewedPairs {
  const looked = new Set(reviews.map(nameOf));
  const found = new Set(suspicious.map(nameOf));
  return {
    open: suspicious.filter((pair) => !looked.has(nameOf(pair))),
    reviewed: suspicious.filter((pair) => looked.has(nameOf(pair))),
    idle: reviews.filter((review) => !found.has(nameOf(review))),
  };
}

/** Compares each item with each later one. */
export function suspiciousPairs<Item extends { readonly slug: string }>(
  kind: SuspiciousPair['kind'],
  items: readonly Item[],
  reasonsFor: (one: Item, other: Item) => readonly DuplicateReason[],
): readonly SuspiciousPair[] {
  const sorted = items.toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
  return sorted.flatMap((one, index) =>
    sorted.slice(index + 1).flatMap((other): SuspiciousPair[] => {
      const reasons = reasonsFor(one, other);
      return reasons.length === 0 ? [] : [{ kind, pair: [one.slug, other.slug], reasons }];
    }),
  );
}
