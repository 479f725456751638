import fc from 'fast-check';
import type { ProgramDocument } from '../program/document.ts';
import { arbitraryProgram } from './arbitrary-program.ts';

/** The lists of a program that an editor adds to, takes from and puts in order. */
const LISTS = [
  'tracks',
  'eligibility',
  'fundingRules',
  'windows',
  'quotas',
  'execution',
  'performance',
  'preferences',
  'facts',
  'organizations',
  'sources',
  'contacts',
  'budgets',
  'links',
  'aliases',
  'agencies',
  'themes',
] as const satisfies readonly (keyof ProgramDocument)[];

type Items = readonly unknown[];

/**
 * The program as an editor may leave it: some lists with items gone, new, repeated or in another order, and some fields those of
 * another program, or gone. It need not be valid.
 */
export const arbitraryEdit = (program: ProgramDocument): fc.Arbitrary<ProgramDocument> =>
  fc
    .tuple(arbitraryProgram, fc.subarray([...LISTS]), fc.subarray(Object.keys(program)), fc.boolean())
    .chain(([other, lists, taken, isDeep]) =>
      fc.tuple(...lists.map((list) => edited(program[list] as Items, other[list] as Items))).map((items) => {
        const result: Record<string, unknown> = { ...program };
        for (const field of taken) {
          const value = (other as Readonly<Record<string, unknown>>)[field];
          if (value === undefined) delete result[field];
          else result[field] = value;
        }
        lists.forEach((list, index) => {
          result[list] = items[index];
        });
        return (isDeep ? withEditedTracks(result as ProgramDocument, other) : result) as ProgramDocument;
      }),
    );

/** Some of both lists, in any order, each perhaps twice. */
const edited = (items: Items, others: Items): fc.Arbitrary<unknown[]> =>
  fc.shuffledSubarray([...items, ...others, ...items.slice(0, 1)]);

/** The statements of a track under the keys of another: the same names with other content. */
const withEditedTracks = (program: ProgramDocument, other: ProgramDocument): ProgramDocument => ({
  ...program,
  tracks: program.tracks.map((track, index) => {
    const twin = other.tracks[index];
    return twin ? { ...twin, key: track.key, fundingRules: track.fundingRules.toReversed() } : track;
  }),
});
