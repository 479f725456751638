import { compareDates } from '../calendar/calendar-date.ts';
import { CalendarDate } from '../document/primitives.ts';
import { parseShare, Share } from '../money/share.ts';
import { compareShares } from '../money/share-arithmetic.ts';
import type { Comparison, Operator } from './expression.ts';
import { FACTS, type FactDefinition, type FactValue, isFactName } from './facts.ts';
import { divisionsOf, isIndustryCode } from './industry.ts';
import { type Truth, truthOfBoolean } from './truth.ts';

const ORDERED: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
} satisfies Partial<Record<Operator, (order: number) => boolean>>;

/** Operators that make sense for a fact of a type, and what they are compared with. */
const FITTING: Readonly<
  Record<FactDefinition['type'], { ops: readonly Operator[]; fits: (value: Comparison['value']) => boolean }>
> = {
  boolean: { ops: ['eq', 'ne'], fits: (value) => typeof value === 'boolean' },
  integer: { ops: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'], fits: (value) => typeof value === 'number' },
  money: { ops: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'], fits: (value) => typeof value === 'number' },
  share: { ops: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'], fits: (value) => Share.safeParse(value).success },
  date: {
    ops: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'],
    fits: (value) => CalendarDate.safeParse(value).success,
  },
  choice: { ops: ['eq', 'ne', 'in'], fits: (value) => typeof value === 'string' || Array.isArray(value) },
  set: { ops: ['has'], fits: (value) => typeof value === 'string' || Array.isArray(value) },
};

/** Whether the operator and the constant belong to the type of the fact. A comparison that does not fit decides nothing. */
export function isFittingComparison({ fact, op, value }: Comparison): boolean {
  if (!isFactName(fact)) return false;
  const { type } = FACTS[fact];
  const { ops, fits } = FITTING[type];
  if (!ops.includes(op) || !fits(value)) return false;
  return type !== 'choice' || (op === 'in') === Array.isArray(value);
}

/** Compares a known fact. `unknown` where the comparison does not fit, or the fact is too coarse to tell. */
export function compareFact(comparison: Comparison, given: FactValue): Truth {
  if (!isFittingComparison(comparison)) return 'unknown';
  const { fact, op, value } = comparison;
  if (op === 'has') return containsOne(fact, asList(given), asList(value));
  if (op === 'in') return truthOfBoolean(asList(value).includes(String(given)));
  return truthOfBoolean(ORDERED[op]?.(order(fact, given, value)) ?? false);
}

/** Negative, zero or positive. Equality is all that is asked of booleans and choices. */
function order(fact: string, given: FactValue, value: Comparison['value']): number {
  const type = isFactName(fact) ? FACTS[fact].type : undefined;
  if (typeof given === 'number' && typeof value === 'number') return Math.sign(given - value);
  if (type === 'share') return compareShares(parseShare(String(given)), parseShare(String(value)));
  if (type === 'date') return compareDates(String(given), String(value));
  return given === value ? 0 : 1;
}

/** An applicant that names only its section of industry may or may not be in a division of it. */
function containsOne(fact: string, given: readonly string[], wanted: readonly string[]): Truth {
  if (wanted.some((value) => given.includes(value))) return 'yes';
  if (fact !== 'applicant.industries') return 'no';
  const isCoarse = (section: string): boolean => {
    const divisions = divisionsOf(section);
    return (
      !divisions.some((division) => given.includes(division)) &&
      divisions.some((division) => wanted.includes(division))
    );
  };
  return given.some((code) => isIndustryCode(code) && isCoarse(code)) ? 'unknown' : 'no';
}

const asList = (value: FactValue | Comparison['value']): readonly string[] =>
  typeof value === 'object' ? value : [String(value)];
