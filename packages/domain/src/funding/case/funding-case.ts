import { FACTS, type FactDefinition, type FactName, type Facts } from '../../eligibility/facts.ts';
import type { Judgements } from '../../eligibility/truth-of.ts';
import type { ReadApplication } from '../application/read-application.ts';
import { type CountedPer, countedBy } from '../estimate/project.ts';
import type { Per } from '../rule.ts';

/** The range that a number is known to be in. Both ends are the same where it is known. */
export interface Measure {
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * What the rules are applied to: the known facts, with assumptions on those that decide which rules apply. `least` and
 * `most` say how to read what is still open: at its worst or at its best for the applicant.
 */
export interface FundingCase {
  readonly values: Facts;
  readonly judgements: Judgements;
  /** The ranges in which assumed numbers lie: within one, every condition has the same answer. */
  readonly assumed: ReadonlyMap<FactName, Measure>;
  readonly stance: 'least' | 'most';
  readonly application: ReadApplication;
  /** Stands for a number without a bound: far above anything that a rule names. */
  readonly ceiling: bigint;
}

/** In whole dollars, years, members …, as the fact has it. */
export function measure({ assumed, values, ceiling }: FundingCase, fact: FactName): Measure {
  const cell = assumed.get(fact);
  if (cell) return cell;
  const value = values[fact];
  if (typeof value === 'number') return { low: BigInt(value), high: BigInt(value) };
  const { min, max }: FactDefinition = FACTS[fact];
  return { low: min === undefined ? -ceiling : BigInt(min), high: max === undefined ? ceiling : BigInt(max) };
}

/** How many classes, certificates, years … there are: at least one. */
export function quantity({ application, ceiling }: FundingCase, per: CountedPer): Measure {
  const count = application.quantities[per];
  if (count !== undefined) return { low: BigInt(count), high: BigInt(count) };
  const { years } = application;
  if (per === 'year' && years) return { low: BigInt(years.low), high: BigInt(years.high) };
  return { low: 1n, high: ceiling };
}

/** Whether it is known how often an amount counts: once for a case, or as many times as the project says. */
export function isCounted(per: Per, { application }: Pick<FundingCase, 'application'>): boolean {
  const several = countedBy(per);
  return several === null || application.quantities[several] !== undefined;
}

/** The end of the range that lets the government pay more, or less, as the case is read. */
export const favorable = ({ stance }: FundingCase, { low, high }: Measure): bigint =>
  stance === 'most' ? high : low;

/** The end of the range for a number of which more is worse. */
export const unfavorable = ({ stance }: FundingCase, { low, high }: Measure): bigint =>
  stance === 'most' ? low : high;
