import { larger, smaller } from '../plan/integer-division.ts';

export interface Range {
  readonly least: bigint;
  readonly most: bigint;
}

/** What each part can be where all add up to the whole and none is above its own most. Null where they cannot. */
export function rangesOfParts(whole: bigint, mosts: readonly bigint[]): readonly Range[] | null {
  const sum = mosts.reduce((total, most) => total + most, 0n);
  if (sum < whole) return null;
  return mosts.map((most) => ({ least: larger(0n, whole - (sum - most)), most: smaller(whole, most) }));
}
