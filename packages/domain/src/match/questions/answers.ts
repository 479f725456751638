import { addDays } from '../../calendar/calendar-date.ts';
import type { Comparison } from '../../eligibility/expression.ts';
import { FACTS, type FactDefinition, type FactName, type FactValue } from '../../eligibility/facts.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { MOST_DOLLARS } from '../../eligibility/parse-facts.ts';
import { SME_CAPITAL_LIMIT, SME_EMPLOYEE_LIMIT } from '../../eligibility/sme.ts';
import { formatShare, fraction, parseShare } from '../../money/share.ts';
import { addShares, compareShares, multiplyShares, NOTHING, WHOLE } from '../../money/share-arithmetic.ts';
import { industryAnswers } from './industry-answers.ts';
import type { Answers } from './representative.ts';
import { setAnswers } from './set-answers.ts';

/** `comparisons`: of the fact that is asked for, and of facts that follow from it. */
export function answersTo(fact: FactName, comparisons: readonly Comparison[], known: KnownFacts): Answers {
  const definition: FactDefinition = FACTS[fact];
  const own = comparisons.filter((comparison) => comparison.fact === fact);
  const constants = own.flatMap(({ value }) => value);
  const words = constants.filter((value) => typeof value === 'string');
  switch (definition.type) {
    case 'boolean':
      return every([true, false]);
    case 'integer':
    case 'money':
      return every(numbersAround(numbersIn(constants, fact, comparisons), definition));
    case 'share':
      return every(sharesAround(words));
    case 'date':
      return every(daysAround(words, comparisons, known));
    case 'choice':
      return every(choices(words, definition.values));
    case 'set': {
      const lists = own.map(({ value }) => [value].flat().map(String));
      return fact === 'applicant.industries' ? industryAnswers(lists, known.values[fact]) : setAnswers(lists);
    }
  }
}

const every = (values: readonly FactValue[]): Answers => ({ values: [...new Set(values)], isEvery: true });

/** The standard that makes a firm small or medium is on the way to what follows from its size. */
function numbersIn(
  constants: readonly unknown[],
  fact: FactName,
  comparisons: readonly Comparison[],
): number[] {
  const numbers = constants.filter((value) => typeof value === 'number');
  if (!comparisons.some((comparison) => comparison.fact !== fact)) return numbers;
  return [...numbers, fact === 'applicant.paidInCapital' ? SME_CAPITAL_LIMIT : SME_EMPLOYEE_LIMIT];
}

function numbersAround(constants: readonly number[], { min, max }: FactDefinition): readonly number[] {
  const first = min ?? -MOST_DOLLARS;
  const last = max ?? MOST_DOLLARS;
  return [first, ...constants.flatMap((constant) => [constant - 1, constant, constant + 1]), last].filter(
    (number) => number >= first && number <= last,
  );
}

/** Each share that is named, and one between each two. */
function sharesAround(written: readonly string[]): readonly string[] {
  const points = [NOTHING, WHOLE, ...written.map(parseShare)]
    .filter((share) => compareShares(share, WHOLE) <= 0)
    .sort(compareShares);
  const half = fraction(1n, 2n);
  const between = points
    .slice(1)
    .map((point, index) => multiplyShares(addShares(point, points[index] ?? point), half));
  return [...points, ...between].map(formatShare);
}

/** Each day that is named, and the days on which a firm comes to the years that are asked for. */
function daysAround(
  days: readonly string[],
  comparisons: readonly Comparison[],
  { on }: KnownFacts,
): readonly string[] {
  const years = comparisons.flatMap(({ fact, value }) =>
    fact === 'applicant.yearsSinceEstablishment' && typeof value === 'number' ? [value, value + 1] : [],
  );
  const anniversaries = years.map((count) => yearsBefore(on, count)).filter((day) => day !== null);
  return [on, ...days, ...anniversaries].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
}

function yearsBefore(day: string, years: number): string | null {
  const year = Number(day.slice(0, 4)) - years;
  if (year < 1) return null;
  const written = String(year).padStart(4, '0');
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const monthAndDay = day.slice(4);
  return monthAndDay === '-02-29' && !isLeap ? `${written}-03-01` : `${written}${monthAndDay}`;
}

/** The words that are named, and one of the others. */
function choices(words: readonly string[], values: Readonly<Record<string, unknown>>): readonly string[] {
  const other = Object.keys(values).find((value) => !words.includes(value));
  return other === undefined ? words : [...words, other];
}
