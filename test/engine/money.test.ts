import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FundAccount } from '../../src/engine/account';
import { BREACH_COUNTS } from '../../src/engine/assessment';
import { runPlan } from '../../src/engine/chunk';
import { breachRows, METRIC } from '../../src/engine/layout';
import { runPath } from '../../src/engine/path';
import { makePlan } from '../../src/engine/plan';
import { PARTIES } from '../../src/engine/result';
import { createScratch } from '../../src/engine/scratch';
import { readTally } from '../../src/engine/tally';
import type { Parameters } from '../../src/model/parameters';
import { anyParameters } from '../arbitraries';
import { directOnly, parametersWith, quickExits } from './scenarios';

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

/** The books of every fund on one path, and what its first tickets cost. */
function allBooks(parameters: Parameters, path: number): { books: FundAccount; tickets: number }[] {
  const plan = { ...makePlan(parameters), inStep: true };
  const scratch = createScratch(plan);
  runPath(plan, path, scratch, new Float64Array(breachRows(parameters).length * BREACH_COUNTS));
  const { funds, count } = scratch.inStep;
  return funds.slice(0, count).map(({ account, sleeve, count: projects }) => ({
    books: account,
    tickets: projects * plan.sleeves[sleeve].terms.ticket,
  }));
}

describe('property: money in is money out', () => {
  it('over all parties, on every path', () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 0, max: 20_000 }), (parameters, block) => {
        const { partyIn, partyOut } = readTally(runPlan(makePlan(parameters), 50 * block, 1).blocks);
        const rounding = 1e-9 * sum(partyIn);
        expect(Math.abs(sum(partyIn) - sum(partyOut))).toBeLessThanOrEqual(rounding);
        PARTIES.forEach((_, i) => {
          expect(partyIn[i]).toBeGreaterThanOrEqual(-rounding);
          expect(partyOut[i]).toBeGreaterThanOrEqual(-rounding);
        });
      }),
      { numRuns: 60 },
    );
  });
  it('in every fund: calls are tickets, follow-ons and fees and stay within commitments, proceeds are distributions and carry', () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 0, max: 1000 }), (parameters, path) => {
        for (const { books, tickets } of allBooks(parameters, path)) {
          const { size } = books;
          expect(books.invested).toBeGreaterThanOrEqual(tickets * (1 - 1e-9));
          expect(Math.abs(books.called - books.invested - books.fees)).toBeLessThanOrEqual(1e-9 * books.called);
          expect(Math.abs(books.proceeds - books.distributed - books.carry)).toBeLessThanOrEqual(1e-9 * size);
          expect(books.called).toBeLessThanOrEqual(size * (1 + 1e-9));
          expect(books.fees).toBeGreaterThanOrEqual(0);
          expect(books.carry).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('property: what moves the proceeds', () => {
  const PATHS = 2000;
  const multiples = (changes: Partial<Parameters>): readonly number[] => {
    const { metrics } = runPlan(makePlan(parametersWith(changes)), 0, PATHS);
    return [...metrics.subarray(METRIC['gross.multiple'] * PATHS).subarray(0, PATHS)];
  };
  const meanOf = (values: readonly number[]): number => sum(values) / values.length;
  const varianceOf = (values: readonly number[]): number => {
    const mean = meanOf(values);
    return sum(values.map((x) => (x - mean) ** 2)) / (values.length - 1);
  };

  it('a higher ρ leaves the mean of gross.multiple and raises its variance', () => {
    const columns = [0, 0.2, 0.5, 0.9].map((rho) => multiples({ 'market.correlation': rho }));
    for (let i = 1; i < columns.length; i++) {
      const [low, high] = [columns[i - 1], columns[i]];
      const error = Math.sqrt((varianceOf(low) + varianceOf(high)) / PATHS);
      expect(Math.abs(meanOf(high) - meanOf(low))).toBeLessThan(4 * error);
      expect(varianceOf(high)).toBeGreaterThan(varianceOf(low));
    }
  });
  it('without fees and carry, a longer term lowers no success’s proceeds, whatever the multiples and the discount', () => {
    const rules = fc.record({
      term: fc.integer({ min: 2, max: 14 }),
      longer: fc.integer({ min: 1, max: 8 }),
      discount: fc.integer({ min: 0, max: 100 }),
      years: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(rules, ({ term, longer, discount, years }) => {
        const oneSuccess = {
          ...directOnly,
          'programme.capital': 1000,
          'programme.term': 30,
          'direct.fundSize': 1000,
          'direct.successRate': 1,
          'direct.successYears': years,
          'direct.yearsSpread': 0.8,
          'exit.forcedDiscount': discount / 100,
        };
        const short = multiples({ ...oneSuccess, 'direct.term': term }).slice(0, 300);
        const long = multiples({ ...oneSuccess, 'direct.term': term + longer }).slice(0, 300);
        expect(short.filter((multiple, path) => long[path] < multiple * (1 - 1e-12))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
  it('a deeper discount of the forced sale raises nothing, and changes nothing where nothing is forced', () => {
    const [mild, deep] = [0, 0.6].map((discount) => multiples({ 'exit.forcedDiscount': discount }));
    expect(deep.every((multiple, path) => multiple <= mild[path])).toBe(true);
    expect(meanOf(deep)).toBeLessThan(meanOf(mild));
    const quick = { ...directOnly, ...quickExits };
    expect(multiples({ ...quick, 'exit.forcedDiscount': 1 })).toEqual(multiples(quick));
  });
});
