export interface MonthRun {
  readonly first: number;
  readonly last: number;
}

/** Months that follow one another, in the order of the year: 2, 3, 4, 9 are February to April, and September. */
export function monthRuns(months: readonly number[]): MonthRun[] {
  const runs: MonthRun[] = [];
  for (const month of [...new Set(months)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.last === month - 1) runs.splice(-1, 1, { first: last.first, last: month });
    else runs.push({ first: month, last: month });
  }
  return runs;
}
