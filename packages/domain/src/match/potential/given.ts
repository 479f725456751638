import { FACTS, type FactDefinition, type FactName, type Facts } from '../../eligibility/facts.ts';
import type { ReadApplication } from '../../funding/application/read-application.ts';
import { type CountedPer, countedBy } from '../../funding/estimate/project.ts';
import type { Per } from '../../funding/rule.ts';

/** What rules are read with: the numbers as far as they are known, and at their best for the applicant where they are not. */
export interface Given {
  readonly values: Facts;
  readonly application: Pick<ReadApplication, 'costs' | 'quantities' | 'years'>;
  /** Rules are read as if a total cost were given, whatever it be. */
  readonly isTotalAssumed?: true;
}

/** The highest that a number may be. Infinity: nothing bounds it. */
export function highest({ values }: Given, fact: FactName): number {
  const value = values[fact];
  if (typeof value === 'number') return value;
  const { max }: FactDefinition = FACTS[fact];
  return max ?? Number.POSITIVE_INFINITY;
}

export function lowest({ values }: Given, fact: FactName): number {
  const value = values[fact];
  if (typeof value === 'number') return value;
  const { min }: FactDefinition = FACTS[fact];
  return min ?? Number.NEGATIVE_INFINITY;
}

interface Counted {
  readonly per: Per;
  readonly timesMembers?: true | undefined;
}

/** How many times an amount counts, at most. */
export function mostTimes({ per, timesMembers }: Counted, given: Given): number {
  const { high } = counted(countedBy(per), given);
  return timesMembers ? high * highest(given, 'project.memberCount') : high;
}

/** How many times an amount counts, at least. */
export function leastTimes({ per, timesMembers }: Counted, given: Given): number {
  const { low } = counted(countedBy(per), given);
  return timesMembers ? low * lowest(given, 'project.memberCount') : low;
}

interface Count {
  readonly low: number;
  readonly high: number;
}

const ONCE: Count = { low: 1, high: 1 };
const SOME: Count = { low: 1, high: Number.POSITIVE_INFINITY };

function counted(several: CountedPer | null, { application }: Given): Count {
  if (!several) return ONCE;
  const count = application.quantities[several];
  if (count !== undefined) return { low: count, high: count };
  return (several === 'year' && application.years) || SOME;
}

/** Nothing times anything is nothing, also where there is no end of it. */
export const times = (amount: number, count: number): number => (amount === 0 ? 0 : amount * count);
