import { formatShare, fraction, parseShare } from '@zhuli/domain';

/** A 64-bit integer of a row as a number. Refuses one that a number cannot hold exactly, which JSON would have rounded. */
export function exactNumber(value: number | bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`Not an exact whole number: ${value}`);
  return number;
}

export interface ShareColumns {
  share_numerator: number;
  share_denominator: number;
}

export function shareColumns(share: string): ShareColumns {
  const { numerator, denominator } = parseShare(share);
  return { share_numerator: exactNumber(numerator), share_denominator: exactNumber(denominator) };
}

export const shareOf = ({ share_numerator, share_denominator }: ShareColumns): string =>
  formatShare(fraction(BigInt(exactNumber(share_numerator)), BigInt(exactNumber(share_denominator))));
