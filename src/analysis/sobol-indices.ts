import { compensatedSum, quantile } from '../engine/statistics';
import { sobolSequence } from './low-discrepancy';

/** Base points A and B of a design in the unit cube, row by row: coordinate d of sample i is a[i · factors + d]. */
export interface SaltelliDesign {
  readonly samples: number;
  readonly factors: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** Saltelli's design on Sobol's sequence, whose coordinates are split in two halves (Comput. Phys. Commun. 181, 2010). */
export function saltelliDesign(samples: number, factors: number): SaltelliDesign {
  const points = sobolSequence(samples, 2 * factors);
  const half = (offset: number): Float64Array =>
    Float64Array.from({ length: samples * factors }, (_, i) => {
      const row = Math.floor(i / factors);
      return points[row * 2 * factors + offset + (i - row * factors)];
    });
  return { samples, factors, a: half(0), b: half(factors) };
}

/** The points of a sample: that of A, that of B, and for each factor that of A with the factor's coordinate from B. */
export function samplePoints({ factors, a, b }: SaltelliDesign, sample: number): readonly Float64Array[] {
  const ofA = a.slice(sample * factors, (sample + 1) * factors);
  const ofB = b.slice(sample * factors, (sample + 1) * factors);
  return [ofA, ofB, ...Array.from(ofA, (_, factor) => ofA.map((x, d) => (d === factor ? ofB[d] : x)))];
}

/** What a model gave at a sample's points, in their order. */
export type SampleOutputs = Float64Array;
const [A, B, FIRST_MIXED] = [0, 1, 2];

/** Share of the variance a factor explains alone (first) and with all its interactions (total). */
export interface Indices {
  readonly first: number;
  readonly total: number;
}

/** Variance of what a model gives at the points of A and B. */
function variance(outputs: readonly SampleOutputs[]): number {
  const both = Float64Array.from([...outputs.map((row) => row[A]), ...outputs.map((row) => row[B])]);
  const mean = compensatedSum(both) / both.length;
  return compensatedSum(both.map((x) => (x - mean) * (x - mean))) / (both.length - 1);
}

/** Sum of the squared differences between two points of all samples. */
function squaredDistance(outputs: readonly SampleOutputs[], i: number, j: number): number {
  let sum = 0;
  for (const row of outputs) sum += (row[i] - row[j]) * (row[i] - row[j]);
  return sum;
}

/**
 * Jansen's estimators of both indices of every factor (Comput. Phys. Commun. 117, 1999). A and B should have nothing in common; what
 * a first-order index owes to their likeness by chance is taken off it, all of it for a factor that does nothing, whose index is
 * then 0 with few samples as well, and none of it for a factor that does everything.
 */
function indicesOf(outputs: readonly SampleOutputs[]): readonly Indices[] {
  const scale = 2 * outputs.length * variance(outputs);
  const apart = (i: number, j: number): number => (scale > 0 ? squaredDistance(outputs, i, j) / scale : 0);
  const likeness = 1 - apart(A, B);
  return Array.from(outputs[0].subarray(FIRST_MIXED), (_, factor) => {
    const mixed = FIRST_MIXED + factor;
    const total = apart(A, mixed);
    return { first: 1 - apart(B, mixed) - (1 - total) * likeness, total };
  });
}

/** Indices with 95 % intervals. */
export interface IndexEstimate extends Indices {
  readonly firstInterval: readonly [low: number, high: number];
  readonly totalInterval: readonly [low: number, high: number];
}

/** Central 95 % of values. */
function interval(values: readonly number[]): readonly [number, number] {
  const sorted = Float64Array.from(values).sort();
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

/** How often samples are drawn anew, with replacement, to see how much the indices hang on them. */
const RESAMPLES = 400;

/**
 * First-order and total indices of every factor, with bootstrap intervals; all 0 where the model gives the same everywhere.
 * `uniform` gives numbers in [0, 1).
 */
export function sobolIndices(
  outputs: readonly SampleOutputs[],
  uniform: () => number,
  resamples = RESAMPLES,
): readonly IndexEstimate[] {
  const again = Array.from({ length: resamples }, () =>
    indicesOf(outputs.map(() => outputs[Math.floor(uniform() * outputs.length)])),
  );
  return indicesOf(outputs).map((indices, factor) => ({
    ...indices,
    firstInterval: interval(again.map((drawn) => drawn[factor].first)),
    totalInterval: interval(again.map((drawn) => drawn[factor].total)),
  }));
}
