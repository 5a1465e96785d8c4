import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVerdicts } from '../../src/engine/assessment';
import { runPlan } from '../../src/engine/chunk';
import { createClassTotals } from '../../src/engine/class-totals';
import { createCommon, drawCommon } from '../../src/engine/common';
import { createBooks, runFund, type FundBooks } from '../../src/engine/fund';
import { METRIC, seriesNames } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import { addUpPositions, createPositions } from '../../src/engine/positions';
import { createFates, drawFates } from '../../src/engine/projects';
import { PARTIES } from '../../src/engine/result';
import { createTally, readTally } from '../../src/engine/tally';
import type { Parameters } from '../../src/model/parameters';
import { anyParameters } from '../arbitraries';
import { directOnly, parametersWith, quickExits } from './scenarios';

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

/** The books of every fund on one path, with what its terms allow it to call. */
function allBooks(parameters: Parameters, path: number): { books: FundBooks; size: number; tickets: number }[] {
  const plan = makePlan(parameters);
  const fates = createFates(plan);
  const positions = createPositions(plan);
  const common = createCommon(plan);
  const tally = createTally(seriesNames(parameters).length * plan.years);
  drawCommon(plan, path, common);
  return plan.sleeves.flatMap((sleeve) =>
    sleeve.vintages.flatMap((vintage) =>
      Array.from({ length: vintage.funds }, (_, i) => {
        const books = createBooks();
        drawFates(plan, sleeve, vintage, vintage.firstFund + i, path, common, fates);
        addUpPositions(plan, sleeve, vintage, fates, positions, tally);
        const assessment = { limit: 1, grace: 3 };
        runFund(sleeve, vintage, positions, createClassTotals(plan), assessment, createVerdicts(), books);
        return { books, size: sleeve.structure.fundSize, tickets: vintage.projects * sleeve.terms.ticket };
      }),
    ),
  );
}

describe('property: money in is money out', () => {
  it('over all parties, on every path', () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 0, max: 20_000 }), (parameters, block) => {
        const { partyIn, partyOut } = readTally(runPlan(makePlan(parameters), 50 * block, 1).blocks);
        expect(Math.abs(sum(partyIn) - sum(partyOut))).toBeLessThanOrEqual(1e-9 * sum(partyIn));
        PARTIES.forEach((_, i) => {
          expect(partyIn[i]).toBeGreaterThanOrEqual(0);
          expect(partyOut[i]).toBeGreaterThanOrEqual(-1e-9 * sum(partyIn));
        });
      }),
      { numRuns: 60 },
    );
  });
  it('in every fund: calls are tickets and fees and stay within commitments, proceeds are distributions and carry', () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 0, max: 1000 }), (parameters, path) => {
        for (const { books, size, tickets } of allBooks(parameters, path)) {
          expect(Math.abs(books.invested - tickets)).toBeLessThanOrEqual(1e-9 * tickets);
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
