import type { Histogram, MetricStatistics, Probability } from './result';

/** Sum in the given order with Neumaier's compensation (ZAMM 54, 1974): the last digits do not depend on magnitude. */
export function compensatedSum(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (const x of values) {
    const next = sum + x;
    lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Quantile of ascending values by linear interpolation of order statistics (Hyndman & Fan 1996, type 7). */
export function quantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  return low + (place - below) * (high - low);
}

const TWO_SIDED_95 = 1.959963984540054;

/** Distribution-free 95 % interval of a quantile: two order statistics (David & Nagaraja 2003, 7.1; normal approximation). */
export function quantileInterval(sorted: Float64Array, p: number): readonly [number, number] {
  const n = sorted.length;
  const reach = TWO_SIDED_95 * Math.sqrt(n * p * (1 - p));
  const low = Math.max(1, Math.floor(n * p - reach));
  const high = Math.min(n, Math.ceil(n * p + reach) + 1);
  return [sorted[low - 1], sorted[high - 1]];
}

const NOTHING: MetricStatistics = {
  mean: null,
  se: null,
  p5: null,
  p10: null,
  p25: null,
  p50: null,
  p75: null,
  p90: null,
  p95: null,
};

/** Σ (x − mean)² in the given order, compensated like compensatedSum. */
function squaredDeviations(values: Float64Array, mean: number): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const x = (value - mean) * (value - mean);
    const next = sum + x;
    lost += sum >= x ? sum - next + x : x - next + sum;
    sum = next;
  }
  return sum + lost;
}

/**
 * Mean with its standard error (sd with n − 1), and quantiles. `values` in path order, `sorted` the same ascending; `pause`
 * is awaited between passes over them.
 */
export async function metricStatistics(
  values: Float64Array,
  sorted: Float64Array,
  pause: () => Promise<void>,
): Promise<MetricStatistics> {
  const n = values.length;
  if (n === 0) return NOTHING;
  const mean = compensatedSum(values) / n;
  await pause();
  const squares = squaredDeviations(values, mean);
  return {
    mean,
    se: n > 1 ? Math.sqrt(squares / (n - 1) / n) : null,
    p5: quantile(sorted, 0.05),
    p10: quantile(sorted, 0.1),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p90: quantile(sorted, 0.9),
    p95: quantile(sorted, 0.95),
  };
}

/**
 * How far, at most, the 95 % Wilson interval reaches from a frequency p of n paths: what “±” means where a person reads it.
 * Source: E. B. Wilson, JASA 22 (1927) 209–212. Near 0 and 1 the interval is one-sided and wider than 1.96 standard errors.
 */
export function frequencyError95(p: number, n: number): number {
  const z = TWO_SIDED_95;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return Math.max(centre + half - p, p - (centre - half));
}

/** Half-width of a 95 % interval of a mean, from its standard error. */
export const meanError95 = (se: number): number => TWO_SIDED_95 * se;

/** A frequency as a probability; its error is the half-width of the one-sigma Wilson interval, above 0 even at 0 and 1. */
export function frequency(count: number, n: number): Probability {
  const p = count / n;
  return { probability: p, se: Math.sqrt((p * (1 - p)) / n + 1 / (4 * n * n)) / (1 + 1 / n) };
}

const MOST_BINS = 50;

/** A round width (1, 2 or 5 times a power of ten) that covers `range` with at most MOST_BINS bins. */
function roundWidth(range: number): number {
  let width = 1;
  while (width * MOST_BINS < range) width *= 10;
  while ((width / 10) * MOST_BINS >= range) width /= 10;
  if ((width / 5) * MOST_BINS >= range) return width / 5;
  if ((width / 2) * MOST_BINS >= range) return width / 2;
  return width;
}

/** Counts of ascending values in round bins up to the 99 % quantile; what lies above shares one last wide bin. */
export function histogram(sorted: Float64Array): Histogram {
  if (sorted.length === 0) return { edges: [], counts: [] };
  const low = sorted[0];
  const top = sorted[sorted.length - 1];
  if (top === low) return { edges: [low, top], counts: [sorted.length] };
  const upper = quantile(sorted, 0.99);
  const body = upper > low ? upper : top;
  const width = roundWidth(body - low);
  const start = Math.floor(low / width);
  const bins = Math.floor(body / width) - start + 1;
  const edges = Array.from({ length: bins + 1 }, (_, i) => (start + i) * width);
  if (top > edges[bins]) edges.push(top);
  const counts = edges.slice(1).map(() => 0);
  let bin = 0;
  for (const value of sorted) {
    while (bin < counts.length - 1 && value >= edges[bin + 1]) bin++;
    counts[bin]++;
  }
  return { edges, counts };
}
