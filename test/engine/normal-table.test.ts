import { describe, expect, it } from 'vitest';
import { normalOf, uniformOf } from '../../src/engine/normal-table';
import { normalQuantile } from '../../src/engine/special';

/** Words spread evenly over all 2³². */
const COUNT = 1 << 18;
const STRIDE = 2 ** 32 / COUNT;
const words = Float64Array.from({ length: COUNT }, (_, i) => i * STRIDE + STRIDE / 2);
const normals = words.map((word) => normalOf(word));
const mean = (power: number): number => normals.reduce((sum, x) => sum + Math.pow(x, power), 0) / COUNT;

describe('oracle: normal variates against the moments and quantiles of the standard normal', () => {
  it('moments 1 to 4', () => {
    expect(Math.abs(mean(1))).toBeLessThan(1e-7);
    expect(Math.abs(mean(2) - 1)).toBeLessThan(1e-4);
    expect(Math.abs(mean(3))).toBeLessThan(1e-6);
    expect(Math.abs(mean(4) - 3)).toBeLessThan(1e-3);
  });
  it('quantiles within 2e-4, exact in the outer 3 %', () => {
    words.forEach((word, i) => {
      const exact = normalQuantile(uniformOf(word));
      const outer = Math.abs(uniformOf(word) - 0.5) > 0.485;
      if (Math.abs(normals[i] - exact) > (outer ? 0 : 2e-4)) expect([word, normals[i]]).toEqual([word, exact]);
    });
  });
  it('larger words give larger values, from −6.4 to 6.4', () => {
    for (let i = 1; i < COUNT; i++)
      if (!(normals[i] > normals[i - 1])) expect(normals[i]).toBeGreaterThan(normals[i - 1]);
    expect(normalOf(0)).toBeCloseTo(-6.337, 2);
    expect(normalOf(2 ** 32 - 1)).toBeCloseTo(6.337, 2);
  });
  it('the share above a threshold is what it should be, within 5e-4 of itself', () => {
    for (const p of [0.001, 0.01, 0.02, 0.1, 0.3, 0.5, 0.9]) {
      const above = normals.filter((x) => x > -normalQuantile(p)).length / COUNT;
      expect(Math.abs(above / p - 1)).toBeLessThan(5e-4 + 1 / (COUNT * p));
    }
  });
});
