import { addDays } from '../../calendar/calendar-date.ts';
import type { Comparison } from '../../eligibility/expression.ts';
import { FACTS, type FactDefinition, type FactName, type FactValue } from '../../eligibility/facts.ts';
import { divisionsOf, sectionOf } from '../../eligibility/industry.ts';
import { SME_CAPITAL_LIMIT, SME_EMPLOYEE_LIMIT } from '../../eligibility/sme.ts';
import { formatShare, fraction, parseShare } from '../../money/share.ts';
import { addShares, compareShares, multiplyShares, NOTHING, WHOLE } from '../../money/share-arithmetic.ts';
import type { Measure } from './funding-case.ts';

/** One way in which an unknown fact may turn out: all values of a cell answer every condition alike. */
export interface Cell {
  readonly value: FactValue;
  /** For numbers: where the cell begins and ends. */
  readonly range?: Measure;
}

/** Sets of more named values than this have too many subsets to try. */
const MOST_NAMED_VALUES = 6;

/** All ways in which an unknown fact may turn out, as far as these comparisons can tell. Null where there are too many. */
export function cellsOf(
  fact: FactName,
  comparisons: readonly Comparison[],
  given: FactValue | undefined,
  ceiling: bigint,
): readonly Cell[] | null {
  const definition: FactDefinition = FACTS[fact];
  const constants = comparisons
    .filter((comparison) => comparison.fact === fact)
    .flatMap(({ value }) => value);
  const words = [...new Set(constants.filter((value) => typeof value === 'string'))];
  switch (definition.type) {
    case 'boolean':
      return [{ value: true }, { value: false }];
    case 'integer':
    case 'money':
      return numberCells(
        [...constants.filter((value) => typeof value === 'number'), ...standardLimits(fact)],
        definition,
        ceiling,
      );
    case 'share':
      return shareCells(words);
    case 'date':
      return dateCells(words);
    case 'choice': {
      const other = Object.keys(definition.values).find((value) => !words.includes(value));
      return [...words, ...(other === undefined ? [] : [other])].map((value) => ({ value }));
    }
    case 'set':
      return fact === 'applicant.industries' ? industryCells(words, given) : setCells(words);
  }
}

/** Whether the applicant is small or medium may be stated, asked or both: no cell is on two sides of the standard. */
function standardLimits(fact: FactName): readonly number[] {
  if (fact === 'applicant.paidInCapital') return [SME_CAPITAL_LIMIT];
  return fact === 'applicant.employees' ? [SME_EMPLOYEE_LIMIT] : [];
}

function numberCells(
  constants: readonly number[],
  { min, max }: FactDefinition,
  ceiling: bigint,
): readonly Cell[] {
  const first = min === undefined ? -ceiling : BigInt(min);
  const last = max === undefined ? ceiling : BigInt(max);
  const points = [...new Set(constants)].map(BigInt).filter((point) => point >= first && point <= last);
  points.sort((left, right) => (left < right ? -1 : 1));
  const ranges: Measure[] = [];
  let next = first;
  for (const point of points) {
    if (next < point) ranges.push({ low: next, high: point - 1n });
    ranges.push({ low: point, high: point });
    next = point + 1n;
  }
  if (next <= last) ranges.push({ low: next, high: last });
  return ranges.map((range) => ({ value: Number(range.low), range }));
}

/** Each share that is named, and one between each two. */
function shareCells(written: readonly string[]): readonly Cell[] {
  const points = [NOTHING, WHOLE, ...written.map(parseShare)].sort(compareShares);
  const half = fraction(1n, 2n);
  const between = points
    .slice(1)
    .map((point, index) => multiplyShares(addShares(point, points[index] ?? point), half));
  return [...new Set([...points, ...between].map(formatShare))].map((value) => ({ value }));
}

/** Each day that is named, the day before and the day after. */
const dateCells = (days: readonly string[]): readonly Cell[] =>
  [...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].map((value) => ({ value }));

function setCells(words: readonly string[]): readonly Cell[] | null {
  if (words.length > MOST_NAMED_VALUES) return null;
  return subsets(words).map((value) => ({ value }));
}

const subsets = (words: readonly string[]): readonly (readonly string[])[] =>
  words.reduce<readonly (readonly string[])[]>(
    (all, word) => all.flatMap((some) => [some, [...some, word]]),
    [[]],
  );

/** Divisions stand for their sections; what is given of an applicant's industries stays. */
function industryCells(words: readonly string[], given: FactValue | undefined): readonly Cell[] | null {
  const own = typeof given === 'object' ? given : [];
  const divisions = words.filter((word) => sectionOf(word) !== undefined);
  const sections = [...words, ...own].filter((word) => sectionOf(word) === undefined);
  const others = sections.flatMap(
    (section) => divisionsOf(section).find((division) => !divisions.includes(division)) ?? [],
  );
  const named = [...new Set([...divisions, ...others])];
  if (named.length > MOST_NAMED_VALUES) return null;
  return subsets(named)
    .map((some) => [...new Set([...own, ...some])])
    .filter((codes) =>
      own.every((code) => sectionOf(code) !== undefined || codes.some((one) => sectionOf(one) === code)),
    )
    .map((value) => ({ value }));
}
