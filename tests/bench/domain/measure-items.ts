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

/** Does `work` on each item, once to warm up and once for the clock. */
export function measureItems<Item>(
  name: string,
  items: readonly Item[],
  work: (item: Item) => unknown,
  nameOf: (item: Item) => string,
): MeasuredItems {
  for (const item of items) work(item);
  const times = items.map((item) => {
    const start = performance.now();
    work(item);
    return (performance.now() - start) * 1_000;
  });
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
