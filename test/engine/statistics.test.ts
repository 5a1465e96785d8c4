import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frequency,
  frequencyError95,
  histogram,
  metricStatistics,
  quantile,
  quantileInterval,
} from '../../src/engine/statistics';

const noPause = (): Promise<void> => Promise.resolve();
const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 });

describe('oracle: statistics by published definitions', () => {
  it('quantiles of 1 … 10 are R’s (type 7)', () => {
    const sorted = ascending([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([0, 0.5, 0.9, 1].map((p) => quantile(sorted, p))).toEqual([1, 5.5, 9.1, 10]);
  });
  it('nothing seen in 10,000 paths may still be one in 2,600: Wilson’s 95 % bound z²/(n + z²)', () => {
    const square = 1.959963984540054 ** 2;
    expect(frequencyError95(1, 100)).toBeCloseTo(square / (100 + square), 12);
    expect(frequencyError95(0.5, 10_000)).toBeCloseTo(0.0098, 4);
  });
  it('the error of a frequency is half of Wilson’s interval (JASA 22, 1927), whose ends solve |p̂ − p| = √(p(1−p)/n)', () => {
    const end = (p: number, n: number, low: number, high: number): number => {
      let [inside, outside] = [low, high];
      for (let i = 0; i < 100; i++) {
        const middle = (inside + outside) / 2;
        if (Math.abs(p - middle) < Math.sqrt((middle * (1 - middle)) / n)) inside = middle;
        else outside = middle;
      }
      return inside;
    };
    for (const [count, n] of [
      [0, 100],
      [3, 100],
      [50, 100],
      [9999, 10_000],
      [1000, 1000],
    ]) {
      const p = count / n;
      const centre = (p + 1 / (2 * n)) / (1 + 1 / n);
      const half = (end(p, n, centre, 1) - end(p, n, centre, 0)) / 2;
      expect(frequency(count, n).probability).toBe(p);
      expect(frequency(count, n).se).toBeCloseTo(half, 10);
    }
  });
});

/** P(Bin(n, p) = k). */
function binomial(n: number, k: number, p: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let i = 0; i < k; i++) log += Math.log((n - i) / (k - i));
  return Math.exp(log);
}

describe('property: statistics', () => {
  it('quantiles lie between their neighbours as type 7 says', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = [...values].sort((a, b) => a - b);
        const h = (values.length - 1) * p;
        const [low, high] = [sorted[Math.floor(h)], sorted[Math.ceil(h)]];
        expect(quantile(ascending(values), p)).toBeCloseTo(low + (h - Math.floor(h)) * (high - low), 6);
      }),
    );
  });
  it('mean and standard error are those of the textbook', () =>
    fc.assert(
      fc.asyncProperty(numbers, async (values) => {
        const n = values.length;
        const { mean, se } = await metricStatistics(Float64Array.from(values), ascending(values), noPause);
        const naive = values.reduce((a, b) => a + b, 0) / n;
        const variance = values.reduce((sum, x) => sum + (x - naive) ** 2, 0) / (n - 1);
        expect(mean).toBeCloseTo(naive, 6);
        if (n === 1) expect(se).toBeNull();
        else expect(se).toBeCloseTo(Math.sqrt(variance / n), 6);
      }),
    ));
  it('order-statistic intervals of quantiles cover them with about 95 %', () => {
    for (const n of [100, 1000, 10_000]) {
      const places = Float64Array.from({ length: n }, (_, i) => i + 1);
      for (const p of [0.1, 0.5, 0.9]) {
        const [low, high] = quantileInterval(places, p);
        let covered = 0;
        for (let k = low; k < high; k++) covered += binomial(n, k, p);
        expect(covered).toBeGreaterThan(0.945);
        expect(covered).toBeLessThan(0.98);
      }
    }
  });
  it('histograms count each value in its bin', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = ascending(values);
        const { edges, counts } = histogram(sorted);
        let from = 0;
        counts.forEach((count, bin) => {
          const rounding = 1e-12 * Math.max(...edges.map(Math.abs), Number.MIN_VALUE);
          for (const value of sorted.subarray(from, from + count)) {
            expect(value).toBeGreaterThanOrEqual(edges[bin] - rounding);
            expect(value).toBeLessThanOrEqual(edges[bin + 1] + rounding);
          }
          from += count;
        });
        expect(counts.reduce((a, b) => a + b, 0)).toBe(values.length);
        expect(counts.length).toBeLessThanOrEqual(53);
      }),
    );
  });
  it('nothing gives nothing', async () => {
    const nothing = new Float64Array(0);
    expect(Object.values(await metricStatistics(nothing, nothing, noPause)).every((value) => value === null)).toBe(
      true,
    );
    expect(histogram(nothing)).toEqual({ edges: [], counts: [] });
  });
});
