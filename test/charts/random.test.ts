import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceedanceChart } from '../../src/charts/exceedance';
import { fanChart } from '../../src/charts/fan';
import { flowsChart } from '../../src/charts/flows';
import { histogramChart } from '../../src/charts/histogram';
import { partiesChart } from '../../src/charts/parties';
import { PARTIES, type MoneyInOut, type Party, type Series } from '../../src/engine/result';
import { LANGUAGES } from '../../src/model/text';
import { notNumbers, outside } from './geometry';
import { across, exceedance, fan, flows, histogram, options, parties } from './samples';

const RUNS = { numRuns: 60 };

const anyOptions = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    width: fc.integer({ min: 420, max: 1200 }),
    height: fc.integer({ min: 120, max: 600 }),
  })
  .map(({ language, width, height }) => options(language, width, height));

const ordered = (value: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc.array(value, { minLength: 5, maxLength: 5 }).map((values) => values.sort((a, b) => a - b));

/** Some years with ordered quantiles of a size of its own, and a mean anywhere. */
function anySeries(low: number): fc.Arbitrary<Series> {
  const value = fc.double({ min: low, max: 1, noNaN: true });
  const scale = fc.constantFrom(1e-6, 1, 900, 1e4, 1e8);
  return fc.tuple(scale, fc.array(fc.tuple(ordered(value), value), { maxLength: 30 })).map(([size, years]) => {
    const quantile = (k: number): number[] => years.map(([quantiles]) => (quantiles[k] ?? 0) * size);
    return {
      years: years.map((_, i) => i + 1),
      mean: years.map(([, mean]) => mean * size),
      p10: quantile(0),
      p25: quantile(1),
      p50: quantile(2),
      p75: quantile(3),
      p90: quantile(4),
    };
  });
}

function sound(svg: Element): void {
  expect(notNumbers(svg)).toEqual([]);
  expect(outside(svg)).toEqual([]);
}

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('property: any data give a sound picture, all of it inside the viewBox', () => {
  it('fan', () => {
    const quantity = fc.constantFrom('money', 'multiple', 'share');
    const reference = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(anySeries(-1), quantity, reference, anyOptions, (series, kind, value, drawn) => {
        const data = { ...fan, series, quantity: kind, reference: { ...fan.reference!, value } };
        sound(fanChart(data, drawn).svg);
      }),
      RUNS,
    );
  });

  it('flows', () => {
    fc.assert(
      fc.property(anySeries(0), anyOptions, (series, drawn) => {
        const distributions = { ...series, mean: series.p90 };
        sound(flowsChart({ ...flows, calls: series, distributions }, drawn).svg);
      }),
      RUNS,
    );
  });

  it('histogram', () => {
    const bins = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 60 });
    const shape = fc.record({
      counts: bins,
      start: fc.integer({ min: -50, max: 50 }),
      width: fc.constantFrom(1e-3, 0.05, 1, 500),
      tail: fc.constantFrom(1, 1.2, 3, 400),
      reference: fc.integer({ min: -60, max: 120 }),
    });
    fc.assert(
      fc.property(shape, anyOptions, ({ counts, start, width, tail, reference }, drawn) => {
        const edges = counts.map((_, i) => (start + i) * width);
        edges.push((start + counts.length - 1 + tail) * width);
        const line = { ...histogram.reference!, value: reference * width };
        sound(histogramChart({ ...histogram, histogram: { edges, counts }, reference: line }, drawn).svg);
      }),
      RUNS,
    );
  });

  it('exceedance', () => {
    const falling = fc
      .array(probability, { minLength: 2, maxLength: 40 })
      .map((values) => values.sort((a, b) => b - a));
    const four = fc.array(falling, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, probability, anyOptions, (all, tolerance, drawn) => {
        const curves = exceedance.curves.map(({ measure, independent }, i) => {
          const values = all[i] ?? [];
          const loss = values.map((_, k) => k / (values.length - 1));
          return { measure, independent, exceedance: { loss, probability: values } };
        });
        sound(exceedanceChart({ ...exceedance, curves, tolerance }, drawn).svg);
      }),
      RUNS,
    );
  });

  it('parties', () => {
    const money = fc.record({
      in: fc.double({ min: 0, max: 1e8, noNaN: true }),
      out: fc.double({ min: 0, max: 1e8, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(money, fc.constant({ in: 0, out: 0 })), {
          minLength: PARTIES.length,
          maxLength: PARTIES.length,
        }),
        anyOptions,
        (amounts, drawn) => {
          const incidence = Object.fromEntries(PARTIES.map((party, i) => [party, amounts[i]])) as Record<
            Party,
            MoneyInOut
          >;
          sound(partiesChart({ ...parties, incidence }, drawn).svg);
        },
      ),
      RUNS,
    );
  });
});

describe('property: the read-out is of the nearest datum', () => {
  it('anywhere along the axis', () => {
    const { readout, steps } = fanChart(fan, options());
    fc.assert(
      fc.property(fc.double({ min: -100, max: 600, noNaN: true }), (position) => {
        const nearest = Math.min(...steps.map((step) => Math.abs(step.x - position)));
        expect(Math.abs((readout(across(position))?.at.x ?? NaN) - position)).toBeCloseTo(nearest, 9);
      }),
    );
  });
});
