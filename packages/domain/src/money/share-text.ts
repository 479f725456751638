import type { Locale } from '../document/primitives.ts';
import { type Fraction, formatShare } from './share.ts';

const CHINESE_NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** `50%` where a percentage is exact, else `三分之一`, `1/3`. */
export function shareText(share: Fraction, locale: Locale): string {
  const written = formatShare(share);
  if (written.endsWith('%') || locale === 'en') return written;
  const parts = CHINESE_NUMERALS[Number(share.denominator)];
  const taken = CHINESE_NUMERALS[Number(share.numerator)];
  return parts && taken ? `${parts}分之${taken}` : written;
}

/** A share as a factor: `1.2倍`, `1.2 times`; `4/3倍` where no decimal is exact. */
export function timesText(share: Fraction, locale: Locale): string {
  const factor = factorText(share);
  return locale === 'en' ? `${factor} times` : `${factor}倍`;
}

function factorText({ numerator, denominator }: Fraction): string {
  const scale = 100_000_000n;
  const scaled = numerator * scale;
  if (scaled % denominator !== 0n) return `${numerator}/${denominator}`;
  const value = scaled / denominator;
  const decimals = (value % scale).toString().padStart(8, '0').replace(/0+$/, '');
  return decimals ? `${value / scale}.${decimals}` : `${value / scale}`;
}
