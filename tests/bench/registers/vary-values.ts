import {
  addDays,
  FACTS,
  type FactDefinition,
  formatInstant,
  formatShare,
  isFactName,
  type ProgramDocument,
  parseShare,
  restOfWhole,
} from '@zhuli/domain';
import type { Draws } from './draws.ts';
import { withEveryValue } from './every-value.ts';

const AMOUNTS = new Set([
  'amount',
  'total',
  'government',
  'applicant',
  'maxAmount',
  'maxFirstInvestment',
  'maxCumulativeInvestment',
]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_PER_YEAR = 365;

const SHARES = ['20%', '25%', '30%', '1/3', '40%', '45%', '50%', '50%', '51%', '60%', '2/3', '70%'];

/**
 * The same document with other numbers and days, in a year of its own: amounts, limits on shares, numbers in conditions, counts of
 * places, and the windows, which move together.
 */
export function varyValues(document: ProgramDocument, fiscalYear: number, draws: Draws): ProgramDocument {
  // One factor for all amounts of a program: what was related stays related, such as the parts of a split.
  const twentieths = draws.isTrue(0.3) ? 20 : draws.whole(4, 60);
  const days = (fiscalYear - document.fiscalYear) * DAYS_PER_YEAR + draws.whole(-90, 150);
  const months = draws.whole(0, 11);
  const places = draws.whole(2, 12);
  const factors = new Map<string, number>();
  const shares = new Map<string, string>();

  const factorOf = (fact: string): number => {
    const factor = factors.get(fact) ?? draws.one([0.5, 1, 1, 1.5, 2, 3]);
    factors.set(fact, factor);
    return factor;
  };
  /** What one side pays and what the other does stay the whole. */
  const shareFor = (share: string): string => {
    const known = shares.get(share);
    if (known !== undefined) return known;
    const other = draws.one(SHARES);
    shares.set(share, other);
    shares.set(restOf(share), restOf(other));
    return other;
  };

  const varied = withEveryValue(document, (value, field, owner) => {
    if (typeof value === 'number') {
      if (AMOUNTS.has(field))
        return isWhole(document, twentieths) ? (value * twentieths) / 20 : value * twentieths;
      if (field === 'value' && typeof owner.fact === 'string') return inRange(value, owner.fact, factorOf);
      if (field === 'months' && Array.isArray(owner[field])) return ((value - 1 + months) % 12) + 1;
      if (field === 'count' || field === 'used') return Math.ceil((value * places) / 4);
    }
    if (typeof value === 'string') {
      if (DATE.test(value)) return addDays(value, days);
      if (field === 'at') return formatInstant(new Date(Date.parse(value) + days * 86_400_000));
      if (field === 'share' && owner.kind === 'share_limit') return shareFor(value);
      if (field === 'number') return value.replace(/\d{4}$/, () => String(draws.whole(1000, 9999)));
    }
    return value;
  });
  return { ...varied, fiscalYear };
}

/** Whether so many twentieths of each of its amounts are whole dollars. */
function isWhole(document: ProgramDocument, twentieths: number): boolean {
  let isWhole = true;
  withEveryValue(document, (value, field) => {
    if (typeof value === 'number' && AMOUNTS.has(field) && (value * twentieths) % 20 !== 0) isWhole = false;
    return value;
  });
  return isWhole;
}

/** In the one spelling that a parsed document has. */
const restOf = (share: string): string => formatShare(restOfWhole(parseShare(share)));

/** Zero stays zero: it parts having something from having nothing. */
function inRange(value: number, fact: string, factorOf: (fact: string) => number): number {
  if (!isFactName(fact) || value === 0) return value;
  const { min = 0, max = Number.MAX_SAFE_INTEGER }: FactDefinition = FACTS[fact];
  return Math.min(max, Math.max(min, 1, Math.round(value * factorOf(fact))));
}
