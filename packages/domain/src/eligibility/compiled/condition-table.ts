import type { FactName, Facts } from '../facts.ts';
import type { CompiledComparison } from './compile-comparison.ts';
import { type Condition, reachable } from './condition.ts';
import { type TruthCode, UNKNOWN, YES } from './truth-code.ts';

/** The truth of each condition of a table, by its id. */
export type Truths = Uint8Array;

const ALL = 0;
const ANY = 1;
const NOT = 2;

/**
 * Conditions in a row, ready to be evaluated together: first the comparisons, fact by fact, then whatever has parts, each
 * after its parts. One pass decides all of them.
 */
export class ConditionTable {
  /** Every id is below. */
  readonly size: number;
  readonly #byId: Condition[] = [];
  readonly #comparisons = new Map<
    FactName,
    { readonly id: number; readonly test: CompiledComparison['test'] }[]
  >();
  readonly #ids: Int32Array;
  readonly #kinds: Uint8Array;
  /** The parts of the condition at a place are `#parts` from `#starts` of that place to `#starts` of the next one. */
  readonly #starts: Int32Array;
  readonly #parts: Int32Array;

  constructor(conditions: Iterable<Condition>) {
    const all = [...reachable(conditions)];
    this.size = all.reduce((size, { id }) => Math.max(size, id + 1), 0);
    for (const condition of all) {
      const { id, comparison } = condition;
      this.#byId[id] = condition;
      if (!comparison) continue;
      const ofFact = this.#comparisons.get(comparison.fact) ?? [];
      ofFact.push({ id, test: comparison.test });
      this.#comparisons.set(comparison.fact, ofFact);
    }
    const composed = all.filter(({ kind }) => kind === 'all' || kind === 'any' || kind === 'not');
    this.#ids = Int32Array.from(composed, ({ id }) => id);
    this.#kinds = Uint8Array.from(composed, ({ kind }) =>
      kind === 'all' ? ALL : kind === 'any' ? ANY : NOT,
    );
    this.#parts = Int32Array.from(composed.flatMap(({ parts }) => parts.map(({ id }) => id)));
    this.#starts = new Int32Array(composed.length + 1);
    composed.forEach(({ parts }, place) => {
      this.#starts[place + 1] = (this.#starts[place] ?? 0) + parts.length;
    });
  }

  /** Throws a RangeError where the table has none of that id. */
  condition(id: number): Condition {
    const condition = this.#byId[id];
    if (condition) return condition;
    throw new RangeError(`The table has no condition ${id}`);
  }

  /** What is known of an applicant and a project decides each condition, or leaves it unknown. */
  evaluate(values: Facts): Truths {
    const truths = new Uint8Array(this.size).fill(UNKNOWN);
    for (const [fact, comparisons] of this.#comparisons) {
      const given = values[fact];
      if (given === undefined) continue;
      for (const { id, test } of comparisons) truths[id] = test(given);
    }
    for (let place = 0; place < this.#ids.length; place += 1) {
      truths[this.#ids[place] as number] = this.#composed(place, truths);
    }
    return truths;
  }

  #composed(place: number, truths: Truths): TruthCode {
    const kind = this.#kinds[place];
    const end = this.#starts[place + 1] as number;
    let next = this.#starts[place] as number;
    if (kind === NOT) return (YES - (truths[this.#parts[next] as number] as number)) as TruthCode;
    let result = kind === ALL ? YES : 0;
    for (; next < end; next += 1) {
      const truth = truths[this.#parts[next] as number] as number;
      if (kind === ALL ? truth < result : truth > result) result = truth as TruthCode;
    }
    return result as TruthCode;
  }
}
