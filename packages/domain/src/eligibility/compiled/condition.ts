import type { CompiledComparison } from './compile-comparison.ts';

/**
 * A condition as a `ConditionPool` keeps it: each one once, however many programs state it, and after all of its parts.
 * Two that ask the same have the same id.
 */
export interface Condition {
  readonly id: number;
  /** `open`: only a person can tell, so that it is always unknown. */
  readonly kind: 'comparison' | 'open' | 'all' | 'any' | 'not';
  /** Of `all` and `any` any number, of `not` one, of the others none. */
  readonly parts: readonly Condition[];
  readonly comparison: CompiledComparison | null;
  /** Says what it asks, for the pool. */
  readonly key: string;
}

/** Each comparison in a condition once, wherever it stands. */
export function comparisonsOf(conditions: Iterable<Condition>): readonly Condition[] {
  return [...reachable(conditions)].filter(({ kind }) => kind === 'comparison');
}

/** The conditions and all their parts, each once, parts before what they are parts of. */
export function reachable(conditions: Iterable<Condition>): ReadonlySet<Condition> {
  const found = new Set<Condition>();
  const visit = (condition: Condition): void => {
    if (found.has(condition)) return;
    for (const part of condition.parts) visit(part);
    found.add(condition);
  };
  for (const condition of conditions) visit(condition);
  return found;
}
