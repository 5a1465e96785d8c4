import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/engine/special';

/** M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), the test values of PPND16. */
const wichura = [
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
] as const;

/** Φ(x) to 15 or more digits: Abramowitz & Stegun, Handbook of Mathematical Functions, tables 26.1 (P) and 26.2 (−log Q). */
const published = [
  [0, 0.5],
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [1.5, 0.933192798731142],
  [2, 0.977249868051821],
  [3, 0.99865010196837],
] as const;

/** −log₁₀ Q(x), Abramowitz & Stegun, table 26.2. */
const tails = [
  [5, 6.54265],
  [10, 23.11805],
  [20, 88.5601],
] as const;

describe('oracle: Φ⁻¹ against Wichura’s AS 241', () => {
  it.each(wichura)('Φ⁻¹(%d)', (p, quantile) => {
    expect(Math.abs(normalQuantile(p) / quantile - 1)).toBeLessThan(1e-15);
  });
  it('is odd and infinite at the ends', () => {
    for (const [p, quantile] of wichura.slice(0, 2)) {
      expect(Math.abs(normalQuantile(1 - p) + quantile)).toBeLessThan(1e-13);
    }
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  });
});

describe('oracle: Φ against Abramowitz & Stegun', () => {
  it.each(published)('Φ(%d)', (x, p) => {
    expect(Math.abs(normalCdf(x) - p)).toBeLessThan(1e-15);
    expect(Math.abs(normalCdf(-x) - (1 - p))).toBeLessThan(1e-15);
  });
  it.each(tails)('far tail at %d', (x, minusLog) => {
    expect(Math.abs(-Math.log10(normalCdf(-x)) - minusLog)).toBeLessThan(5.1e-6);
  });
  it('is inverted by Φ⁻¹ in the lower tail', () => {
    for (let exponent = -15; exponent <= -0.31; exponent += 0.01) {
      const p = Math.pow(10, exponent);
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(exponent > -4 ? 1e-12 : 1e-8);
    }
  });
});
