import { describe, expect, it } from 'vitest';
import { holdingOf, holdingTable } from '../../src/engine/holding';
import { fillWords, keyOf } from '../../src/engine/random';
import { normalCdf, normalQuantile } from '../../src/engine/special';

const cases = [
  [6, 0.35],
  [3, 0.35],
  [0.25, 0],
  [0.25, 1.5],
  [2.625, 0],
  [12, 0.6],
  [7.3, 0.05],
] as const;

/** P(T ≤ t) of a lognormal time in quarters, rounded, at least one. */
const upTo = (t: number, medianYears: number, spread: number): number =>
  t < 1 ? 0 : normalCdf(Math.log((t + 0.5) / (4 * medianYears)) / spread);

describe('oracle: holding times against the lognormal distribution', () => {
  it.each(cases)('median %d years, spread %d: each word means the rounded quantile', (median, spread) => {
    const table = holdingTable(median, spread);
    const COUNT = 50_000;
    let different = 0;
    for (let i = 0; i < COUNT; i++) {
      const word = Math.floor(((i + 0.5) / COUNT) * 2 ** 32);
      const time = 4 * median * Math.exp(spread * normalQuantile((word + 0.5) / 2 ** 32));
      if (holdingOf(table, word) !== Math.max(1, Math.round(time))) different++;
    }
    expect(different).toBe(0);
  });
  it('drawn times are distributed like that (chi-square)', () => {
    const COUNT = 40_000;
    const words = new Uint32Array(COUNT);
    fillWords(keyOf('guidefund'), 0, 0, 0, words, COUNT);
    const table = holdingTable(3, 0.35);
    const counts = new Array<number>(60).fill(0);
    for (const word of words) counts[Math.min(59, holdingOf(table, word))]++;
    let chiSquare = 0;
    let classes = 0;
    for (let t = 5; t <= 24; t++) {
      const expected = COUNT * (upTo(t, 3, 0.35) - upTo(t - 1, 3, 0.35));
      chiSquare += (counts[t] - expected) ** 2 / expected;
      classes++;
    }
    expect(classes).toBe(20);
    expect(chiSquare).toBeLessThan(45.3); // 99.9 % quantile with 20 degrees of freedom
  });
  it('without spread, every time is the median to the nearest quarter, at least one', () => {
    for (const word of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
      expect(holdingOf(holdingTable(6, 0), word)).toBe(24);
      expect(holdingOf(holdingTable(0.25, 0), word)).toBe(1);
    }
  });
  it('times are cut at 250 years, far beyond any fund', () => {
    expect(holdingOf(holdingTable(20, 1.5), 2 ** 32 - 1)).toBeLessThan(1001);
  });
});
