import ln from '@stdlib/math-base-special-ln';
import type { SleeveParameters } from '../model/parameters';
import { failureRecovery, successMultiple, type Multiples } from './distributions';
import { normalCdf, normalDensity, normalQuantile } from './special';

/** How far from 0 the tables reach: 1 − Φ(7.5) is 3e-14. Beyond, the last cell is prolonged. */
const REACH = 7.5;

/** Cells per √sd: the cell at a distance d from the threshold is 2 · √d / CELLS wide, finest where multiples bend most. */
const CELLS = 144;

/**
 * Multiples by distance of the latent quality from the threshold: the composition of Φ, the rank within successes or
 * failures, and the quantile function, so that the hot loop reads one table instead of computing any of them. A table has
 * two numbers for each cell, where a line over it starts and how far it rises, chosen so that the cell's mean is exact.
 */
export interface OutcomeTable {
  /** Success ⇔ Z > threshold; ±∞ at success rates 0 and 1. */
  readonly threshold: number;
  /** From where distances are measured: the threshold, kept within reach. */
  readonly origin: number;
  readonly success: Float64Array;
  /** No multiple is higher; the table itself goes on, so that it has no kink there. */
  readonly cap: number;
  /** Logarithm of the success's multiple, for values on the way to it. */
  readonly successLog: Float32Array;
  readonly failure: Float64Array;
}

/** Place in the table, in cells, of a quality at this distance from the origin. */
export const placeOf = (distance: number): number => Math.sqrt(distance) * CELLS;

/** The cell of a table of lines that a place lies in. */
export function cellOf(lines: Float64Array, place: number): number {
  const last = (lines.length >> 1) - 1;
  return place < last ? place | 0 : last;
}

/** The value of a table of lines at a place in one of its cells. */
export const readLine = (lines: Float64Array, cell: number, place: number): number =>
  lines[2 * cell] + (place - cell) * lines[2 * cell + 1];

/** The same for logarithms, whose table is half as large. */
export const readLog = (lines: Float32Array, cell: number, place: number): number =>
  lines[2 * cell] + (place - cell) * lines[2 * cell + 1];

/** Nodes and weights of Gauss–Legendre quadrature with five points on [0, 1] (Abramowitz & Stegun, table 25.4). */
const NODES = [-0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664].map(
  (x) => 0.5 + 0.5 * x,
);
const WEIGHTS = [0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189];

/** Mean place within a cell, from 0 to 1, of the qualities in it. */
function meanPlace(border: number, cell: number): number {
  let mass = 0;
  let moment = 0;
  NODES.forEach((t, k) => {
    const root = (cell + t) / CELLS;
    const weight = WEIGHTS[k] * root * normalDensity(border + root * root);
    mass += weight;
    moment += weight * t;
  });
  return moment / mass;
}

/** The chord may be lifted by this part of its rise to get the mean right; more says that the cell has a jump or a kink. */
const MOST_LIFT = 1 / 8;

const between = (low: number, x: number, high: number): number => Math.max(low, Math.min(x, high));

/**
 * A line over a cell with the exact mean, for multiples that go from `start` to `end` and lie within `least` and `most`: the
 * chord, lifted a little; where that would not do, a line that stays between start and end.
 */
function lineOf(start: number, end: number, mean: number, place: number, least: number, most: number): number[] {
  const rise = end - start;
  if (rise === 0) return [start, 0];
  const low = mean - rise * place;
  const inside = Math.min(low, low + rise) >= least && Math.max(low, low + rise) <= most;
  if (inside && Math.abs(low - start) <= MOST_LIFT * Math.abs(rise)) return [low, rise];
  const part = Math.min(1, (mean - start) / (rise * place), (end - mean) / (rise * (1 - place)));
  return [mean - part * rise * place, part * rise];
}

/** The share of outcomes beyond the start of each cell and of the one after the last; `border` as in linesOf. */
function sharesBeyond(border: number): Float64Array {
  const all = normalCdf(-border);
  const cells = Math.max(1, Math.ceil(placeOf(REACH - border)));
  return Float64Array.from({ length: cells + 1 }, (_, cell) => {
    const root = cell / CELLS;
    return Math.min(1, normalCdf(-border - root * root) / all);
  });
}

/** The lines of all cells; `border` is the origin where larger qualities lie beyond it, and minus it where smaller ones do. */
function linesOf({ at, beyond }: Multiples, border: number, least: number, most: number): Float64Array {
  const shares = sharesBeyond(border);
  const lines = new Float64Array(2 * (shares.length - 1));
  for (let cell = 0; cell + 1 < shares.length; cell++) {
    const [from, to] = shares.subarray(cell, cell + 2);
    const [start, end] = [at(from), at(to)];
    const exact = from > to ? (beyond(from) - beyond(to)) / (from - to) : start;
    const mean = between(Math.min(start, end), exact, Math.max(start, end));
    lines.set(lineOf(start, end, mean, meanPlace(border, cell), least, most), 2 * cell);
  }
  return lines;
}

/** Lines between the logarithms of the ends of multiples' lines, none above the cap. */
function logLines(lines: Float64Array, cap: number): Float32Array {
  const logs = new Float32Array(lines.length);
  for (let i = 0; i < lines.length; i += 2) {
    logs[i] = ln(Math.min(lines[i], cap));
    logs[i + 1] = ln(Math.min(lines[i] + lines[i + 1], cap)) - logs[i];
  }
  return logs;
}

/** The outcome tables of a sleeve; built once per plan. */
export function outcomeTable(p: SleeveParameters): OutcomeTable {
  const threshold = -normalQuantile(p.successRate);
  const origin = between(-REACH, threshold, REACH);
  const multiples = successMultiple(p);
  const success = linesOf(multiples, origin, multiples.at(1), Infinity);
  const cap = p.multipleCap;
  const failure = linesOf(failureRecovery(p.recovery), -origin, 0, 1);
  return { threshold, origin, success, cap, successLog: logLines(success, cap), failure };
}
