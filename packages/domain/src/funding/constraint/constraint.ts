import type { Line } from '../plan/line.ts';

/** A limit on a plan, and the keys of the rules that make it. */
export interface Constraint {
  readonly rules: readonly string[];
  readonly line: Line;
}
