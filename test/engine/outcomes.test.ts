import { describe, expect, it } from 'vitest';
import { failureRecovery, meanSuccessMultiple, successMultiple } from '../../src/engine/distributions';
import { cellOf, outcomeTable, placeOf, readLine, readLog, type OutcomeTable } from '../../src/engine/outcomes';
import { normalDensity, normalQuantile } from '../../src/engine/special';
import { baseline, sleeveParameters, type MultipleRow, type SleeveParameters } from '../../src/model/parameters';

const angel = sleeveParameters(baseline, 'angel');
const RATES = [0.01, 0.1, 0.4, 0.7, 0.99];

type Model = readonly [name: string, terms: Partial<SleeveParameters>];

const lognormals = [1.5, 3, 10].flatMap((multipleMean) =>
  [0, 0.3, 0.9, 3].flatMap((multipleSpread) =>
    [200, 10000, Math.max(2, 1.05 * multipleMean)].map((multipleCap): Model => [
      `lognormal ${multipleMean} × spread ${multipleSpread} cap ${multipleCap}`,
      { multipleModel: 'lognormal', multipleMean, multipleSpread, multipleCap },
    ]),
  ),
);

const paretos = [1.5, 3].flatMap((multipleMean) =>
  [1.05, 1.8, 10].flatMap((multipleTail) =>
    [20, 10000].map((multipleCap): Model => [
      `pareto ${multipleMean} × tail ${multipleTail} cap ${multipleCap}`,
      { multipleModel: 'pareto', multipleMean, multipleTail, multipleCap },
    ]),
  ),
);

const table = (name: string, multipleTable: readonly MultipleRow[]): Model => [
  `table ${name}`,
  { multipleModel: 'table', multipleTable, multipleCap: 200 },
];
const tables = [
  table('of the baseline', angel.multipleTable),
  table('with a gap', [
    [0.5, 1, 2],
    [0.5, 10, 20],
  ]),
  table('of two points', [
    [0.9, 1, 1],
    [0.1, 50, 50],
  ]),
  table('beyond the cap', [
    [0.99, 1, 1.5],
    [0.01, 100, 1000],
  ]),
  table('of overlapping rows', [
    [0.5, 1, 10],
    [0.5, 2, 5],
  ]),
];

const successAt = ({ success, cap }: OutcomeTable, distance: number): number => {
  const place = placeOf(distance);
  return Math.min(readLine(success, cellOf(success, place), place), cap);
};

const failureAt = ({ failure }: OutcomeTable, distance: number): number => {
  const place = placeOf(distance);
  return readLine(failure, cellOf(failure, place), place);
};

/** Mean of a function of the distance beyond `border`, over the normal mass there: the midpoint rule, cell by cell. */
function meanBeyond(border: number, value: (distance: number) => number): number {
  const steps = 16 * placeOf(1);
  let sum = 0;
  let mass = 0;
  for (let i = 0; i < steps * Math.sqrt(8 - border); i++) {
    const root = (i + 0.5) / steps;
    const weight = root * normalDensity(border + root * root);
    sum += weight * value(root * root);
    mass += weight;
  }
  return sum / mass;
}

/** The largest relative errors of the table of successes in mean and 99.9 % quantile, over the success rates. */
function successErrors(terms: Partial<SleeveParameters>): { mean: number; quantile: number } {
  const errors = RATES.map((successRate) => {
    const p = { ...angel, ...terms, successRate };
    const outcomes = outcomeTable(p);
    const mean = meanBeyond(outcomes.origin, (distance) => successAt(outcomes, distance));
    const top = successAt(outcomes, -normalQuantile(0.001 * successRate) - outcomes.origin);
    const exactTop = Math.min(successMultiple(p).at(0.001), p.multipleCap);
    return { mean: Math.abs(mean / meanSuccessMultiple(p) - 1), quantile: Math.abs(top / exactTop - 1) };
  });
  return {
    mean: Math.max(...errors.map(({ mean }) => mean)),
    quantile: Math.max(...errors.map(({ quantile }) => quantile)),
  };
}

describe('oracle: outcome tables against the distributions they tabulate (1e-4 in the mean, 1e-3 at the 99.9 % quantile)', () => {
  it.each([...lognormals, ...paretos, ...tables])('successes: %s', (_, terms) => {
    const { mean, quantile } = successErrors(terms);
    expect(mean).toBeLessThan(1e-5);
    expect(quantile).toBeLessThan(1e-3);
  });
  it.each([0.01, 0.02, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9])('failures with recovery %d', (recovery) => {
    for (const successRate of RATES) {
      const outcomes = outcomeTable({ ...angel, successRate, recovery });
      const mean = meanBeyond(-outcomes.origin, (distance) => failureAt(outcomes, distance));
      expect(Math.abs(mean / recovery - 1)).toBeLessThan(1e-5);
      const top = failureAt(outcomes, outcomes.origin - normalQuantile(0.999 * (1 - successRate)));
      expect(Math.abs(top / failureRecovery(recovery).at(0.999) - 1)).toBeLessThan(1e-3);
    }
  });
});

describe('behaviour: outcome tables', () => {
  it('keep successes between 1 and the cap, failures between 0 and 1, near the threshold and far from it', () => {
    const distances = [0, 1e-12, 1e-6, 1e-3, ...Array.from({ length: 200 }, (_, i) => i / 32)];
    for (const [, terms] of [...lognormals, ...paretos, ...tables]) {
      for (const successRate of [0.0001, ...RATES, 0.9999]) {
        const outcomes = outcomeTable({ ...angel, ...terms, successRate });
        const multiples = distances.map((distance) => successAt(outcomes, distance));
        const recoveries = distances.map((distance) => failureAt(outcomes, distance));
        expect(Math.min(...multiples)).toBeGreaterThanOrEqual(1 - 1e-15);
        expect(Math.max(...multiples)).toBeLessThanOrEqual(outcomes.cap);
        expect(Math.min(...recoveries)).toBeGreaterThanOrEqual(-1e-15);
        expect(Math.max(...recoveries)).toBeLessThanOrEqual(1);
      }
    }
  });
  it('give every success the mean exactly when the spread is 0, and every failure 0 when nothing is recovered', () => {
    const outcomes = outcomeTable({ ...angel, multipleMean: 3.3, multipleSpread: 0, recovery: 0 });
    for (let distance = 0; distance < 9; distance += 0.01) {
      expect(successAt(outcomes, distance)).toBe(3.3);
      expect(failureAt(outcomes, distance)).toBe(0);
    }
  });
  it('have logarithms of their multiples, but for the cell in which the cap is reached', () => {
    const smooth = [...lognormals, ...paretos, tables[0]];
    for (const [, terms] of smooth) {
      const outcomes = outcomeTable({ ...angel, ...terms });
      const differences = Array.from({ length: 500 }, (_, i) => {
        const place = placeOf((i + 0.5) / 100);
        const log = readLog(outcomes.successLog, cellOf(outcomes.success, place), place);
        return Math.abs(log - Math.log(successAt(outcomes, (i + 0.5) / 100)));
      }).sort((a, b) => a - b);
      expect(differences[490]).toBeLessThan(0.0025);
      expect(differences[499]).toBeLessThan(0.025);
    }
  });
  it('exist for success rates 0 and 1', () => {
    const never = outcomeTable({ ...angel, successRate: 0 });
    const always = outcomeTable({ ...angel, successRate: 1 });
    expect([never.threshold, always.threshold]).toEqual([Infinity, -Infinity]);
    expect(meanBeyond(-never.origin, (distance) => failureAt(never, distance))).toBeCloseTo(0.1, 6);
    expect(meanBeyond(always.origin, (distance) => successAt(always, distance))).toBeCloseTo(3, 5);
  });
  it('fit into the first cache: at most 16 KiB a sleeve', () => {
    for (const successRate of RATES) {
      const { success, successLog, failure } = outcomeTable({ ...angel, successRate });
      expect(success.byteLength + successLog.byteLength + failure.byteLength).toBeLessThanOrEqual(16384);
    }
  });
});
