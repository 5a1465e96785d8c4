import pow from '@stdlib/math-base-special-pow';
import { normalCdf, normalDensity, normalQuantile } from '../../engine/special';

/** P(more than `most` of n projects fail), each with probability p on its own. */
export function binomialTail(n: number, most: number, p: number): number {
  let term = pow(1 - p, n);
  let below = 0;
  for (let k = 0; k <= most; k++) {
    below += term;
    term *= (((n - k) / (k + 1)) * p) / (1 - p);
  }
  return 1 - below;
}

const STEP = 0.001;
const REACH = 8;

/**
 * The same where the projects share one factor of correlation ρ: the mean of the binomial tail over the factor, by
 * quadrature. Source: O. Vasicek, “Loan portfolio value”, Risk, December 2002, for finite n.
 */
export function vasicekTail(n: number, most: number, p: number, rho: number): number {
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
