/** A printed number, exactly: `1,500` is 1500, `13.25` is 1325 hundredths. */
export interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly decimals: number;
}

/** What may stand between a number and its unit: spaces, and one end of a line. */
export const GAP = '[^\\S\\n]*\\n?[^\\S\\n]*';

/** Between the two ends of a range. */
export const TO = `${GAP}(?:~+|[-–至到])${GAP}`;

/** `1,500`, `13.25`, and not the end of a longer number. */
export const ARABIC = '(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?!\\d)';

/** 二百, 三千, 十八, 兩. */
export const CHINESE = '[零〇一二兩三四五六七八九十百千]+';

export const NUMERAL = `(?:${ARABIC}|${CHINESE})`;

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };

/** Reads `1,500`, `13.25`, `二百` or `十八`. Throws a RangeError on anything else. */
export function parseNumeral(text: string): Decimal {
  const arabic = /^(\d[\d,]*)(?:\.(\d+))?$/.exec(text);
  if (arabic) {
    const behind = arabic[2] ?? '';
    return { digits: BigInt(`${arabic[1]?.replaceAll(',', '')}${behind}`), decimals: behind.length };
  }
  if (!new RegExp(`^${CHINESE}$`, 'u').test(text)) throw new RangeError(`Not a number: "${text}"`);
  return { digits: parseChinese(text), decimals: 0 };
}

/** Up to 9,999: what is printed above that has 萬 or 億 as its unit. */
function parseChinese(text: string): bigint {
  let sum = 0n;
  let digit: bigint | undefined;
  for (const character of text.replaceAll('兩', '二').replaceAll('〇', '零')) {
    const power = POWERS[character];
    if (power === undefined) {
      // 二五: one digit after another.
      digit = (digit ?? 0n) * 10n + BigInt(DIGITS.indexOf(character));
    } else {
      sum += (digit ?? 1n) * power;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0n);
}

export const times = ({ digits, decimals }: Decimal, factor: bigint): Decimal => ({
  digits: digits * factor,
  decimals,
});

/** The one way to write a number: `132500`, `46.6`. */
export function decimalText({ digits, decimals }: Decimal): string {
  const text = digits.toString().padStart(decimals + 1, '0');
  if (decimals === 0) return text;
  const behind = text.slice(-decimals).replace(/0+$/, '');
  return `${text.slice(0, -decimals)}${behind && `.${behind}`}`;
}
