import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/chunk';
import { createCommon, drawCommon } from '../../src/engine/common';
import { METRIC } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import type { Parameters } from '../../src/model/parameters';
import { anyParameters } from '../arbitraries';
import { drawPath } from '../reference/draws';
import { fourSleeves, parametersWith } from './scenarios';

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Correlation of standard normal variables about the means they are known to have. */
const correlation = (a: readonly number[], b: readonly number[]): number => mean(a.map((x, i) => x * b[i]));

describe('oracle: factor structure of latent qualities (standard normal, ρ_m, ρ_f, φ)', () => {
  const PATHS = 40_000;
  const ERROR = 4 / Math.sqrt(PATHS);
  const parameters = parametersWith({
    'programme.capital': 12_000,
    'programme.vintageYears': 2,
    'seed.share': 0.5,
    'angel.share': 0.5,
    'seed.fundSize': 3000,
    'angel.fundSize': 3000,
    'seed.ticket': 1000,
    'angel.ticket': 1000,
    'seed.investmentPeriod': 1,
    'angel.investmentPeriod': 2,
    'market.correlation': 0.3,
    'market.managerCorrelation': 0.2,
    'market.persistence': 0.6,
  });
  const plan = makePlan(parameters);
  const paths = Array.from({ length: PATHS }, (_, path) => drawPath(plan, path));
  const quality = (sleeve: number, fund: number, project: number): number[] =>
    paths.map((fates) => fates[sleeve][fund][project].z);
  const first = quality(0, 0, 0);

  it('each is standard normal', () => {
    for (const z of [first, quality(0, 3, 1), quality(1, 1, 0)]) {
      expect(Math.abs(mean(z))).toBeLessThan(ERROR);
      expect(Math.abs(correlation(z, z) - 1)).toBeLessThan(ERROR * Math.SQRT2);
    }
  });
  it.each([
    ['in one fund: ρ_m + ρ_f', quality(0, 0, 1), 0.5],
    ['in two funds of a year: ρ_m', quality(0, 1, 0), 0.3],
    ['in two sleeves in one year: ρ_m', quality(1, 0, 0), 0.3],
    ['in two funds of successive years: ρ_m φ', quality(0, 2, 0), 0.18],
    ['in two sleeves, one year apart: ρ_m φ', quality(1, 3, 0), 0.18],
    ['one in a fund’s second year: ρ_m φ', quality(1, 0, 1), 0.18],
    ['two years apart: ρ_m φ²', quality(1, 3, 1), 0.108],
  ])('two projects %s', (_, other, expected) => {
    expect(Math.abs(correlation(first, other) - expected)).toBeLessThan(ERROR * (1 + expected));
  });
});

describe('oracle: market states are a stationary AR(1)', () => {
  it.each([0, 0.5, 0.8, 1])('persistence %d', (phi) => {
    const PATHS = 20_000;
    const plan = makePlan(parametersWith({ 'market.persistence': phi }));
    const common = createCommon(plan);
    const states = Array.from({ length: PATHS }, (_, path) => {
      drawCommon(plan, path, common);
      return [...common.market];
    });
    const year = (y: number): number[] => states.map((state) => state[y]);
    for (const [from, to] of [
      [0, 0],
      [14, 14],
      [0, 1],
      [5, 8],
      [0, 14],
    ]) {
      const expected = Math.pow(phi, to - from);
      expect(Math.abs(correlation(year(from), year(to)) - expected)).toBeLessThan(6 / Math.sqrt(PATHS));
    }
    if (phi === 1) for (const state of states.slice(0, 100)) expect(new Set(state).size).toBe(1);
  });
});

describe('property: scenarios share their luck', () => {
  const rules = [
    { 'angel.hurdle': 0.03, 'angel.carry': 0.35, 'angel.catchUp': 0.4 },
    { 'programme.fee': 0.03, 'programme.discountRate': 0.1 },
    {
      'angel.lossTolerance': 0.1,
      'assessment.grace': 7,
      'assessment.level': 'fund',
      'assessment.projectTolerance': 0.3,
    },
    { 'angel.managerShare': 0.2, 'seed.managerShare': 0 },
    { 'simulation.paths': 5000 },
  ] as const satisfies readonly Partial<Parameters>[];

  it.each(rules)('%o leaves every project and gross.multiple alone, bit for bit', (changes) => {
    const before = makePlan(parametersWith({}));
    const after = makePlan(parametersWith(changes));
    for (const path of [0, 17, 4999]) expect(drawPath(after, path)).toEqual(drawPath(before, path));
    const multiples = [before, after].map((plan) => [
      ...runPlan(plan, 0, 100)
        .metrics.subarray(METRIC['gross.multiple'] * 100)
        .subarray(0, 100),
    ]);
    expect(multiples[1]).toEqual(multiples[0]);
  });
  it('rules about money leave the draws of random parameter sets alone', () => {
    const money = fc.record({ hurdle: fc.integer({ min: 0, max: 30 }), carry: fc.integer({ min: 0, max: 50 }) });
    fc.assert(
      fc.property(anyParameters, money, (parameters, { hurdle, carry }) => {
        const changed = {
          ...parameters,
          'seed.hurdle': hurdle / 100,
          'angel.carry': carry / 100,
          'exit.forcedDiscount': 0.5,
        };
        expect(drawPath(makePlan(changed), 3)).toEqual(drawPath(makePlan(parameters), 3));
      }),
      { numRuns: 30 },
    );
  });
  it('outcome rules leave quality and time alone: other multiples for the same projects', () => {
    const before = drawPath(makePlan(parametersWith({})), 5).flat(2);
    const after = drawPath(makePlan(parametersWith({ 'angel.multipleMean': 5, 'angel.recovery': 0.3 })), 5).flat(2);
    expect(after.map(({ z, holding, success }) => [z, holding, success])).toEqual(
      before.map(({ z, holding, success }) => [z, holding, success]),
    );
    expect(after).not.toEqual(before);
  });
  it('another sleeve leaves a sleeve alone', () => {
    const alone = drawPath(makePlan(parametersWith({ 'seed.share': 0 })), 9);
    const beside = drawPath(makePlan(parametersWith({ 'venture.share': 0, 'direct.share': 0 })), 9);
    expect(alone[0]).toEqual(beside[1]);
  });
  it('more funds leave the first ones alone, in one state of the market', () => {
    const one = { 'programme.vintageYears': 1, 'market.persistence': 1 };
    const few = drawPath(makePlan(parametersWith(one)), 2);
    const many = drawPath(makePlan(parametersWith({ ...one, 'programme.capital': 200_000 })), 2);
    expect(many[1].length).toBeGreaterThan(few[1].length);
    few.forEach((funds, sleeve) => {
      expect(many[sleeve].slice(0, funds.length).map((fund) => fund.slice(0, 10))).toEqual(
        funds.map((fund) => fund.slice(0, 10)),
      );
    });
  });
  it('more projects in a fund leave the first ones alone, in one state of the market', () => {
    const still = { 'market.persistence': 1 };
    const few = drawPath(makePlan(parametersWith(still)), 2);
    const many = drawPath(makePlan(parametersWith({ ...still, 'angel.ticket': 500, 'angel.fee': 0.01 })), 2);
    few[1].forEach((fund, k) => {
      expect(many[1][k].length).toBeGreaterThan(fund.length);
      expect(many[1][k].slice(0, fund.length)).toEqual(fund);
    });
  });
  it('another seed is another future', () => {
    const before = drawPath(makePlan(parametersWith(fourSleeves)), 0);
    const after = drawPath(makePlan(parametersWith({ ...fourSleeves, 'simulation.seed': '郑州' })), 0);
    expect(after.flat(2).some(({ z }, i) => z === before.flat(2)[i].z)).toBe(false);
  });
});
