import { isDeepStrictEqual } from 'node:util';
import type { References } from './read-references.ts';

/** The items of one list that are new, that say something else than before, and that are only in the old list. */
export interface Difference<Item> {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly absent: readonly Item[];
}

export interface ReferenceDifference {
  readonly agencies: Difference<References['agencies'][number]>;
  readonly organizations: Difference<References['organizations'][number]>;
  readonly sources: Difference<References['sources'][number]>;
}

export const compareReferences = (before: References, after: References): ReferenceDifference => ({
  agencies: compare(before.agencies, after.agencies, ({ code }) => code),
  organizations: compare(before.organizations, after.organizations, ({ slug }) => slug),
  sources: compare(before.sources, after.sources, ({ id }) => id),
});

export function compare<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Difference<Item> {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const kept = new Set(after.map(keyOf));
  return {
    added: after.filter((item) => !known.has(keyOf(item))),
    changed: after.filter(
      (item) => known.has(keyOf(item)) && !isDeepStrictEqual(known.get(keyOf(item)), item),
    ),
    absent: before.filter((item) => !kept.has(keyOf(item))),
  };
}
