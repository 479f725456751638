import { mean, percentile } from '../measure/percentile.ts';

export interface MeasuredItems {
  readonly name: string;
  readonly items: number;
  /** Of all items, in milliseconds. */
  readonly total: number;
  /** Of one item, in microseconds. */
  readonly mean: number;
  readonly p99: number;
  readonly worst: number;
  readonly worstName: string;
}

const RUNS = 3;

/** Does `work` on each item, once to warm up and then for the clock; the quickest time counts, since others use the machine too. */
export function measureItems<Item>(
  name: string,
  items: readonly Item[],
  work: (item: Item) => unknown,
  nameOf: (item: Item) => string,
): MeasuredItems {
  for (const item of items) work(item);
  const times = items.map((item) =>
    Math.min(...Array.from({ length: RUNS }, () => microseconds(work, item))),
  );
  const worst = Math.max(...times);
  const slowest = items[times.indexOf(worst)];
  if (slowest === undefined) throw new Error(`Nothing was measured for ${name}`);
  return {
    name,
    items: items.length,
    total: times.reduce((sum, time) => sum + time, 0) / 1_000,
    mean: mean(times),
    p99: percentile(times, 0.99),
    worst,
    worstName: nameOf(slowest),
  };
}

function microseconds<Item>(work: (item: Item) => unknown, item: Item): number {
  const start = performance.now();
  work(item);
  return (performance.now() - start) * 1_000;
}
