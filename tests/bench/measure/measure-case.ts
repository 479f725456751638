import type { BenchCase } from '../cases/case.ts';
import { drawsFor } from '../registers/draws.ts';
import type { Sample } from '../service/sample.ts';
import type { ServedRegister } from '../service/served-register.ts';
import { mean, percentile } from './percentile.ts';

export interface Subject {
  readonly served: ServedRegister;
  readonly sample: Sample;
}

export interface Times {
  readonly p50: number;
  readonly p99: number;
}

export interface Measured {
  readonly count: number;
  /** The most that one request sent. */
  readonly statements: number;
  /** On average. */
  readonly bytes: number;
  /** Each request asked for something else. */
  readonly varied: Times;
  /** Each request asked for the same, which had been asked for before. */
  readonly repeated: Times;
}

const timesOf = (milliseconds: readonly number[]): Times => ({
  p50: percentile(milliseconds, 0.5),
  p99: percentile(milliseconds, 0.99),
});

/**
 * Asks all registers in turn, so that what else the machine does falls on each of them alike. First with variables that change,
 * then with the last of them again and again.
 */
export async function measureCase(
  { name, query, variables }: BenchCase,
  subjects: readonly Subject[],
  requests: number,
): Promise<Measured[]> {
  const measured = subjects.map(({ served, sample }) => ({
    served,
    sample,
    draws: drawsFor('bench', name),
    last: {} as Record<string, unknown>,
    statements: [] as number[],
    bytes: [] as number[],
    varied: [] as number[],
    repeated: [] as number[],
  }));
  // The first request compiles the query, which is the same for all.
  for (const each of measured)
    await each.served.query(query, variables(each.sample, drawsFor('first', name)));
  for (let request = 0; request < requests; request += 1) {
    for (const each of measured) {
      each.last = variables(each.sample, each.draws);
      await each.served.statements();
      const { milliseconds, bytes } = await each.served.query(query, each.last);
      each.statements.push(await each.served.statements());
      each.bytes.push(bytes);
      each.varied.push(milliseconds);
    }
  }
  for (let request = 0; request < requests; request += 1) {
    for (const each of measured) {
      each.repeated.push((await each.served.query(query, each.last)).milliseconds);
    }
  }
  return measured.map(({ served, statements, bytes, varied, repeated }) => ({
    count: served.count,
    statements: Math.max(...statements),
    bytes: Math.round(mean(bytes)),
    varied: timesOf(varied),
    repeated: timesOf(repeated),
  }));
}
