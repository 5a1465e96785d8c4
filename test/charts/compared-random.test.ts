import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart';
import { comparedFanChart } from '../../src/charts/compared-fan';
import { convergenceChart } from '../../src/charts/convergence';
import { decompositionChart } from '../../src/charts/decomposition';
import type { Quantity } from '../../src/charts/format';
import { goalResponseChart } from '../../src/charts/goal-response';
import { indicesChart } from '../../src/charts/indices';
import type { Measured } from '../../src/charts/measured';
import { sweepLineChart } from '../../src/charts/sweep-line';
import { sweepMapChart } from '../../src/charts/sweep-map';
import { tornadoChart } from '../../src/charts/tornado';
import { LANGUAGES, text } from '../../src/model/text';
import {
  comparedFan,
  convergence,
  decomposition,
  goalResponse,
  indices,
  sweepLine,
  sweepMap,
  tornado,
} from './compared-samples';
import { notNumbers, outside } from './geometry';
import { options, seriesOf } from './samples';

const RUNS = { numRuns: 40 };

const anyOptions = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    width: fc.integer({ min: 360, max: 1200 }),
    height: fc.integer({ min: 120, max: 600 }),
  })
  .map(({ language, width, height }) => options(language, width, height));

const quantity = fc.constantFrom<Quantity[]>('money', 'multiple', 'share', 'years', 'count', 'plain');
const unit = fc.double({ min: -1, max: 1, noNaN: true });
const size = fc.constantFrom(1e-9, 1e-3, 1, 900, 1e6, 1e12);

/** Estimates of one size: some undefined, some without an error. */
const anyMeasured = (scale: number): fc.Arbitrary<Measured> =>
  fc.record({
    value: fc.option(
      unit.map((x) => x * scale),
      { freq: 6 },
    ),
    se: fc.option(
      unit.map((x) => Math.abs(x) * scale * 0.1),
      { freq: 6 },
    ),
  });

const anyEstimates = (maxLength: number): fc.Arbitrary<readonly (Measured | null)[]> =>
  size.chain((scale) => fc.array(fc.option(anyMeasured(scale), { freq: 6 }), { maxLength }));

const labels = fc.string({ maxLength: 60 }).map((name) => text(`项${name}`, `Item ${name}`));

/** Sound to look at, and everything in it can be read. */
function sound({ svg, steps, readout, table, description }: Chart): void {
  expect(notNumbers(svg)).toEqual([]);
  expect(outside(svg)).toEqual([]);
  for (const step of steps) expect(readout(step)?.at).toEqual(step);
  for (const row of table.rows) expect(row).toHaveLength(table.headers.length);
  expect(description).not.toMatch(/NaN|undefined|Infinity/);
}

describe('property: any comparison or exploration gives a sound picture, all of it inside the viewBox', () => {
  it('fans of several scenarios', () => {
    const fans = fc.array(fc.tuple(labels, fc.array(unit, { maxLength: 20 })), { maxLength: 6 });
    fc.assert(
      fc.property(fans, size, quantity, anyOptions, (all, scale, kind, drawn) => {
        const some = all.map(([name, middles]) => ({
          name,
          series: seriesOf(
            middles.map((x) => x * scale),
            scale / 5,
          ),
        }));
        sound(comparedFanChart({ ...comparedFan, quantity: kind, fans: some }, drawn));
      }),
      RUNS,
    );
  });

  it('decomposition', () => {
    fc.assert(
      fc.property(anyEstimates(10), quantity, labels, anyOptions, (estimates, kind, name, drawn) => {
        const [first, last, ...rest] = estimates.map((estimate) => estimate ?? { value: null, se: null });
        const parts = rest.map((effect) => ({ label: name, effect }));
        const end = (measured = { value: 1, se: 0.1 } as Measured) => ({ name, measured });
        sound(
          decompositionChart({ ...decomposition, quantity: kind, start: end(first), end: end(last), parts }, drawn),
        );
      }),
      RUNS,
    );
  });

  it('line of a sweep', () => {
    fc.assert(
      fc.property(anyEstimates(25), quantity, fc.option(unit), anyOptions, (estimates, kind, threshold, drawn) => {
        const points = estimates.map((estimate, i) => ({ x: 0.1 + i / 30, estimate }));
        const marks = threshold === null ? {} : { threshold, current: threshold };
        const { title, measure, axis } = sweepLine;
        sound(sweepLineChart({ title, measure, axis, quantity: kind, points, ...marks }, drawn));
      }),
      RUNS,
    );
  });

  it('map of a sweep', () => {
    const shape = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(shape, anyEstimates(150), quantity, unit, anyOptions, ([m, n], estimates, kind, threshold, drawn) => {
        const axis = (from: typeof sweepMap.x, count: number) => ({
          ...from,
          values: Array.from({ length: count }, (_, i) => 0.1 + i / 20),
        });
        const cells = Array.from({ length: m * n }, (_, i) =>
          estimates[i] === undefined ? undefined : { estimate: estimates[i] },
        );
        const data = { ...sweepMap, quantity: kind, x: axis(sweepMap.x, m), y: axis(sweepMap.y, n), cells, threshold };
        sound(sweepMapChart({ ...data, current: { x: 0.15, y: 0.3 } }, drawn));
      }),
      RUNS,
    );
  });

  it('tornado', () => {
    fc.assert(
      fc.property(anyEstimates(30), quantity, labels, anyOptions, (estimates, kind, label, drawn) => {
        const [centre = null, ...rest] = estimates;
        const said = text('1,234.5万元', '¥12.345 m');
        const end = (i: number) => ({ said, difference: rest[i] ?? null });
        const bars = rest.flatMap((_, i) =>
          i % 2 === 0 ? [{ label, low: end(i), high: end(i + 1), turns: i % 3 === 0 }] : [],
        );
        sound(tornadoChart({ ...tornado, quantity: kind, centre: centre ?? { value: 0, se: null }, bars }, drawn));
      }),
      RUNS,
    );
  });

  it('indices', () => {
    const range = fc.tuple(unit, unit).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 0.5] as const);
    const factor = fc.record({
      label: labels,
      first: unit,
      firstInterval: range,
      total: unit,
      totalInterval: range,
    });
    fc.assert(
      fc.property(fc.array(factor, { maxLength: 12 }), anyOptions, (factors, drawn) => {
        sound(indicesChart({ ...indices, factors }, drawn));
      }),
      RUNS,
    );
  });

  it('convergence', () => {
    fc.assert(
      fc.property(anyEstimates(12), quantity, fc.option(size), anyOptions, (estimates, kind, target, drawn) => {
        const steps = estimates.flatMap((estimate, i) => (estimate ? [{ paths: 1000 * 2 ** i, estimate }] : []));
        const { title, measure } = convergence;
        const data = { title, measure, quantity: kind, steps };
        sound(convergenceChart(target === null ? data : { ...data, target: target / 50 }, drawn));
      }),
      RUNS,
    );
  });

  it('trials on the way to a goal', () => {
    const limits = fc.constantFrom({ atLeast: 0.5 }, { atMost: -0.2 }, { atLeast: 0.2, atMost: 0.25 });
    fc.assert(
      fc.property(anyEstimates(25), quantity, limits, fc.boolean(), anyOptions, (estimates, kind, goal, hit, drawn) => {
        const trials = estimates.map((estimate, i) => ({ value: i / 25, estimate }));
        const { title, measure, axis } = goalResponse;
        const data = { title, measure, axis, quantity: kind, trials, limits: goal };
        sound(goalResponseChart(hit ? { ...data, answer: { value: 0.3, interval: [0.1, 0.7] } } : data, drawn));
      }),
      RUNS,
    );
  });
});
