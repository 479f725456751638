import { parseShare } from '../../money/share.ts';

/** A share as a floating number, and what one step in its denominator is worth. */
export interface Part {
  readonly value: number;
  readonly step: number;
}

export function partOf(written: string): Part {
  const { numerator, denominator } = parseShare(written);
  return { value: Number(numerator) / Number(denominator), step: 1 / Number(denominator) };
}
