import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/chunk';
import { METRIC } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import { normalCdf, normalDensity, normalQuantile } from '../../src/engine/special';
import type { Parameters } from '../../src/model/parameters';
import { directOnly, parametersWith, quickExits } from '../engine/scenarios';

/** P(more than `most` of n projects fail), each with probability p on its own. */
function binomialTail(n: number, most: number, p: number): number {
  let term = Math.pow(1 - p, n);
  let below = 0;
  for (let k = 0; k <= most; k++) {
    below += term;
    term *= (((n - k) / (k + 1)) * p) / (1 - p);
  }
  return 1 - below;
}

/** The same with one common factor of correlation ρ (Vasicek 1987, 2002), by quadrature over the factor. */
function vasicekTail(n: number, most: number, p: number, rho: number): number {
  if (rho === 0) return binomialTail(n, most, p);
  const STEP = 0.001;
  let sum = 0;
  for (let m = -8; m <= 8; m += STEP) {
    const given = normalCdf((normalQuantile(p) - Math.sqrt(rho) * m) / Math.sqrt(1 - rho));
    sum += STEP * normalDensity(m) * binomialTail(n, most, given);
  }
  return sum;
}

/** Equal tickets, nothing recovered, one state of the market, no manager's factor: the gross loss is the share of failures. */
const pool = (projects: number, failure: number, correlation: number): Parameters =>
  parametersWith({
    ...directOnly,
    ...quickExits,
    'direct.ticket': 100_000 / projects,
    'direct.successRate': 1 - failure,
    'direct.recovery': 0,
    'market.correlation': correlation,
    'market.managerCorrelation': 0,
    'market.persistence': 1,
  });

const PATHS = 20_000;

/** The share of simulated paths that lose more than a share of the money. */
function simulatedTail(parameters: Parameters, share: number): number {
  const { metrics } = runPlan(makePlan(parameters), 0, PATHS);
  const column = metrics.subarray(METRIC['loss.gross'] * PATHS, (METRIC['loss.gross'] + 1) * PATHS);
  return column.filter((loss) => loss > share + 1e-9).length / PATHS;
}

/** Binomial and one-factor tails, computed with other software to four digits: projects, failure, share lost, ρ, probability. */
const cases = [
  [20, 0.7, 0.8, 0, 0.1071],
  [20, 0.7, 0.8, 0.2, 0.2879],
  [100, 0.5, 0.6, 0, 0.0176],
  [100, 0.5, 0.6, 0.2, 0.3032],
] as const;

describe('oracle: losses of a pool of equal tickets against the binomial and Vasicek’s one-factor model', () => {
  it.each(cases)('%d tickets that fail with %d: P(share lost > %d) at ρ %d', (n, failure, share, rho, expected) => {
    const most = Math.round(n * share);
    expect(vasicekTail(n, most, failure, rho)).toBeCloseTo(expected, 4);
    const error = Math.sqrt((expected * (1 - expected)) / PATHS);
    expect(Math.abs(simulatedTail(pool(n, failure, rho), share) - expected)).toBeLessThan(4 * error);
  });
  it('successes are binomial when projects are independent (chi-square, 20 tickets)', () => {
    const n = 20;
    const p = 0.3;
    const { metrics } = runPlan(makePlan(pool(n, 1 - p, 0)), 0, PATHS);
    const counts = new Array<number>(n + 1).fill(0);
    for (const successes of metrics.subarray(METRIC['projects.successes'] * PATHS).subarray(0, PATHS))
      counts[successes]++;
    const exactly = (k: number): number => binomialTail(n, k - 1, p) - binomialTail(n, k, p);
    // Classes 0–1, 2, …, 11, 12 and more, each expected at least 80 times.
    const merged = (values: readonly number[]): number[] => [
      values[0] + values[1],
      ...values.slice(2, 12),
      values.slice(12).reduce((a, b) => a + b),
    ];
    const expected = merged(counts.map((_, k) => PATHS * exactly(k)));
    const chiSquare = merged(counts).reduce((sum, count, i) => sum + (count - expected[i]) ** 2 / expected[i], 0);
    expect(chiSquare).toBeLessThan(31.26); // 99.9 % quantile with 11 degrees of freedom
  });
});
