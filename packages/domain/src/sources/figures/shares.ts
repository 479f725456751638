import { formatShare, fraction } from '../../money/share.ts';
import { byPattern, type FigureFinder } from './figure.ts';
import { ARABIC, CHINESE, type Decimal, decimalText, GAP, NUMERAL, parseNumeral } from './numeral.ts';

export const shareReading = (numerator: bigint, denominator: bigint): string =>
  denominator === 0n ? 'share:none' : `share:${formatShare(fraction(numerator, denominator))}`;

/** A number of so-and-so-many-ths: 50 hundredths, 8 tenths. */
const parts = ({ digits, decimals }: Decimal, of: bigint): string =>
  shareReading(digits, of * 10n ** BigInt(decimals));

const pattern = (text: string): RegExp => new RegExp(text, 'dgu');

const findPercentages = byPattern(
  'share',
  pattern(`(?<number>${ARABIC})${GAP}%|百${GAP}分之${GAP}(?<words>${NUMERAL})`),
  ({ number, words }) => [
    { group: number ? 'number' : 'words', readings: [parts(parseNumeral(number ?? words ?? ''), 100n)] },
  ],
);

/** 三分之一. */
const findFractions = byPattern(
  'share',
  pattern(`(?<below>${CHINESE})分之(?<above>${CHINESE})`),
  ({ below = '', above = '' }) => [
    { readings: [shareReading(parseNumeral(above).digits, parseNumeral(below).digits)] },
  ],
);

/** 8成, 9.5成, and not 完成. */
const findTenths = byPattern(
  'share',
  pattern(`(?<number>${ARABIC}|[一二三四五六七八九])${GAP}成(?![立本果長效功為員份型品分])`),
  ({ number = '' }) => [{ group: 'number', readings: [parts(parseNumeral(number), 10n)] }],
);

/** 1.2倍, 三倍. */
const findMultiples = byPattern('share', pattern(`(?<number>${NUMERAL})${GAP}倍`), ({ number = '' }) => {
  const times = parseNumeral(number);
  return [{ group: 'number', readings: [parts(times, 1n), `number:${decimalText(times)}`] }];
});

/** 1:2. */
const findRatios = byPattern(
  'share',
  /(?<![\d:.])(?<left>\d{1,2}):(?<right>\d{1,2})(?![\d:.])/dgu,
  ({ left = '', right = '' }) => [
    { group: 'left', readings: [`number:${left}`] },
    { group: 'right', readings: [`number:${right}`] },
  ],
);

const findWholes = byPattern('share', /全額/dgu, () => [{ readings: [shareReading(1n, 1n)], isMinor: true }]);

export const SHARE_FINDERS: readonly FigureFinder[] = [
  findPercentages,
  findFractions,
  findTenths,
  findMultiples,
  findRatios,
  findWholes,
];
