import { describe, expect, it } from 'vitest';
import { binomialTail } from '../../src/analysis/oracles/closed-forms';
import { normalCdf, normalDensity, normalQuantile } from '../../src/engine/special';

const STEP = 0.001;
const REACH = 8;

/**
 * The same where the projects share one factor of correlation ρ: the mean of the binomial tail over the factor, by
 * quadrature. Source: O. Vasicek, “Loan portfolio value”, Risk, December 2002, for finite n.
 */
function vasicekTail(n: number, most: number, p: number, rho: number): number {
  if (rho === 0) return binomialTail(n, most, p);
  const threshold = normalQuantile(p);
  const [common, own] = [Math.sqrt(rho), Math.sqrt(1 - rho)];
  let sum = 0;
  for (let m = -REACH; m <= REACH; m += STEP) {
    const given = normalCdf((threshold - common * m) / own);
    sum += STEP * normalDensity(m) * binomialTail(n, most, given);
  }
  return sum;
}

describe('oracle: the ruler itself, that is the formula tests of the engine rest on', () => {
  it.each([
    [20, 16, 0.7, 0, 0.1071],
    [20, 16, 0.7, 0.2, 0.2879],
    [100, 60, 0.5, 0, 0.0176],
    [100, 60, 0.5, 0.2, 0.3032],
  ])('of %d more than %d fail, each with %d, ρ = %d: %d (SciPy 1.17.1)', (n, most, p, rho, probability) => {
    expect(vasicekTail(n, most, p, rho)).toBeCloseTo(probability, 4);
  });
});
