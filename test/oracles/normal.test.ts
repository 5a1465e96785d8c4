import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/engine/special';

describe('property: Φ and Φ⁻¹', () => {
  it('Φ(−x) is 1 − Φ(x)', () => {
    for (let x = 0; x <= 3; x += 0.25) expect(Math.abs(normalCdf(-x) - (1 - normalCdf(x)))).toBeLessThan(1e-15);
  });
  it('Φ⁻¹ is odd and infinite at the ends', () => {
    for (const p of [0.25, 0.001]) expect(Math.abs(normalQuantile(1 - p) + normalQuantile(p))).toBeLessThan(1e-13);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  });
  it('Φ is inverted by Φ⁻¹ in the lower tail', () => {
    for (let exponent = -15; exponent <= -0.31; exponent += 0.01) {
      const p = Math.pow(10, exponent);
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(exponent > -4 ? 1e-12 : 1e-8);
    }
  });
});
