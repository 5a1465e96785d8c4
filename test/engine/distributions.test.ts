import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureRecovery, meanSuccessMultiple, successMultiple, type Multiples } from '../../src/engine/distributions';
import { baseline, sleeveParameters, type SleeveParameters } from '../../src/model/parameters';
import { anyBands } from '../arbitraries';

const angel = sleeveParameters(baseline, 'angel');
const of = (terms: Partial<SleeveParameters>): SleeveParameters => ({ ...angel, ...terms });

/** ∫ from 0 to q of a function of the share, by the midpoint rule on a scale that is fine near 0. */
function integral(value: (q: number) => number, q: number): number {
  const STEPS = 20_000;
  let sum = 0;
  for (let i = 0; i < STEPS; i++) {
    const t = (i + 0.5) / STEPS;
    sum += value(q * t * t * t * t) * 4 * t * t * t * (q / STEPS);
  }
  return sum;
}

const capped =
  ({ at }: Multiples, cap: number) =>
  (q: number) =>
    Math.min(at(q), cap);

describe('oracle: distributions of multiples by their definitions', () => {
  it('lognormal: the logarithms of the excess are normal with the given spread', () => {
    for (const multipleSpread of [0.3, 0.9, 2]) {
      const { at } = successMultiple(of({ multipleSpread }));
      const log = (q: number): number => Math.log(at(q) - 1);
      // Standard normal quantiles at .9, .99 and .999 (Abramowitz & Stegun, table 26.5).
      expect(log(0.1) - log(0.5)).toBeCloseTo(1.2815515655 * multipleSpread, 8);
      expect(log(0.01) - log(0.5)).toBeCloseTo(2.326347874 * multipleSpread, 8);
      expect(log(0.5) - log(0.999)).toBeCloseTo(3.0902323062 * multipleSpread, 8);
    }
  });
  it('pareto: P(E > x) = (1 + x/λ)^−α, whose mean is λ/(α − 1) when the cap is far', () => {
    const { at } = successMultiple(
      of({ multipleModel: 'pareto', multipleTail: 3, multipleMean: 2, multipleCap: 10_000 }),
    );
    for (const q of [0.9, 0.5, 0.1, 1e-3]) expect(Math.pow(1 + (at(q) - 1) / 2, -3)).toBeCloseTo(q, 4);
  });
  it('table: the rows’ shares, log-uniform inside a row', () => {
    const { at } = successMultiple(of({ multipleModel: 'table' }));
    expect([1, 0.28, 0.11, 0.04, 0.01, 0].map((q) => Number(at(q).toFixed(9)))).toEqual([1, 5, 10, 20, 50, 100]);
    expect(at(1 - 0.36)).toBeCloseTo(Math.sqrt(5), 9);
  });
  it('recovery: P(R ≤ x) = x^(μ/(1−μ))', () => {
    for (const mean of [0.05, 0.1, 0.5, 0.9]) {
      const { at } = failureRecovery(mean);
      for (const u of [0.1, 0.5, 0.99]) expect(Math.pow(at(u), mean / (1 - mean))).toBeCloseTo(u, 12);
      expect(integral(at, 1)).toBeCloseTo(mean, 6);
    }
    expect(failureRecovery(0).at(1)).toBe(0);
  });
});

describe('property: distributions of multiples', () => {
  const model = fc.record({
    multipleModel: fc.constantFrom('lognormal' as const, 'pareto' as const, 'table' as const),
    multipleMean: fc.integer({ min: 100, max: 2000 }).map((i) => i / 100),
    multipleSpread: fc.integer({ min: 0, max: 30 }).map((i) => i / 10),
    multipleTail: fc.integer({ min: 105, max: 1000 }).map((i) => i / 100),
    multipleTable: anyBands,
    multipleCap: fc.integer({ min: 21, max: 1000 }),
  });
  it('successes return at least their cost, and with the cap have the mean that is asked for', () => {
    fc.assert(
      fc.property(model, (terms) => {
        const p = of(terms);
        const multiples = successMultiple(p);
        expect(multiples.at(1)).toBeGreaterThanOrEqual(1 - 1e-15);
        const mean = integral(capped(multiples, p.multipleCap), 1);
        expect(Math.abs(mean / meanSuccessMultiple(p) - 1)).toBeLessThan(1e-3);
      }),
      { numRuns: 60 },
    );
  });
  it('what lies beyond a share is the integral of the multiples there', () => {
    fc.assert(
      fc.property(model, fc.constantFrom(1, 0.7, 0.1, 0.003), (terms, q) => {
        const tail = {
          ...terms,
          multipleTail: Math.max(1.5, terms.multipleTail),
          multipleSpread: Math.min(2, terms.multipleSpread),
        };
        const { at, beyond } = successMultiple(of(tail));
        expect(Math.abs(integral(at, q) / beyond(q) - 1)).toBeLessThan(0.01);
      }),
      { numRuns: 60 },
    );
  });
});
