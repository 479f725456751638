import type { Expression } from '../../eligibility/expression.ts';
import type { FactName, Facts, FactValue } from '../../eligibility/facts.ts';
import { type KnownFacts, withFacts } from '../../eligibility/known-facts.ts';
import type { Judgements } from '../../eligibility/truth-of.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Measure } from './funding-case.ts';
import { comparisonsIn, undecidedIn } from './undecided.ts';

/** One way in which all that is unknown, and decides which rules apply, may turn out. */
export interface Completion {
  readonly values: Facts;
  readonly assumed: ReadonlyMap<FactName, Measure>;
  readonly judgements: Judgements;
}

export interface Completions {
  readonly completions: readonly Completion[];
  /** False where there were too many to try, and the one completion assumes nothing. */
  readonly isExhaustive: boolean;
}

/** More completions than this are not tried one by one. */
export const MOST_COMPLETIONS = 2_000;

/**
 * All ways in which the undecided conditions may turn out together. Not each condition by itself: facts are assumed, cell
 * by cell, so that no completion says that revenue is both above and below a limit. `numbers` are facts that rules
 * calculate with; they are assumed too where a criterion speaks of them, so that both see the same number.
 *
 * Past the bound nothing is assumed: the caller then reads each undecided rule at its worst and at its best, which gives
 * a range that still holds every case but may be wider than it need be.
 */
export function completions(
  known: KnownFacts,
  conditions: readonly Expression[],
  criteria: readonly Expression[],
  numbers: readonly FactName[],
  ceiling: bigint,
): Completions {
  const undecided = undecidedIn(conditions, known);
  const asked = undecidedIn(criteria, known).facts;
  const shared = numbers.filter((fact) => known.values[fact] === undefined && asked.has(fact));
  const comparisons = comparisonsIn([...conditions, ...criteria]);

  let assumptions: readonly Assumption[] = [{ facts: {}, assumed: new Map(), judgements: new Map() }];
  for (const fact of new Set([...undecided.facts, ...shared])) {
    const cells = cellsOf(fact, comparisons, known.values[fact], ceiling);
    if (!cells || assumptions.length * cells.length > MOST_COMPLETIONS) return nothingAssumed(known);
    assumptions = assumptions.flatMap((before) => cells.map((cell) => assume(before, fact, cell)));
  }
  for (const words of undecided.judgements) {
    if (assumptions.length * 2 > MOST_COMPLETIONS) return nothingAssumed(known);
    assumptions = assumptions.flatMap((before) =>
      [true, false].map((verdict) => ({
        ...before,
        judgements: new Map([...before.judgements, [words, verdict]]),
      })),
    );
  }
  return {
    completions: assumptions.flatMap((assumption) => complete(known, assumption)),
    isExhaustive: true,
  };
}

interface Assumption {
  readonly facts: Readonly<Partial<Record<FactName, FactValue>>>;
  readonly assumed: ReadonlyMap<FactName, Measure>;
  readonly judgements: Judgements;
}

const assume = (before: Assumption, fact: FactName, { value, range }: Cell): Assumption => ({
  ...before,
  facts: { ...before.facts, [fact]: value },
  assumed: range ? new Map([...before.assumed, [fact, range]]) : before.assumed,
});

/** Leaves out what contradicts the known facts: a firm stated to be small that would have to be large. */
function complete(known: KnownFacts, { facts, assumed, judgements }: Assumption): readonly Completion[] {
  const { values, contradicted } = withFacts(known, facts);
  if (contradicted.some((fact) => !known.contradicted.includes(fact))) return [];
  return [{ values, assumed, judgements }];
}

const nothingAssumed = ({ values }: KnownFacts): Completions => ({
  completions: [{ values, assumed: new Map(), judgements: new Map() }],
  isExhaustive: false,
});
