import exp from '@stdlib/math-base-special-exp';

const CELLS_PER_UNIT = 128;
/** ln 10000, the highest cap on a multiple, is 9.21. */
const REACH = 9.5;

const table = Float64Array.from({ length: Math.ceil(REACH * CELLS_PER_UNIT) + 1 }, (_, i) => exp(i / CELLS_PER_UNIT));

/** e^x for 0 ≤ x ≤ 9.21 by linear interpolation, at most 8e-6 (relative) too high: for appraised values in yearly series. */
export function tabledExp(x: number): number {
  const position = x * CELLS_PER_UNIT;
  const cell = position | 0;
  const low = table[cell];
  return low + (position - cell) * (table[cell + 1] - low);
}
