import { compensatedSum } from '../engine/statistics';
import { bind } from './formula/evaluate';
import { within, type Aggregate, type Expression } from './formula/expression';
import type { Sample } from './sample';

/** A number with its standard error; null where no path defines it. */
export interface Estimate {
  readonly value: number | null;
  readonly se: number | null;
}

/** Paths are left out in this many groups to see how much an estimate hangs on them. */
export const GROUPS = 100;

/** Group of a path. Groups are stretches of paths, as large as one another up to one path. */
const groupOf = (path: number, paths: number): number => Math.floor((path * GROUPS) / paths);

/** An aggregate's value over all paths (first) and over those outside of each group in turn. */
type Replicates = Float64Array;

/** A column's replicates from sums: means, and moments for standard deviations. */
function moments(values: Float64Array, finish: (n: number, sum: number, squares: number) => number): Replicates {
  const [counts, sums, squares] = [new Float64Array(GROUPS), new Float64Array(GROUPS), new Float64Array(GROUPS)];
  for (let path = 0; path < values.length; path++) {
    const x = values[path];
    if (Number.isNaN(x)) continue;
    const g = groupOf(path, values.length);
    counts[g]++;
    sums[g] += x;
    squares[g] += x * x;
  }
  const [n, sum, square] = [compensatedSum(counts), compensatedSum(sums), compensatedSum(squares)];
  const replicates = new Float64Array(GROUPS + 1);
  replicates[0] = finish(n, sum, square);
  for (let g = 0; g < GROUPS; g++) replicates[g + 1] = finish(n - counts[g], sum - sums[g], square - squares[g]);
  return replicates;
}

const mean = (n: number, sum: number): number => (n > 0 ? sum / n : NaN);
const deviation = (n: number, sum: number, squares: number): number =>
  n > 1 ? Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1)) : NaN;

/** Quantile (type 7) of the defined values in rising order whose group is not `left`. */
function quantileWithout(order: Int32Array, values: Float64Array, groups: Uint8Array, left: number, p: number): number {
  let n = 0;
  for (const path of order) if (groups[path] !== left) n++;
  if (n === 0) return NaN;
  const place = (n - 1) * p;
  const below = Math.floor(place);
  let seen = -1;
  let low = NaN;
  for (const path of order) {
    if (groups[path] === left) continue;
    seen++;
    if (seen === below) low = values[path];
    if (seen === Math.min(below + 1, n - 1)) return low + (place - below) * (values[path] - low);
  }
  return low;
}

function quantiles(values: Float64Array, p: number): Replicates {
  const order = Int32Array.from(values.keys())
    .filter((path) => !Number.isNaN(values[path]))
    .sort((a, b) => values[a] - values[b] || a - b);
  const groups = Uint8Array.from(values, (_, path) => groupOf(path, values.length));
  return Float64Array.from({ length: GROUPS + 1 }, (_, i) => quantileWithout(order, values, groups, i - 1, p));
}

function replicatesOf({ name, arg, order }: Aggregate, sample: Sample): Replicates {
  const at = bind(arg, sample, () => NaN);
  const values = Float64Array.from({ length: sample.paths }, (_, path) => at(path));
  switch (name) {
    case 'mean':
      return moments(values, mean);
    case 'probability':
      return moments(
        values.map((x) => (Number.isNaN(x) ? NaN : x !== 0 ? 1 : 0)),
        mean,
      );
    case 'sd':
      return moments(values, deviation);
    case 'median':
      return quantiles(values, 0.5);
    case 'quantile':
      return quantiles(values, order);
    case 'min':
      return quantiles(values, 0);
    case 'max':
      return quantiles(values, 1);
  }
}

/** A formula's replicates: over all paths, and over those outside of each group. */
export function replicates(formula: Expression, sample: Sample): Replicates {
  const aggregates = within(formula, 'aggregate');
  const known = new Map(aggregates.map((aggregate) => [aggregate, replicatesOf(aggregate, sample)]));
  return Float64Array.from({ length: GROUPS + 1 }, (_, i) =>
    bind(formula, sample, (one) => known.get(one)?.[i] ?? NaN)(0),
  );
}

/**
 * The estimate behind replicates: its error is the delete-a-group jackknife's (J. Shao & D. Tu, The Jackknife and Bootstrap, 1995,
 * 2.3), which holds for means, ratios, quantiles and differences of paired samples alike.
 */
export function estimateOf(values: Replicates): Estimate {
  const [whole] = values;
  const rest = values.subarray(1);
  if (!Number.isFinite(whole)) return { value: null, se: null };
  if (!rest.every(Number.isFinite)) return { value: whole, se: null };
  const centre = compensatedSum(rest) / GROUPS;
  const squares = rest.map((x) => (x - centre) * (x - centre));
  return { value: whole, se: Math.sqrt(((GROUPS - 1) / GROUPS) * compensatedSum(squares)) };
}

/** The number a formula comes to on a sample. */
export const estimate = (formula: Expression, sample: Sample): Estimate => estimateOf(replicates(formula, sample));

/** Paired difference of a formula on two samples that share their luck: `sample` less `reference`. */
export function estimateDifference(formula: Expression, sample: Sample, reference: Sample): Estimate {
  const base = replicates(formula, reference);
  return estimateOf(replicates(formula, sample).map((value, i) => value - base[i]));
}
