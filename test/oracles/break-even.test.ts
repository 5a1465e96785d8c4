import { describe, expect, it } from 'vitest';
import { breakEven } from '../../src/analysis/break-even';
import { runPlan } from '../../src/engine/chunk';
import { METRIC } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import type { Parameters } from '../../src/model/parameters';
import { directOnly, parametersWith, quickExits } from '../engine/scenarios';

/** Success rate, recovery of failures, and what winners must return for the money to come back: p · X + (1 − p) · μ = 1. */
const arithmetic = [
  [0.3, 0, 3.33],
  [0.4, 0, 2.5],
  [0.5, 0, 2],
  [0.3, 0.1, 3.1],
  [0.4, 0.1, 2.35],
  [0.5, 0.1, 1.9],
] as const;

const portfolio = (successRate: number, recovery: number, multipleMean: number): Parameters =>
  parametersWith({
    ...directOnly,
    ...quickExits,
    'direct.successRate': successRate,
    'direct.recovery': recovery,
    'direct.multipleMean': multipleMean,
    'direct.multipleSpread': 0,
  });

describe('oracle: break-even multiples of winners without fees', () => {
  it.each(arithmetic)('success %d, recovery %d: %d ×', (successRate, recovery, multiple) => {
    const [direct] = breakEven(portfolio(successRate, recovery, 3));
    expect(direct.neededMultiple).toBeCloseTo(multiple, 2);
    expect(direct.costPerInvested).toBe(1);
    expect(direct.assumedMultiple).toBe(3);
  });
  it.each(arithmetic)('success %d, recovery %d: winners of that many × return the money in the mean', (p, recovery) => {
    const PATHS = 2000;
    const needed = (1 - (1 - p) * recovery) / p;
    const { metrics } = runPlan(makePlan(portfolio(p, recovery, needed)), 0, PATHS);
    const multiples = [...metrics.subarray(METRIC['gross.multiple'] * PATHS).subarray(0, PATHS)];
    const mean = multiples.reduce((a, b) => a + b) / PATHS;
    const variance = multiples.reduce((sum, multiple) => sum + (multiple - mean) ** 2, 0) / (PATHS - 1);
    expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(variance / PATHS));
  });
});
