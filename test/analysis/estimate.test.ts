import { describe, expect, it } from 'vitest';
import { estimate, estimateDifference, type Estimate } from '../../src/analysis/estimate';
import type { Sample } from '../../src/analysis/sample';
import { estimateOn, expressionOf, handSample } from './hand-sample';
import { normals } from './response';
import { uniforms } from './uniform';

/** The estimates of a formula on many samples of columns that hold functions of one uniform number each. */
async function manyEstimates(
  text: string,
  paths: number,
  columns: Readonly<Record<string, (u: number) => number>>,
  samples = 200,
): Promise<readonly Estimate[]> {
  const expression = await expressionOf(text, Object.keys(columns));
  return Array.from({ length: samples }, (_, i) => {
    const drawn = Object.entries(columns).map(([name, of]) => [name, [...uniforms(`${name} ${i}`, paths)].map(of)]);
    return estimate(expression, handSample(Object.fromEntries(drawn) as Record<string, number[]>));
  });
}

/** Root of the mean squared error that estimates claim. */
const claimedError = (estimates: readonly Estimate[]): number =>
  Math.sqrt(estimates.reduce((sum, { se }) => sum + se! * se!, 0) / estimates.length);

/** The share of estimates whose 95 % interval holds the truth. */
const coverage = (estimates: readonly Estimate[], truth: number): number =>
  estimates.filter(({ value, se }) => Math.abs(value! - truth) <= 1.96 * se!).length / estimates.length;

const plain = { x: (u: number): number => u };
const skewed = { x: (u: number): number => u ** 4 };

/** Errors are those of theory within 5 %, and intervals hold the truth about as often as they say. */
function expectErrors(estimates: readonly Estimate[], error: number, truth: number): void {
  expect(claimedError(estimates) / error).toBeGreaterThan(0.95);
  expect(claimedError(estimates) / error).toBeLessThan(1.05);
  expect(coverage(estimates, truth)).toBeGreaterThan(0.89);
}

describe('oracle: the error of an estimate is what theory says', () => {
  it('of a mean: sd / √n', async () => {
    expectErrors(await manyEstimates('mean(x)', 1000, plain), Math.sqrt(1 / 12 / 1000), 1 / 2);
    expectErrors(await manyEstimates('mean(x)', 1000, skewed), Math.sqrt((1 / 9 - 1 / 25) / 1000), 1 / 5);
  });
  it('of a probability: √(p (1 − p) / n)', async () => {
    expectErrors(await manyEstimates('probability(x < 0.2)', 1000, plain), Math.sqrt(0.16 / 1000), 0.2);
  });
  it('of a quantile: √(p (1 − p) / n) over the density', async () => {
    for (const p of [0.1, 0.5, 0.95]) {
      const error = Math.sqrt((p * (1 - p)) / 1000);
      expectErrors(await manyEstimates(`quantile(x, ${p})`, 1000, plain), error, p);
    }
    const error = Math.sqrt(0.25 / 1000) * (4 / 2 ** 3);
    expectErrors(await manyEstimates('median(x)', 1000, skewed), error, 1 / 16);
  });
  it('of a standard deviation: √((μ₄ − σ⁴) / 4σ²n)', async () => {
    const error = Math.sqrt((1 / 80 - 1 / 144) / (4 / 12) / 1000);
    expectErrors(await manyEstimates('sd(x)', 1000, plain), error, Math.sqrt(1 / 12));
  });
  it('of a ratio of means: the delta method', async () => {
    const estimates = await manyEstimates('mean(x) / mean(y)', 1000, { x: (u) => u, y: (u) => 1 + u });
    const [x, y] = [1 / 2, 3 / 2];
    expectErrors(estimates, (x / y) * Math.sqrt(1 / 12 / x ** 2 / 1000 + 1 / 12 / y ** 2 / 1000), x / y);
  });
  it('of a probability beyond an estimated mean, never too small: paths that jump over the mean add to it', async () => {
    // The influence of x is 1(x > ½) − ½ − (x − ½): its variance is 1/4 + 1/12 − 2/8.
    const estimates = await manyEstimates('probability(x > mean(x))', 1000, plain, 25);
    const error = Math.sqrt(1 / 12 / 1000);
    expect(claimedError(estimates) / error).toBeGreaterThan(0.95);
    expect(claimedError(estimates) / error).toBeLessThan(1.5);
  });
});

const columnsOf = (x: ArrayLike<number>): Sample => handSample({ x: [...Array.from(x)] });

describe('behaviour: paired differences', () => {
  const x = uniforms('paired', 1000);
  it('of the same numbers are exactly nothing', async () => {
    for (const formula of ['mean(x)', 'sd(x)', 'quantile(x, 0.3)', 'probability(x > 0.2) / median(x)']) {
      const difference = estimateDifference(await expressionOf(formula, ['x']), columnsOf(x), columnsOf([...x]));
      expect([formula, difference]).toEqual([formula, { value: 0, se: 0 }]);
    }
  });
  it('carry only the error of what differs', async () => {
    const other = x.map((value, i) => value + (i % 10 === 0 ? 0.01 : 0));
    const difference = estimateDifference(await expressionOf('mean(x)', ['x']), columnsOf(other), columnsOf(x));
    expect(difference.value).toBeCloseTo(0.001, 12);
    expect(difference.se).toBeLessThan(1e-12);
  });
  it('of a shifted quantile are the shift, without error', async () => {
    const difference = estimateDifference(
      await expressionOf('quantile(x, 0.3)', ['x']),
      columnsOf(x.map((value) => value + 1)),
      columnsOf(x),
    );
    expect(difference.value).toBeCloseTo(1, 12);
    expect(difference.se).toBeLessThan(1e-12);
  });
});

describe('property: the error of a paired difference of quantiles', () => {
  it.each([
    [0.5, 0.001],
    [0.5, 0.05],
    [0.1, 0.01],
    [0.1, 0.3],
  ])('%d, paths differing by %d of their spread: is what differences of many samples have', async (p, spread) => {
    const formula = await expressionOf(`quantile(x, ${p})`, ['x']);
    // The p-quantile of a standard normal is z, that of its sum with noise √(1 + spread²) z.
    const truth = (Math.sqrt(1 + spread * spread) - 1) * (p === 0.5 ? 0 : -1.2815515655446004);
    const differences = Array.from({ length: 150 }, (_, i) => {
      const [luck, noise] = [normals(i, 400), normals(1000 + i, 400)];
      const other = luck.map((x, path) => x + spread * noise[path]);
      return estimateDifference(formula, columnsOf(other), columnsOf(luck));
    });
    const squares = differences.reduce((sum, { value }) => sum + (value! - truth) ** 2, 0);
    const error = Math.sqrt(squares / differences.length);
    expect(claimedError(differences) / error).toBeGreaterThan(0.8);
    expect(claimedError(differences) / error).toBeLessThan(1.35);
    expect(coverage(differences, truth)).toBeGreaterThan(0.75);
  });
});

describe('behaviour: errors that cannot be told', () => {
  it('are null: nobody knows what lies beyond the largest of the paths', async () => {
    expect(await estimateOn('max(x)', { x: [3, 1, 2] })).toEqual({ value: 3, se: null });
    expect(await estimateOn('quantile(x, 0)', { x: [1, 2, 3] })).toEqual({ value: 1, se: null });
  });
  it('are nothing where all paths agree', async () => {
    const same = Array.from({ length: 300 }, () => 123_456.7);
    for (const formula of ['mean(x)', 'sd(x)', 'median(x)', '3']) {
      const { value, se } = await estimateOn(formula, { x: same });
      expect([formula, value]).toEqual([formula, formula === 'sd(x)' ? 0 : formula === '3' ? 3 : 123_456.7]);
      expect(se).toBeLessThan(1e-9);
    }
  });
  it('are as good for large numbers that hardly differ', async () => {
    const x = [...uniforms('x', 500)];
    const small = await estimateOn('sd(x)', { x });
    const large = await estimateOn('sd(x)', { x: x.map((value) => value + 1e9) });
    expect(large.value! / small.value!).toBeCloseTo(1, 6);
    expect(large.se! / small.se!).toBeCloseTo(1, 5);
  });
});
