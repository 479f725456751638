import type { Comparison, Expression } from '../expression.ts';
import { type CompiledComparison, compileComparison } from './compile-comparison.ts';
import { type Condition, reachable } from './condition.ts';

/**
 * Compiles expressions so that what several of them ask is one condition, and is evaluated once for an applicant. `all` in
 * `all` and `any` in `any` are one list, in which each part stands once: in three values, too, that asks the same.
 */
export class ConditionPool {
  readonly #byKey = new Map<string, Condition>();
  #nextId = 0;

  /** `known`: conditions of an earlier pool that are still in use. Its ids are not given out again. */
  constructor(known: Iterable<Condition> = []) {
    for (const condition of reachable(known)) {
      this.#byKey.set(condition.key, condition);
      this.#nextId = Math.max(this.#nextId, condition.id + 1);
    }
  }

  compile(expression: Expression): Condition {
    if ('all' in expression) return this.all(expression.all.map((part) => this.compile(part)));
    if ('any' in expression) return this.any(expression.any.map((part) => this.compile(part)));
    if ('not' in expression) return this.#not(this.compile(expression.not));
    if ('verbatim' in expression) return this.#keep('open', `judge ${expression.verbatim.zh}`);
    const comparison = compileComparison(expression);
    const key = keyOf(expression);
    return comparison ? this.#keep('comparison', key, [], comparison) : this.#keep('open', key);
  }

  /** Holds without parts. */
  all(parts: readonly Condition[]): Condition {
    return this.#list('all', parts);
  }

  /** Does not hold without parts. */
  any(parts: readonly Condition[]): Condition {
    return this.#list('any', parts);
  }

  #list(kind: 'all' | 'any', given: readonly Condition[]): Condition {
    const flat = given.flatMap((part) => (part.kind === kind ? part.parts : [part]));
    const parts = [...new Set(flat)].sort((left, right) => left.id - right.id);
    const [only, ...others] = parts;
    if (only && others.length === 0) return only;
    return this.#keep(kind, `${kind} ${parts.map(({ id }) => id).join(' ')}`, parts);
  }

  #not(part: Condition): Condition {
    if (part.kind === 'not' && part.parts[0]) return part.parts[0];
    return this.#keep('not', `not ${part.id}`, [part]);
  }

  #keep(
    kind: Condition['kind'],
    key: string,
    parts: readonly Condition[] = [],
    comparison: CompiledComparison | null = null,
  ): Condition {
    const known = this.#byKey.get(key);
    if (known) return known;
    const condition: Condition = { id: this.#nextId++, kind, parts, comparison, key };
    this.#byKey.set(key, condition);
    return condition;
  }
}

/** The order of the values of a list asks nothing else. */
const keyOf = ({ fact, op, value }: Comparison): string =>
  `${fact} ${op} ${JSON.stringify(typeof value === 'object' ? [...value].sort() : value)}`;
