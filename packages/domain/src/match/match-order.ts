import type { CompiledProgram } from './compile-program.ts';
import { RANK, type Standing } from './standing.ts';

/** Where a program stands in a match. No two programs have the same place. */
export interface MatchPlace extends Standing {
  readonly slug: string;
  readonly fiscalYear: number;
}

/** How each program of a corpus stands, by its place in the corpus. */
export interface Standings {
  /** The program's verdict: the best that one of its tracks has. */
  readonly truths: Uint8Array;
  /** What could be got of the track in which that is most. */
  readonly ranks: Uint8Array;
  readonly amounts: Float64Array;
}

/**
 * What could be got of the best track, by kind and then by amount; the program's verdict, what is certain first; the slug;
 * the fiscal year, the newest first.
 */
export function comparePlaces(left: MatchPlace, right: MatchPlace): number {
  return (
    left.rank - right.rank ||
    right.amount - left.amount ||
    right.truth - left.truth ||
    (left.slug === right.slug ? right.fiscalYear - left.fiscalYear : left.slug < right.slug ? -1 : 1)
  );
}

export function placeIn(
  { truths, ranks, amounts }: Standings,
  index: number,
  { slug, fiscalYear }: CompiledProgram,
): MatchPlace {
  const [truth, rank] = [truths[index], ranks[index]] as [Standing['truth'], Standing['rank']];
  return { truth, rank, amount: amounts[index] as number, slug, fiscalYear };
}

/**
 * The programs in the order of their places, as indexes into the corpus, whose own order decides between equals. Where no
 * amount is stated there is nothing to sort: each kind and verdict is a drawer of its own.
 */
export function inOrder(
  indexes: readonly number[],
  { truths, ranks, amounts }: Standings,
): readonly number[] {
  const drawers: number[][] = Array.from({ length: (RANK.nothing + 1) * VERDICTS }, () => []);
  for (const index of indexes) {
    const rank = ranks[index] as number;
    const verdict = STATED.has(rank) ? 0 : VERDICTS - 1 - (truths[index] as number);
    drawers[rank * VERDICTS + verdict]?.push(index);
  }
  const byAmount = (left: number, right: number): number =>
    (amounts[right] as number) - (amounts[left] as number) ||
    (truths[right] as number) - (truths[left] as number) ||
    left - right;
  for (const rank of STATED) drawers[rank * VERDICTS]?.sort(byAmount);
  return drawers.flat();
}

const VERDICTS = 3;
const STATED: ReadonlySet<number> = new Set([RANK.given, RANK.invested, RANK.lent]);
