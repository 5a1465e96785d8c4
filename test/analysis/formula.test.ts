import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/analysis/estimate';
import { formulaFor } from '../../src/analysis/formula';
import { indicators } from '../../src/analysis/indicators';
import { sampleOf } from '../../src/analysis/sample';
import { pathColumns } from '../../src/engine/path-columns';
import type { Parameters } from '../../src/model/parameters';
import { collectRun, runScenario } from '../engine/run';
import { parametersWith } from '../engine/scenarios';
import { good } from '../model/files';
import { estimateOn } from './hand-sample';

const U = NaN;
/** Eight paths: x with an undefined value, y, and a yes-or-no column. */
const columns = {
  x: [4, 1, U, 3, 2, 10, 7, 5],
  'y.z': [1, 1, 2, 3, 5, 8, 13, 21],
  hit: [1, 0, 1, 1, 0, 0, 0, 1],
};

async function valueOf(formula: string, parameters: Readonly<Record<string, number>> = {}): Promise<number | null> {
  return (await estimateOn(formula, columns, parameters)).value;
}

/** Formulas and the numbers that columns come to by hand. */
type Cases = readonly (readonly [formula: string, value: number])[];

function expectValues(cases: Cases): void {
  it.each(cases)('%s', async (formula, value) => expect(await valueOf(formula)).toBeCloseTo(value, 12));
}

describe('oracle: aggregates by hand', () => {
  expectValues([
    ['mean(x)', 32 / 7],
    ['mean(y.z)', 54 / 8],
    ['median(x)', 4],
    ['median(y.z)', 4],
    // Σ (x − 32/7)² = 204 − 32²/7 over the seven defined values.
    ['sd(x)', Math.sqrt((204 - 1024 / 7) / 6)],
    // Type 7: place 6 · 0.1 between 1 and 2; place 7 · 0.9 between 13 and 21.
    ['quantile(x, 0.1)', 1.6],
    ['quantile(y.z, 0.9)', 13 + 0.3 * 8],
    ['quantile(y.z, 0)', 1],
    ['quantile(y.z, (1))', 21],
    ['probability(hit)', 0.5],
    ['probability(x > 3)', 4 / 7],
    ['min(x)', 1],
    ['max(x)', 10],
    ['mean(x > 3)', 4 / 7],
  ]);
});

describe('oracle: operators and functions by hand', () => {
  expectValues([
    ['1 + 2 * 3 - 4 / 8', 6.5],
    ['-2 ^ 2', -4],
    ['2 ^ 3 ^ 2', 512],
    ['2 ^ -1', 0.5],
    ['(1 + 2) * 3', 9],
    ['.5 + 1e-1 + 2.', 2.6],
    ['10 - 4 - 3', 3],
    ['+3', 3],
    ['abs(-3)', 3],
    ['sqrt(9)', 3],
    ['exp(0) + log(1)', 1],
    ['min(3, 1, 2)', 1],
    ['max(3, 1, 2) + max(1, 5)', 8],
    ['true + true - false', 2],
    ['1 < 2', 1],
    ['(2 <= 2) + (2 >= 3)', 1],
    ['(2 == 2) + (2 != 2)', 1],
    ['1 and 0 or 1', 1],
    ['1 or 1 and 0', 1],
    ['not (1 > 2)', 1],
    ['not 1', 0],
    ['1 > 2 ? 3 : 4', 4],
    ['0 ? 1 : 1 ? 2 : 3', 2],
    ['mean(max(y.z, 10))', (6 * 10 + 13 + 21) / 8],
    ['mean(min(y.z, 2, hit))', 0.5],
    ['mean(y.z >= 5 and hit)', 1 / 8],
    ['mean(y.z >= 5 or hit)', 7 / 8],
    ['mean(y.z > 10 ? 100 : hit)', (200 + 3) / 8],
    ['mean(2 * y.z) / mean(y.z)', 2],
    ['mean(x)\n  + 1', 32 / 7 + 1],
  ]);
});

describe('oracle: aggregates of aggregates by hand', () => {
  expectValues([
    ['probability(y.z > mean(y.z))', 3 / 8],
    ['mean((y.z <= quantile(y.z, 0.5)) * y.z) / probability(y.z <= quantile(y.z, 0.5))', 7 / 4],
    ['median(abs(x - median(x)))', 2],
    ['mean(y.z - mean(y.z))', 0],
  ]);
});

describe('behaviour: what is undefined on a path', () => {
  it('is left out by aggregates, whatever is asked of it', async () => {
    for (const part of [
      'x > 0',
      'x <= 0',
      'x == x',
      'x != 3',
      'x > 0 or 1',
      'x < 0 and 0',
      'not x',
      'x ^ 0',
      'min(x, 0)',
    ]) {
      // The column counts the paths where the part is defined: all but one.
      const [sum, size] = [await valueOf(`mean((${part}) * 0 + y.z)`), (54 - 2) / 7];
      expect([part, sum]).toEqual([part, expect.closeTo(size, 12)]);
    }
  });
  it('makes a choice undefined only where it is needed', async () => {
    expect(await valueOf('mean(x > 3 ? 1 : 0)')).toBeCloseTo(4 / 7, 12);
    expect(await valueOf('mean(y.z == 2 ? y.z : x)')).toBeCloseTo((32 + 2) / 8, 12);
  });
  it('comes of dividing by zero and of what has no number', async () => {
    expect(await valueOf('mean(1 / hit)')).toBe(1);
    expect(await valueOf('mean(1 / hit > 5)')).toBe(0);
    expect(await valueOf('mean(hit ? log(hit - 1) : 2)')).toBe(2);
    for (const nothing of ['1 / 0', '0 / 0', 'sqrt(-1)', 'log(0)', 'exp(1000)', '10 ^ 400', '(-8) ^ (1 / 3)']) {
      expect([nothing, await estimateOn(nothing, columns)]).toEqual([nothing, { value: null, se: null }]);
    }
  });
  it('leaves nothing where no path defines it', async () => {
    for (const name of ['mean', 'median', 'sd', 'min', 'max', 'probability']) {
      const nothing = { value: null, se: null, undefinedPaths: 3 };
      expect(await estimateOn(`${name}(x)`, { x: [U, U, U] })).toEqual(nothing);
    }
    expect(await estimateOn('sd(x)', { x: [U, 3, U] })).toMatchObject({ value: null, se: null });
  });
});

describe('behaviour: a formula that is allowed never takes for ever', () => {
  const many = { x: Array.from({ length: 20_000 }, (_, path) => (path * 7919) % 10_007) };
  const nest = (depth: number): string => (depth === 0 ? 'x' : `mean(x>${nest(depth - 1)})`);
  const allowed: readonly (readonly [name: string, formula: string])[] = [
    ['aggregates of aggregates, as deep as can be', nest(15)],
    ['as many aggregates as fit', Array.from({ length: 55 }, () => 'mean(x)').join('+')],
    ['powers of powers', 'mean(x ^ 9 ^ 9 ^ 9 ^ 9)'],
    ['powers of huge powers', 'mean((x + 1) ^ 1e308 + 1e308 ^ x)'],
    ['exponentials of exponentials', 'mean(exp(exp(exp(exp(x)))))'],
    ['greatest of greatest', `mean(${'max(x, '.repeat(25)}x${')'.repeat(25)})`],
  ];
  it.each(allowed)('%s', async (_, formula) => {
    const { value } = await estimateOn(formula, many);
    expect(value === null || Number.isFinite(value)).toBe(true);
  });
});

describe('behaviour: paths that are left out because something is undefined there', () => {
  const undefinedPaths = async (formula: string): Promise<number | undefined> =>
    (await estimateOn(formula, columns)).undefinedPaths;

  it('are counted once, whichever aggregate leaves them out', async () => {
    expect(await undefinedPaths('mean(x)')).toBe(1);
    expect(await undefinedPaths('mean(1 / hit)')).toBe(4);
    expect(await undefinedPaths('mean(x) / mean(1 / hit) + median(x)')).toBe(5);
    expect(await undefinedPaths('mean(y.z - mean(x))')).toBe(1);
  });
  it('are not spoken of where there are none', async () => {
    expect(await estimateOn('mean(y.z)', columns)).not.toHaveProperty('undefinedPaths');
    expect(await estimateOn('1 / 0', columns)).not.toHaveProperty('undefinedPaths');
  });
});

describe('behaviour: a formula reads columns and parameters of a run', () => {
  const parameters: Parameters = parametersWith({ 'simulation.paths': 200, 'programme.capital': 20_000 });
  const sample = sampleOf(pathColumns(collectRun(parameters)));
  const value = async (text: string): Promise<number | null> =>
    estimate(good(await formulaFor(text, [parameters])).expression, sample).value;

  it('parameters by key', async () => {
    expect(await value('programme.capital * seed.share')).toBe(20_000 * parameters['seed.share']);
    const paid = await value('mean(government.paidIn)');
    expect(await value('mean(government.paidIn / programme.capital)')).toBeCloseTo(paid! / 20_000, 12);
  });
  it('the same means, quantiles and probabilities that the result states', async () => {
    const { result } = await runScenario(parameters);
    for (const [name, { mean, p10, p50 }] of Object.entries(result.metrics)) {
      if (name === 'fiscal.breakEvenYear') continue;
      const found = [
        await value(`mean(${name})`),
        await value(`quantile(${name}, 0.1)`),
        await value(`median(${name})`),
      ];
      [mean, p10, p50].forEach((stated, i) => {
        const scale = Math.max(1, Math.abs(stated!));
        expect([name, found[i]! / scale]).toEqual([name, expect.closeTo(stated! / scale, 12)]);
      });
    }
    for (const { sleeve, level, measure, base, timing, probability } of result.breaches) {
      expect(await value(`probability(breach.${sleeve}.${level}.${measure}.${base}.${timing})`)).toBeCloseTo(
        probability,
        12,
      );
    }
  });
  it('in every indicator', async () => {
    for (const { id, formula } of indicators) {
      if (id !== 'breakEven') expect([formula, await value(formula)]).toEqual([formula, expect.any(Number)]);
    }
  });
  it('with no year of break-even on paths where the cash is never back: later than any, and no number', async () => {
    const years = sample.column('fiscal.breakEvenYear');
    expect(years).toContain(Infinity);
    expect(await value('median(fiscal.breakEvenYear)')).toBeNull();
    expect(await value('min(fiscal.breakEvenYear)')).toBe(Math.min(...years));
    expect(await value('probability(fiscal.breakEvenYear > programme.term)')).toBe(
      years.filter((year) => year === Infinity).length / 200,
    );
  });
});
