import { dateParts, daysInMonth } from '../calendar/calendar-date.ts';
import { FACTS, isFactName } from '../eligibility/facts.ts';
import { parseShare } from '../money/share.ts';
import type { Path } from '../program/place.ts';
import { emailReading, urlReading } from './figures/addresses.ts';
import {
  dateReading,
  dayReading,
  END_OF_YEAR,
  monthOfYearReading,
  monthReading,
  timeReading,
} from './figures/dates.ts';
import type { Reading } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import { extensionReading, phoneReading } from './figures/phones.ts';
import { amountReading, monthsReading, numberReading } from './figures/quantities.ts';
import { shareReading } from './figures/shares.ts';
import type { Statement } from './statement.ts';

/** A value of a document that a source must print. */
export interface TypedFigure {
  readonly path: Path;
  readonly value: string;
  /** A printed figure that can be read in one of these ways says the same. */
  readonly readings: readonly Reading[];
}

/** The figures of a statement: those that it holds as values, and those that it only repeats in words. */
export interface StatedFigures {
  readonly typed: readonly TypedFigure[];
  /** What is named and not counted: 一年內 in the name of a fact, 2年期 in that of a rate, the hours of an office. */
  readonly named: ReadonlySet<Reading>;
  /** Readings of the words that the editors wrote: a label, a condition that only a person can judge. */
  readonly worded: ReadonlySet<Reading>;
}

const MONEY = new Set([
  'amount',
  'total',
  'government',
  'applicant',
  'maxAmount',
  'maxFirstInvestment',
  'maxCumulativeInvestment',
]);
/** Names, and what editors say about a statement. */
const UNSTATED = new Set(['key', 'replaces', 'raises', 'inferred', 'note', 'untyped', 'topic', 'fiscalYear']);
const RATE_NAMES: Readonly<Record<string, string>> = { chunghwa_post_2y_floating: '2年期定期儲金機動利率' };

export function statedFigures({ content, path }: Statement): StatedFigures {
  const figures = { typed: [] as TypedFigure[], named: new Set<Reading>(), worded: new Set<Reading>() };
  collect(content, path, '', undefined, figures);
  return figures;
}

interface Collected {
  readonly typed: TypedFigure[];
  readonly named: Set<Reading>;
  readonly worded: Set<Reading>;
}

function collect(value: unknown, path: Path, field: string, fact: string | undefined, into: Collected): void {
  if (Array.isArray(value)) {
    const items = field === 'months' ? endsOfRuns(value) : value;
    for (const [index, item] of items.entries()) collect(item, [...path, index], field, fact, into);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    const compared = 'fact' in value && typeof value.fact === 'string' ? value.fact : undefined;
    if (compared) addReadings(nameOfFact(compared), into.named);
    for (const [name, inner] of Object.entries(value)) {
      if (UNSTATED.has(name) || name === 'en') continue;
      // A number of months, and not the months of a year.
      const meant = name === 'months' && !Array.isArray(inner) ? 'afterMonths' : name;
      collect(inner, [...path, name], meant, compared, into);
    }
    return;
  }
  if (field === 'base' && typeof value === 'string') addReadings(RATE_NAMES[value] ?? '', into.named);
  if (field === 'hours') addReadings(String(value), into.named);
  if (field === 'zh' || field === 'label') addReadings(String(value), into.worded);
  const readings = readingsOf(value, field, fact);
  if (readings.length > 0) into.typed.push({ path, value: String(value), readings });
}

function addReadings(words: string, into: Set<Reading>): void {
  for (const { readings } of findFigures(words.normalize('NFKC'))) {
    for (const reading of readings) into.add(reading);
  }
}

function nameOfFact(name: string): string {
  if (!isFactName(name)) return '';
  const { label, says } = FACTS[name] as (typeof FACTS)[keyof typeof FACTS] & {
    says?: { yes: { zh: string } };
  };
  return `${label.zh} ${says?.yes.zh ?? ''}`;
}

/** Of months that follow one another a source prints the first and the last (2至5月). */
const endsOfRuns = (months: readonly number[]): readonly number[] =>
  months.filter((month) => !months.includes(month - 1) || !months.includes(month + 1));

function readingsOf(value: unknown, field: string, fact: string | undefined): readonly Reading[] {
  if (typeof value === 'number') return readingsOfNumber(value, field, fact);
  if (typeof value !== 'string') return [];
  switch (field) {
    case 'number':
    case 'fax':
      return [phoneReading(value)];
    case 'extension':
    case 'lastExtension':
      return [extensionReading(value)];
    case 'url':
      return [urlReading(value)];
    case 'email':
      return [emailReading(value)];
    case 'closesAt':
      return [timeReading(value)];
  }
  if (/^(\d+(\.\d+)?%|\d+\/\d+)$/.test(value)) return readingsOfShare(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return readingsOfDate(value);
  // The value of a performance condition, whose unit may be a percentage.
  if (field === 'value' && /^\d+(\.\d+)?$/.test(value) && fact === undefined) {
    return [numberReading(value), shareOfPercent(`${value}%`), amountReading(value)];
  }
  return [];
}

/** Nothing is printed for zero: "above zero" is how a condition says "any". */
function readingsOfNumber(value: number, field: string, fact: string | undefined): readonly Reading[] {
  if (value === 0) return [];
  if (field === 'months') return [monthReading(value)];
  if (/Months$/.test(field)) return [monthsReading(value)];
  const isMoney = fact && isFactName(fact) ? FACTS[fact].type === 'money' : MONEY.has(field);
  return [isMoney ? amountReading(value) : numberReading(value)];
}

const shareOfPercent = (share: string): Reading => {
  const { numerator, denominator } = parseShare(share);
  return shareReading(numerator, denominator);
};

const readingsOfShare = (share: string): readonly Reading[] =>
  parseShare(share).numerator === 0n ? [] : [shareOfPercent(share)];

/** The first and the last day of a month may be printed as that month (112年1月~11月), the last of a year as 年底. */
function readingsOfDate(date: string): readonly Reading[] {
  const { year, month, day } = dateParts(date);
  const isEnd = day === 1 || day === daysInMonth(year, month);
  return [
    dateReading(date),
    dayReading(String(month), String(day)),
    ...(isEnd ? [monthReading(month), monthOfYearReading(String(year), String(month))] : []),
    ...(month === 12 && day === 31 ? [END_OF_YEAR] : []),
  ];
}
