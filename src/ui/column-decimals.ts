import type { Cell } from '../charts/chart';

/** Decimals that leave the largest number of a table about four digits. */
function decimalsFor(largest: number): number {
  if (largest >= 1000) return 0;
  return largest >= 100 ? 1 : 2;
}

/**
 * Decimals of each column: none where all are whole numbers, elsewhere as many as are wanted, or as the largest broken number
 * leaves room for.
 */
export function columnDecimals(rows: readonly (readonly Cell[])[], wanted?: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, i) =>
    rows.flatMap((row) => {
      const value = row[i];
      return typeof value === 'number' ? [value] : [];
    }),
  );
  const broken = columns.filter((values) => !values.every(Number.isInteger)).flat();
  const decimals = wanted ?? decimalsFor(Math.max(0, ...broken.map(Math.abs)));
  return columns.map((values) => (values.every(Number.isInteger) ? 0 : decimals));
}
