import { parseShare } from '../../money/share.ts';
import { compareShares } from '../../money/share-arithmetic.ts';
import { isFittingComparison } from '../compare.ts';
import type { Comparison, Operator } from '../expression.ts';
import { FACTS, type FactName, type FactValue, isFactName } from '../facts.ts';
import { divisionsOf, isIndustryCode } from '../industry.ts';
import { codeOfBoolean, NO, type TruthCode, UNKNOWN, YES } from './truth-code.ts';

/** A comparison that is ready to be asked of a value of its fact. */
export interface CompiledComparison {
  readonly fact: FactName;
  readonly comparison: Comparison;
  readonly test: (given: FactValue) => TruthCode;
}

/** Null where the comparison does not fit its fact, and so decides nothing. Says what `compareFact` says. */
export function compileComparison(comparison: Comparison): CompiledComparison | null {
  const { fact } = comparison;
  if (!isFactName(fact) || !isFittingComparison(comparison)) return null;
  return { fact, comparison, test: testOf(fact, comparison) };
}

function testOf(fact: FactName, { op, value }: Comparison): CompiledComparison['test'] {
  if (op === 'has')
    return fact === 'applicant.industries' ? hasIndustry(listOf(value)) : hasOne(listOf(value));
  if (op === 'in') {
    const wanted = new Set(listOf(value));
    return (given) => codeOfBoolean(wanted.has(String(given)));
  }
  const { type } = FACTS[fact];
  if (typeof value === 'number') return NUMBERS[op](value);
  if (type === 'share') {
    const constant = parseShare(String(value));
    const holds = HOLDS[op];
    return (given) => codeOfBoolean(holds(compareShares(parseShare(String(given)), constant)));
  }
  if (type === 'date') {
    // Written year first and with leading zeros, days are in the order of their letters.
    const day = String(value);
    const holds = HOLDS[op];
    return (given) => codeOfBoolean(holds(given === day ? 0 : String(given) < day ? -1 : 1));
  }
  return op === 'eq' ? (given) => codeOfBoolean(given === value) : (given) => codeOfBoolean(given !== value);
}

type Order = Exclude<Operator, 'has' | 'in'>;

const HOLDS: Readonly<Record<Order, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
};

const NUMBERS: Readonly<Record<Order, (constant: number) => CompiledComparison['test']>> = {
  eq: (constant) => (given) => codeOfBoolean(given === constant),
  ne: (constant) => (given) => codeOfBoolean(given !== constant),
  lt: (constant) => (given) => codeOfBoolean((given as number) < constant),
  lte: (constant) => (given) => codeOfBoolean((given as number) <= constant),
  gt: (constant) => (given) => codeOfBoolean((given as number) > constant),
  gte: (constant) => (given) => codeOfBoolean((given as number) >= constant),
};

function hasOne(values: readonly string[]): CompiledComparison['test'] {
  const wanted = new Set(values);
  return (given) => codeOfBoolean(listOf(given).some((value) => wanted.has(value)));
}

/** Who names only its section of industry may or may not be in a division of it. */
function hasIndustry(values: readonly string[]): CompiledComparison['test'] {
  const wanted = new Set(values);
  return (given) => {
    const codes = listOf(given);
    if (codes.some((code) => wanted.has(code))) return YES;
    const mayHold = codes.some((code) => {
      if (!isIndustryCode(code)) return false;
      const divisions = divisionsOf(code);
      return (
        divisions.some((division) => wanted.has(division)) &&
        !divisions.some((division) => codes.includes(division))
      );
    });
    return mayHold ? UNKNOWN : NO;
  };
}

const listOf = (value: FactValue | Comparison['value']): readonly string[] =>
  typeof value === 'object' ? value : [String(value)];
