/** How many letters to insert, drop, change or swap with their neighbor. */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= from.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= to.length; j += 1) row.push(cell(from, to, i, j, rows, row));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function cell(from: string, to: string, i: number, j: number, rows: number[][], row: number[]): number {
  if (i === 0 || j === 0) return i + j;
  const above = (rows[i - 1]?.[j] ?? 0) + 1;
  const left = (row[j - 1] ?? 0) + 1;
  const diagonal = (rows[i - 1]?.[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
  const swapped =
    i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      ? (rows[i - 2]?.[j - 2] ?? 0) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(above, left, diagonal, swapped);
}
