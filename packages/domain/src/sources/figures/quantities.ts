import { byPattern, type FigureFinder, type FigurePart } from './figure.ts';
import {
  ARABIC,
  CHINESE,
  type Decimal,
  decimalText,
  GAP,
  NUMERAL,
  parseNumeral,
  TO,
  times,
} from './numeral.ts';

const MAGNITUDES: Readonly<Record<string, bigint>> = {
  億: 100_000_000n,
  千萬: 10_000_000n,
  百萬: 1_000_000n,
  萬: 10_000n,
  千: 1_000n,
};
const MAGNITUDE = '(?<magnitude>億|千萬|百萬|萬|千)';

/** Counters of what is no money. */
const COUNTERS =
  '家|名|案|人次|人|戶|項|堂|場|梯次|組|件|個|種|類|歲|度|瓩|kWh|kW|公噸|噸|座|台|臺|次|款|班|所|處|份|位|單位|模組';
/** What is counted with words too often to be a count: 一般, 一次, 三級, 第三方. */
const COUNTERS_AFTER_WORDS = '家|名|案|人|戶|項|堂|場|個|種|位|件';

const pattern = (text: string): RegExp => new RegExp(text, 'dgu');

const scaled = (numeral: string, magnitude: string | undefined): Decimal =>
  times(parseNumeral(numeral), MAGNITUDES[magnitude ?? ''] ?? 1n);

export const amountReading = (dollars: string | number): string => `amount:${dollars}`;
export const numberReading = (value: string | number): string => `number:${value}`;
export const monthsReading = (months: string | number): string => `months:${months}`;

/** 500萬元, 3,000億元, 三千萬元, 100元, and 300萬 where nothing else is counted. */
const findAmounts = byPattern(
  'amount',
  pattern(
    `(?<number>${NUMERAL}${GAP}(?:億|千萬|百萬|萬|千)?)${GAP}元(?!宇宙)|(?<short>${ARABIC}${GAP}(?:億|千萬|百萬|萬))(?!${GAP}(?:${COUNTERS}))`,
  ),
  ({ number, short }) => {
    const [, numeral = '', magnitude] =
      /^([\d.,]+|[^億萬\s]+?)\s*(億|千萬|百萬|萬|千)?\s*$/u.exec(number ?? short ?? '') ?? [];
    return [
      {
        group: number ? 'number' : 'short',
        readings: [amountReading(decimalText(scaled(numeral, magnitude)))],
      },
    ];
  },
);

const MONTHS_IN: Readonly<Record<string, bigint>> = { 年: 12n, 個月: 1n };

/** 12個月, 2~2.5年, 3天, 54小時. */
const findDurations = byPattern(
  'duration',
  pattern(
    `(?<![第同\\d])(?:(?<first>${ARABIC})${TO})?(?<last>${ARABIC})${GAP}(?<unit>個${GAP}月|年(?![度級代底])|小時|分鐘|天|日|週|個工作天)`,
  ),
  ({ first, last = '', unit = '' }) => [
    ...(first ? [duration('first', first, unit)] : []),
    duration('last', last, unit),
  ],
);

/** 一年內, 二年期; 前一年 and 每一年 name a year and no length. */
const findDurationsInWords = byPattern(
  'duration',
  pattern(`(?<![第同前])(?<number>${CHINESE})(?<unit>個月|年(?![度級代底])|小時|天|週)`),
  ({ number = '', unit = '' }, { 0: whole, index, input }) => [
    { ...duration('number', number, unit), isMinor: whole === '一年' && input[index - 1] === '每' },
  ],
);

const findHalves = byPattern('duration', /(?<![上下])半\s*(?<unit>天|年|日)/dgu, ({ unit }) => [
  { readings: unit === '年' ? [monthsReading(6)] : [numberReading('0.5')] },
]);

function duration(group: string, numeral: string, unit: string): FigurePart {
  const value = parseNumeral(numeral);
  const months = MONTHS_IN[unit.replace(/\s/g, '')];
  return {
    group,
    readings: [
      ...(months === undefined ? [] : [monthsReading(decimalText(times(value, months)))]),
      ...(months === 1n ? [] : [numberReading(decimalText(value))]),
    ],
  };
}

/** 24家, 5,000人次, 8萬度, 18~45歲; 第11條第2項 counts nothing. */
const findCounts = byPattern(
  'count',
  pattern(
    `(?<!第${GAP})(?:(?<first>${ARABIC})${TO})?(?<last>${ARABIC}${GAP}${MAGNITUDE}?)${GAP}(?<unit>${COUNTERS})`,
  ),
  ({ first, last = '', magnitude }) => {
    const reading = (numeral: string) => [
      numberReading(decimalText(scaled(numeral.replace(/[\s億萬千百]/gu, ''), magnitude))),
    ];
    return [
      ...(first ? [{ group: 'first', readings: reading(first) }] : []),
      { group: 'last', readings: reading(last) },
    ];
  },
);

const findCountsInWords = byPattern(
  'count',
  pattern(
    `(?<![第每同任單某唯逐統另其對數])(?!零)(?<number>${CHINESE})${GAP}(?<unit>${COUNTERS_AFTER_WORDS})`,
  ),
  ({ number = '' }) => [{ group: 'number', readings: [numberReading(decimalText(parseNumeral(number)))] }],
);

/** 1帶10, 1+4: a center firm and those that it leads. 第1次, 企業 1: numbers that order or stand alone. */
const findBare = byPattern('number', pattern(`${ARABIC}|${CHINESE}|單一|個別`), (_, [word]) => {
  const value = word === '單一' || word === '個別' ? '1' : decimalText(parseNumeral(word));
  return [{ readings: [numberReading(value)], isMinor: true }];
});

/** In the order in which they take what is printed. */
export const QUANTITY_FINDERS: readonly FigureFinder[] = [
  findAmounts,
  findDurations,
  findDurationsInWords,
  findHalves,
  findCounts,
  findCountsInWords,
  findBare,
];
