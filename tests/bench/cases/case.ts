import type { Draws } from '../registers/draws.ts';
import type { Sample } from '../service/sample.ts';

/** One way to ask the service, measured on registers of different size. */
export interface BenchCase {
  /** The root field first, such as `programs: 20 with everything`. */
  readonly name: string;
  readonly query: string;
  /** What is asked differs from request to request. */
  readonly variables: (sample: Sample, draws: Draws) => Record<string, unknown>;
}
