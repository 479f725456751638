import type { Locale } from '../document/primitives.ts';

interface Scale {
  readonly size: number;
  readonly word: string;
}

const CHINESE_SCALES: readonly Scale[] = [
  { size: 1_000_000_000_000, word: '兆' },
  { size: 100_000_000, word: '億' },
  { size: 10_000, word: '萬' },
];
const ENGLISH_SCALES: readonly Scale[] = [
  { size: 1_000_000_000_000, word: ' trillion' },
  { size: 1_000_000_000, word: ' billion' },
  { size: 1_000_000, word: ' million' },
];

/** `新臺幣1,000萬元`, `NT$10 million`. Exact: a scale is used only where one decimal is enough for it. */
export function formatDollars(amount: number, locale: Locale): string {
  if (locale === 'zh-TW') return `新臺幣${formatYuan(amount)}`;
  return `${amount < 0 ? '-' : ''}NT$${scaled(Math.abs(amount), ENGLISH_SCALES)}`;
}

/** As `formatDollars` in Chinese, without naming the currency: `1,000萬元`, `46.6萬元`, `132,500元`. */
export function formatYuan(amount: number): string {
  return `${amount < 0 ? '-' : ''}${scaled(Math.abs(amount), CHINESE_SCALES)}元`;
}

const WRITTEN = /^(-?)(?:新臺幣|NT\$)?(-?)(\d[\d,]*)(?:\.(\d))?(兆|億|萬| trillion| billion| million)?元?$/;

/** Reads what `formatDollars` and `formatYuan` write. Throws a RangeError on anything else. */
export function parseDollars(text: string): number {
  const match = WRITTEN.exec(text);
  if (!match) throw new RangeError(`Not an amount in NT dollars: "${text}"`);
  const [, signBefore = '', signAfter = '', digits = '', decimal = '0', word] = match;
  const size = [...CHINESE_SCALES, ...ENGLISH_SCALES].find((scale) => scale.word === word)?.size ?? 1;
  // Counted in tenths: every scale is a multiple of ten, so only plain dollars with a decimal leave a remainder.
  const tenths = BigInt(`${digits.replaceAll(',', '')}${decimal}`) * BigInt(size);
  const amount = Number(tenths / 10n);
  if (tenths % 10n !== 0n || !Number.isSafeInteger(amount)) {
    throw new RangeError(`Not whole NT dollars: "${text}"`);
  }
  return signBefore || signAfter ? 0 - amount : amount;
}

function scaled(amount: number, scales: readonly Scale[]): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole dollars: ${amount}`);
  const scale = scales.find(({ size }) => amount >= size && amount % (size / 10) === 0);
  if (!scale) return grouped(amount);
  const tenths = amount / (scale.size / 10);
  const decimal = tenths % 10;
  return `${grouped((tenths - decimal) / 10)}${decimal ? `.${decimal}` : ''}${scale.word}`;
}

const grouped = (amount: number): string => amount.toString().replace(/\B(?=(\d{3})+$)/g, ',');
