import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/chunk';
import { METRIC } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import { chiAt, scoreOf, tCopula } from '../../src/engine/t-copula';
import type { Parameters } from '../../src/model/parameters';
import { drawFunds } from './portfolio-fates';
import { directOnly, parametersWith, quickExits } from './scenarios';

const PATHS = 8000;

function column(parameters: Parameters, metric: keyof typeof METRIC, paths = PATHS): Float64Array {
  const { metrics } = runPlan(makePlan(parameters), 0, paths);
  return metrics.slice(METRIC[metric] * paths, (METRIC[metric] + 1) * paths);
}

const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0) / values.length;
const quantile = (values: Float64Array, p: number): number => values.slice().sort()[Math.floor(p * values.length)];

/** One pot of 100 tickets that do well with probability .3, in one state of the market. */
const pot = (degrees: number): Parameters =>
  parametersWith({
    ...directOnly,
    ...quickExits,
    'direct.successRate': 0.3,
    'market.persistence': 1,
    'market.tailDegrees': degrees,
  });

describe('behaviour: t-copula', () => {
  const gaussian = column(pot(0), 'gross.multiple');
  const large = column(pot(100), 'gross.multiple');
  const small = column(pot(10), 'gross.multiple');
  const least = column(pot(3), 'gross.multiple');

  it('with many degrees of freedom agrees with the Gaussian one within error', () => {
    const sd = Math.sqrt(mean(gaussian.map((x) => x * x)) - mean(gaussian) ** 2);
    expect(Math.abs(mean(large) - mean(gaussian))).toBeLessThan((4 * sd) / Math.sqrt(PATHS));
    for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const error = 4 * Math.sqrt((p * (1 - p)) / PATHS);
      expect(quantile(large, p)).toBeGreaterThan(quantile(gaussian, p - error));
      expect(quantile(large, p)).toBeLessThan(quantile(gaussian, p + error));
    }
    expect(large).not.toEqual(gaussian);
  });
  it('with fewer degrees of freedom has better best paths and a worse typical one', () => {
    expect(quantile(small, 0.95)).toBeGreaterThan(quantile(gaussian, 0.95));
    expect(quantile(least, 0.95)).toBeGreaterThan(quantile(small, 0.95));
    expect(quantile(small, 0.5)).toBeLessThan(quantile(gaussian, 0.5));
    expect(quantile(least, 0.5)).toBeLessThan(quantile(small, 0.5));
  });
  it('leaves the mean success rate and the mean multiple alone', () => {
    const rates = column(pot(3), 'projects.successes').map((successes) => successes / 100);
    const sd = (values: Float64Array): number => Math.sqrt(mean(values.map((x) => x * x)) - mean(values) ** 2);
    expect(Math.abs(mean(rates) - 0.3)).toBeLessThan((4 * sd(rates)) / Math.sqrt(PATHS));
    expect(Math.abs(mean(least) - mean(gaussian))).toBeLessThan((4 * sd(least)) / Math.sqrt(PATHS));
  });
  it.each([3, 4.5, 20, 100])('at success rate .5 succeeds where the Gaussian one does, whatever ν (%d)', (degrees) => {
    const even = { 'seed.successRate': 0.5, 'angel.successRate': 0.5, 'market.sectorCorrelation': 0.1 };
    const successes = (tailDegrees: number): Float64Array =>
      column(parametersWith({ ...even, 'market.tailDegrees': tailDegrees }), 'projects.successes', 1000);
    expect(successes(degrees)).toEqual(successes(0));
  });
  it('changes no other draw: a failure that stays one is held as long', () => {
    const [before, after] = [0, 5].map((degrees) =>
      drawFunds(makePlan(parametersWith({ 'market.tailDegrees': degrees })), 20).flat(2),
    );
    const same = before.filter((fate, i) => fate.success === after[i].success);
    expect(same.length).toBeGreaterThan(0.8 * before.length);
    expect(after.filter((fate, i) => fate.success === before[i].success).map(({ holding }) => holding)).toEqual(
      same.map(({ holding }) => holding),
    );
  });
  it('reads a table of scores that fits beside the others into the first cache', () => {
    for (const degrees of [3, 10, 100]) expect(tCopula(degrees).scores.byteLength).toBeLessThan(4200);
  });
});

describe('property: normal scores of a t-copula', () => {
  const every = [3, 4, 6.5, 30, 100];
  const copulas = every.map(tCopula);
  it('are odd, rise with quality, keep its sign, and are never infinite', () => {
    const normal = fc.integer({ min: -7000, max: 7000 }).map((x) => x / 1000);
    const which = fc.nat({ max: every.length - 1 });
    fc.assert(
      fc.property(which, normal, normal, normal, (i, a, b, score) => {
        const chi = chiAt(copulas[i], score);
        const read = (z: number): number => scoreOf(copulas[i].scores, z, chi);
        expect(read(Math.min(a, b))).toBeLessThanOrEqual(read(Math.max(a, b)));
        expect(read(-a) + read(a)).toBe(0);
        expect(Math.sign(read(a))).toBe(Math.sign(a));
        expect(Number.isFinite(read(a))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it('χ rises with its normal score', () => {
    for (const copula of copulas) {
      for (let score = -6.4; score < 6.4; score += 0.05) {
        expect(chiAt(copula, score + 0.05)).toBeGreaterThan(chiAt(copula, score));
      }
    }
  });
});
