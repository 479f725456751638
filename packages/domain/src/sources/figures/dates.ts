import { gregorianYear } from '../../calendar/roc-date.ts';
import { byPattern, type FigureFinder, type FigurePart } from './figure.ts';
import { GAP, TO } from './numeral.ts';
import { shareReading } from './shares.ts';

const YEAR = '(?<![\\d,.])(?:中華民國|民國)?(?<year>1\\d\\d|19\\d\\d|20\\d\\d)';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';

const two = (number: string): string => number.padStart(2, '0');
/** 112 and 2023 are one year. */
const yearOf = (year: string): string => String(year.length < 4 ? gregorianYear(Number(year)) : Number(year));

export const dateReading = (date: string): string => `date:${date}`;
export const yearReading = (year: string | number): string => `year:${year}`;
export const dayReading = (month: string, day: string): string => `day:${two(month)}-${two(day)}`;
export const monthReading = (month: string | number): string => `month:${two(String(month))}`;
export const timeReading = (time: string): string => `time:${time}`;
export const monthOfYearReading = (year: string, month: string): string => `month:${year}-${two(month)}`;
/** 年底, 當年度: the last day of a year that is not named. */
export const END_OF_YEAR = 'year-end';

const pattern = (text: string): RegExp => new RegExp(text, 'dgu');

/** 112年4月17日, 112/11/30. */
const findFullDates = byPattern(
  'date',
  pattern(
    `${YEAR}${GAP}(?:年${GAP}(?<m1>${MONTH})${GAP}月${GAP}(?<d1>${DAY})(?!\\d)${GAP}日?|(?<sign>[/.-])(?<m2>${MONTH})\\k<sign>(?<d2>${DAY})(?!\\d))`,
  ),
  ({ year = '', m1, d1, m2, d2 }) => [
    { readings: [dateReading(`${yearOf(year)}-${two(m1 ?? m2 ?? '')}-${two(d1 ?? d2 ?? '')}`)] },
  ],
);

/** 112年10月底, 112年1月~11月. */
const findMonthsOfYears = byPattern(
  'date',
  pattern(`${YEAR}${GAP}年${GAP}(?<first>${MONTH})${GAP}月(?:${TO}(?<last>${MONTH})${GAP}月)?`),
  ({ year = '', first = '', last }) => {
    const readings = (month: string) => [monthOfYearReading(yearOf(year), month), monthReading(month)];
    const parts: FigurePart[] = [{ group: 'first', readings: readings(first) }];
    if (last) parts.push({ group: 'last', readings: readings(last) });
    return parts;
  },
);

/** 11月20日. */
const findDays = byPattern(
  'date',
  pattern(`(?<![\\d.,])(?<month>${MONTH})${GAP}月${GAP}(?<day>${DAY})${GAP}日`),
  ({ month = '', day = '' }) => [{ readings: [dayReading(month, day)] }],
);

/** 4月, 2至5月, 9-11月. */
const findMonths = byPattern(
  'date',
  pattern(`(?<![\\d.,/])(?:(?<first>${MONTH})${GAP}月?${TO})?(?<last>${MONTH})${GAP}月`),
  ({ first, last = '' }) => [
    ...(first ? [{ group: 'first', readings: [monthReading(first)] }] : []),
    { group: 'last', readings: [monthReading(last)] },
  ],
);

/** 1/16至3/3; 達2/3 is a fraction. */
const findSlashed = byPattern(
  'date',
  pattern(`(?<![\\d./])(?<month>${MONTH})/(?<day>${DAY})(?![\\d/%])`),
  ({ month = '', day = '' }) => [
    { readings: [dayReading(month, day), shareReading(BigInt(month), BigInt(day))] },
  ],
);

const findYears = byPattern('date', pattern(`${YEAR}${GAP}年度?(?!期)`), ({ year = '' }) => [
  { group: 'year', readings: [yearReading(yearOf(year))] },
]);

const findYearEnds = byPattern('date', /年底|當年度/dgu, () => [{ readings: [END_OF_YEAR], isMinor: true }]);

/** 下午5時. */
const findHours = byPattern(
  'time',
  /(?<half>[上下]午|中午)\s*(?<hour>\d{1,2})\s*時(?:\s*(?<minute>\d{1,2})\s*分)?/dgu,
  ({ half, hour = '', minute = '0' }) => {
    const afternoon = half === '下午' && Number(hour) < 12 ? 12 : 0;
    return [{ readings: [timeReading(`${two(String(Number(hour) + afternoon))}:${two(minute)}`)] }];
  },
);

const findClocks = byPattern('time', /(?<!\d)(?:[01]\d|2[0-3]):[0-5]\d(?!\d)/dgu, (_, [time]) => [
  { readings: [timeReading(time)] },
]);

/** From the most precise to the least. */
export const DATE_FINDERS: readonly FigureFinder[] = [
  findFullDates,
  findMonthsOfYears,
  findDays,
  findMonths,
  findSlashed,
  findYears,
  findYearEnds,
  findHours,
  findClocks,
];
