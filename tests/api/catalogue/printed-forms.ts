/** The ways in which the sources print a figure, after normalization. */

const DIGITS = '零一二三四五六七八九';
const grouped = (value: number): string => value.toLocaleString('en-US');

/** 200 is 二百, 49 is 四十九, 3,000 is 三千; up to 9,999, and without the 零 inside, which no quote needs. */
function chineseBelowTenThousand(value: number): string {
  return (['千', '百', '十', ''] as const)
    .map((unit, index) => {
      const digit = Math.floor(value / 10 ** (3 - index)) % 10;
      return digit === 0 ? '' : `${DIGITS[digit]}${unit}`;
    })
    .join('')
    .replace(/^一十/, '十');
}

function withUnit(value: number, unit: string): readonly string[] {
  const chinese = value < 10_000 ? [`${chineseBelowTenThousand(value)}${unit}`] : [];
  return [`${grouped(value)}${unit}`, `${value}${unit}`, ...chinese];
}

export function formsOfNumber(value: number): readonly string[] {
  if (value === 1) return ['1', '一', '單一', '個別'];
  return [
    ...withUnit(value, ''),
    ...(value === 2 ? ['兩'] : []),
    ...(value % 10_000 === 0 ? withUnit(value / 10_000, '萬') : []),
    // 13.25萬, 2.5萬
    ...(value > 10_000 && value % 10_000 !== 0 && value % 100 === 0 ? [`${value / 10_000}萬`] : []),
    ...(value % 100_000_000 === 0 ? withUnit(value / 100_000_000, '億') : []),
  ];
}

export const formsOfMonths = (months: number): readonly string[] => [
  ...withUnit(months, '個月'),
  // The lower end of a printed range (8-12個月, 2~2.5年).
  `${months}-`,
  ...(months % 12 === 0 ? [...withUnit(months / 12, '年'), `${months / 12}~`] : []),
  ...(months % 12 === 6 ? [`${months / 12}年`] : []),
];

export function formsOfPercentage(percentage: string): readonly string[] {
  const value = Number.parseFloat(percentage);
  return [
    percentage,
    `${value / 10}成`,
    `${value / 100}倍`,
    `百分之${Number.isInteger(value) ? chineseBelowTenThousand(value) : value}`,
    ...(value === 100 ? ['全額'] : []),
    ...(value === 0 ? ['未檢附'] : []),
  ];
}

export function formsOfDate(date: string): readonly string[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isLastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
  return [
    `${month}月${day}日`,
    `${month}/${day}`,
    // 112/01/02
    date.slice(5).replace('-', '/'),
    // 112年1月~11月, from the first day of the one to the last of the other.
    ...(day === 1 ? [`${month}月~`] : []),
    // 9-11月期間, likewise.
    ...(day === 1 ? [`${month}-`] : []),
    ...(isLastOfMonth ? [`${month}月期間`] : []),
    // 10月底前; 當年11月, where a period ends.
    ...(isLastOfMonth ? [`${month}月底`, `當年${month}月`, `~${month}月`] : []),
    ...(isLastOfMonth && month === 12 ? ['年底', '當年度為限'] : []),
  ];
}

/** Whether one of the forms is printed, and not as a part of a longer number. */
export function isPrinted(forms: readonly string[], text: string): boolean {
  return forms.some((form) => {
    const end = /\d$/.test(form) ? '(?!\\d|[.,]\\d)' : '';
    return new RegExp(`(?<![\\d.,])${form.replaceAll('.', '\\.')}${end}`, 'u').test(text);
  });
}
