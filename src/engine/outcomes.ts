import ln from '@stdlib/math-base-special-ln';
import type { SleeveParameters } from '../model/parameters';
import { failureRecovery, successMultiple } from './distributions';
import { normalCdf, normalDensity, normalQuantile } from './special';

/** Cells per unit of latent quality, and how far from 0 the tables reach: 1 − Φ(8) is 6e-16. */
export const CELLS_PER_SD = 64;
const REACH = 8;

/**
 * Multiples by latent quality Z: the composition of Φ, the rank within successes or failures, and the quantile
 * function, so that the hot loop reads one table instead of computing any of them.
 */
export interface OutcomeTable {
  /** Success ⇔ Z > threshold; ±∞ at success rates 0 and 1. */
  readonly threshold: number;
  /** Where both tables start: the threshold, kept within reach. */
  readonly origin: number;
  /** Multiple at origin + i / CELLS_PER_SD, and its logarithm. */
  readonly success: Float64Array;
  readonly successLog: Float64Array;
  /** Multiple at origin − i / CELLS_PER_SD. */
  readonly failure: Float64Array;
}

/** Reads a table at `position` cells from its start. */
export function readTable(table: Float64Array, position: number): number {
  const last = table.length - 2;
  const cell = position < last ? position | 0 : last;
  const low = table[cell];
  return low + (position - cell) * (table[cell + 1] - low);
}

const cellsFrom = (distance: number): number => Math.ceil(distance * CELLS_PER_SD) + 2;

/** Mean of the interpolated table over the normal mass from `origin` in direction `sign`, divided by that mass. */
export function tableMean(table: Float64Array, origin: number, sign: 1 | -1): number {
  const h = 1 / CELLS_PER_SD;
  let total = 0;
  let mass = 0;
  for (let i = 0; i + 1 < table.length; i++) {
    const a = sign * origin + i * h;
    const cell = normalCdf(-a) - normalCdf(-a - h);
    const first = normalDensity(a) - normalDensity(a + h) - a * cell;
    total += table[i] * cell + ((table[i + 1] - table[i]) / h) * first;
    mass += cell;
  }
  return mass > 0 ? total / mass : 0;
}

function successTable(p: SleeveParameters, origin: number): Float64Array {
  const multiple = successMultiple(p);
  const rate = normalCdf(-origin);
  return Float64Array.from({ length: cellsFrom(REACH - origin) }, (_, i) =>
    multiple(Math.min(1, normalCdf(-origin - i / CELLS_PER_SD) / rate)),
  );
}

function failureTable(recovery: number, origin: number): Float64Array {
  const rate = normalCdf(origin);
  return Float64Array.from({ length: cellsFrom(origin + REACH) }, (_, i) =>
    failureRecovery(recovery, Math.min(1, normalCdf(origin - i / CELLS_PER_SD) / rate)),
  );
}

/** The outcome tables of a sleeve; built once per plan. */
export function outcomeTable(p: SleeveParameters): OutcomeTable {
  const threshold = -normalQuantile(p.successRate);
  const origin = Math.min(Math.max(threshold, -REACH), REACH);
  const success = successTable(p, origin);
  return {
    threshold,
    origin,
    success,
    successLog: success.map((multiple) => ln(multiple)),
    failure: failureTable(p.recovery, origin),
  };
}
