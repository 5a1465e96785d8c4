import { compensatedSum } from '../engine/statistics';
import { sobolSequence } from './low-discrepancy';

/** Base points A, B and, for each factor, A with that factor's column taken from B: points of the unit cube, row by row. */
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

/** Row `sample` of A with factor `factor` from B. */
export function mixedPoint({ factors, a, b }: SaltelliDesign, sample: number, factor: number): Float64Array {
  const row = a.slice(sample * factors, (sample + 1) * factors);
  row[factor] = b[sample * factors + factor];
  return row;
}

/** What a model gave at the points of a design. */
export interface SaltelliOutputs {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** One array per factor. */
  readonly mixed: readonly Float64Array[];
}

/** Share of the variance a factor explains alone and with all its interactions. */
export interface Indices {
  readonly first: number;
  readonly total: number;
}

/** Jansen's estimators of both indices over the chosen samples (Comput. Phys. Commun. 117, 1999). */
function indicesOf({ a, b, mixed }: SaltelliOutputs, factor: number, chosen: Int32Array): Indices {
  const n = chosen.length;
  const ab = mixed[factor];
  const both = new Float64Array(2 * n);
  const toB = new Float64Array(n);
  const toA = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    const i = chosen[k];
    both[k] = a[i];
    both[n + k] = b[i];
    toB[k] = (b[i] - ab[i]) * (b[i] - ab[i]);
    toA[k] = (a[i] - ab[i]) * (a[i] - ab[i]);
  }
  const mean = compensatedSum(both) / (2 * n);
  const variance = compensatedSum(both.map((x) => (x - mean) * (x - mean))) / (2 * n - 1);
  if (variance === 0) return { first: 0, total: 0 };
  return { first: 1 - compensatedSum(toB) / (2 * n) / variance, total: compensatedSum(toA) / (2 * n) / variance };
}

export interface IndexEstimate extends Indices {
  readonly firstInterval: readonly [number, number];
  readonly totalInterval: readonly [number, number];
}

/** Central 95 % of values. */
function interval(values: number[]): readonly [number, number] {
  const sorted = Float64Array.from(values).sort();
  const at = (p: number): number => sorted[Math.round(p * (sorted.length - 1))];
  return [at(0.025), at(0.975)];
}

const RESAMPLES = 200;

/** First-order and total indices of every factor, with bootstrap intervals; `uniform` gives numbers in [0, 1). */
export function sobolIndices(outputs: SaltelliOutputs, uniform: () => number): readonly IndexEstimate[] {
  const n = outputs.a.length;
  const everything = Int32Array.from({ length: n }, (_, i) => i);
  const draws = Array.from({ length: RESAMPLES }, () => everything.map(() => Math.floor(uniform() * n)));
  return outputs.mixed.map((_, factor) => {
    const again = draws.map((chosen) => indicesOf(outputs, factor, chosen));
    return {
      ...indicesOf(outputs, factor, everything),
      firstInterval: interval(again.map(({ first }) => first)),
      totalInterval: interval(again.map(({ total }) => total)),
    };
  });
}
