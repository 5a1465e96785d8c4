import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven, neededMultipleAt } from '../../src/analysis/break-even';
import { runPlan } from '../../src/engine/chunk';
import { METRIC } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import { activeSleeves, type Parameters } from '../../src/model/parameters';
import { anyParameters } from '../arbitraries';
import { parametersWith } from '../engine/scenarios';

const angelOnly: Partial<Parameters> = { 'seed.share': 0, 'angel.share': 1, 'programme.vintageYears': 1 };

describe('behaviour: break-even arithmetic with fees', () => {
  it('adds fees on commitments while investing, on half of the cost afterwards, and the programme’s', () => {
    // 13 funds of 200000 / 13, after fees on commitments of 8 % and 1.5 % of half the cost over eight years 13 tickets.
    const [angel] = breakEven(parametersWith(angelOnly));
    const size = 200_000 / 13;
    expect(Math.floor((size * 0.92) / (1 + 0.5 * 0.015 * 8) / 1000)).toBe(13);
    const cost = 1 + (0.02 * 4 * size) / 13_000 + 0.5 * 0.015 * 8 + 0.5 * 0.005 * 12;
    expect(angel.costPerInvested).toBeCloseTo(cost, 12);
    expect(angel.neededMultiple).toBeCloseTo((cost - 0.6 * 0.1) / 0.4, 12);
  });
  it('comes close to what the simulation calls in', () => {
    const PATHS = 500;
    const parameters = parametersWith(angelOnly);
    const plan = makePlan(parameters);
    const paidIn = runPlan(plan, 0, PATHS)
      .metrics.subarray(METRIC['government.paidIn'] * PATHS)
      .subarray(0, PATHS);
    const mean = paidIn.reduce((a, b) => a + b) / PATHS / (0.5 * plan.cost);
    expect(Math.abs(breakEven(parameters)[0].costPerInvested - mean)).toBeLessThan(0.05);
  });
  it('asks for infinite winners when nothing succeeds', () => {
    expect(breakEven(parametersWith({ ...angelOnly, 'angel.successRate': 0 }))[0].neededMultiple).toBe(Infinity);
  });
  it('can be asked for another success rate', () => {
    const parameters = parametersWith({ 'angel.fee': 0, 'angel.feeAfter': 0, 'programme.fee': 0 });
    expect(neededMultipleAt(parameters, 'angel', 0.3)).toBeCloseTo(3.1, 12);
    expect(neededMultipleAt(parameters, 'angel', 0.5)).toBeCloseTo(1.9, 12);
    expect(neededMultipleAt(parameters, 'angel', 0.4)).toBe(breakEven(parameters)[1].neededMultiple);
  });
  it('starts from the success rate that screening leaves', () => {
    const screened = { ...angelOnly, 'screening.applicants': 5, 'screening.accuracy': 1 };
    const [angel] = breakEven(parametersWith(screened));
    expect(angel.successRate).toBeCloseTo(1 - Math.pow(0.6, 5), 12);
    expect(angel.neededMultiple).toBeLessThan(breakEven(parametersWith(angelOnly))[0].neededMultiple);
    // Another success rate is one of what is funded: it is not screened once more.
    expect(neededMultipleAt(parametersWith(screened), 'angel', 0.3)).toBe(
      neededMultipleAt(parametersWith(angelOnly), 'angel', 0.3),
    );
  });
  it('takes the mean of a table from its rows, cut at the cap', () => {
    const rows = [
      [0.5, 2, 2],
      [0.5, 10, 1000],
    ] as const;
    const table = { 'angel.multipleModel': 'table', 'angel.multipleTable': rows, 'angel.multipleCap': 100 } as const;
    const [angel] = breakEven(parametersWith({ ...angelOnly, ...table }));
    // Log-uniform on [10, 1000]: half of it below 100 with mean 90 / ln 10, half at the cap.
    expect(angel.assumedMultiple).toBeCloseTo(0.5 * 2 + 0.5 * (0.5 * (90 / Math.log(10)) + 0.5 * 100), 10);
  });
});

describe('property: break-even arithmetic', () => {
  it('balances: at the needed multiple, proceeds are what was paid in', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const sleeves = breakEven(parameters);
        expect(sleeves.map(({ sleeve }) => sleeve)).toEqual(activeSleeves(parameters));
        for (const { successRate, recovery, costPerInvested, neededMultiple } of sleeves) {
          expect(costPerInvested).toBeGreaterThanOrEqual(1 - 1e-12);
          if (successRate === 0) continue;
          expect(successRate * neededMultiple + (1 - successRate) * recovery).toBeCloseTo(costPerInvested, 9);
        }
      }),
      { numRuns: 100 },
    );
  });
});
