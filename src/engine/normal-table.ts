import { normalQuantile } from './special';

const CELLS = 1024;
const FRACTION_BITS = 22;
const FRACTION_MASK = (1 << FRACTION_BITS) - 1;
const FRACTION_UNIT = 1 / (1 << FRACTION_BITS);
/** Outside the middle 1 − 2 · 16/1024 of the words the quantile itself is used: no table is good in the tails. */
const TAIL_CELLS = 16;

const table = Float64Array.from({ length: CELLS + 1 }, (_, i) =>
  normalQuantile(Math.min(Math.max(i, 0.5), CELLS - 0.5) / CELLS),
);

/** The uniform number in (0, 1) a word stands for. */
export const uniformOf = (word: number): number => (word + 0.5) / 4294967296;

/** A standard normal from one 32-bit word; interpolation error below 2e-4 where the table is used. */
export function normalOf(word: number): number {
  const cell = word >>> FRACTION_BITS;
  if (cell < TAIL_CELLS || cell >= CELLS - TAIL_CELLS) return normalQuantile(uniformOf(word));
  const low = table[cell];
  return low + (word & FRACTION_MASK) * FRACTION_UNIT * (table[cell + 1] - low);
}
