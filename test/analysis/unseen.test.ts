import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../src/analysis/compare';
import { estimate, estimateDifference, type Estimate } from '../../src/analysis/estimate';
import { seekGoal } from '../../src/analysis/goal';
import { frequencyError95 } from '../../src/engine/statistics';
import { baseline } from '../../src/model/parameters';
import { estimateOn, expressionOf, handSample } from './hand-sample';
import { studyOfResponse } from './response';
import { formulaOf, scenarioWith, studyOf } from './studies';
import { uniforms } from './uniform';

const PATHS = 400;
const x = [...uniforms('unseen', PATHS)];
const on = (formula: string, values: readonly number[] = x): Promise<Estimate> => estimateOn(formula, { x: values });

describe('oracle: the error of what no path, or every path, shows', () => {
  const reach = frequencyError95(0, PATHS);

  it.each(['probability(x > 1)', 'mean(x > 1)', 'mean(not (x <= 1))', 'mean(x > 1 and x < 2)', 'mean(x > 1 ? 1 : 0)'])(
    '%s: its interval reaches as far as Wilson’s, and farther than the rule of three',
    async (formula) => {
      const { value, se } = await on(formula);
      expect(value).toBe(0);
      expect(1.96 * se!).toBeCloseTo(reach, 6);
      expect(1.96 * se!).toBeGreaterThan(3 / PATHS);
    },
  );
  it('is the same at the other end', async () => {
    const always = await on('probability(x >= 0)');
    expect(always.value).toBe(1);
    expect(always.se).toBeCloseTo((await on('probability(x < 0)')).se!, 12);
  });
  it('goes through the rest of a formula', async () => {
    const { se } = await on('probability(x > 1)');
    expect((await on('100 - 50 * probability(x > 1)')).se).toBeCloseTo(50 * se!, 12);
    expect((await on('(1 + probability(x > 1)) ^ 2')).se).toBeCloseTo((1 + se!) * (1 + se!) - 1, 12);
    expect((await on('mean(x + probability(x > 1))')).se).toBeCloseTo(
      Math.sqrt((await on('mean(x)')).se! ** 2 + se! ** 2),
      12,
    );
  });
  it('is not added twice for one event', async () => {
    const { se } = await on('probability(x > 1)');
    expect((await on('probability(x > 1) + mean(x > 1)')).se).toBeCloseTo(2 * se!, 12);
    expect((await on('probability(x > 1) - mean(x > 1)')).se).toBe(0);
    expect((await on('probability(x > 1) + mean(x > 2)')).se).toBeCloseTo(Math.SQRT2 * se!, 12);
  });
  it('grows with every path that shows it', async () => {
    const errors = [];
    for (const count of [0, 1, 2, 5, 20]) {
      const values = x.map((_, path) => ((path * 7) % PATHS < count ? 1 : 0));
      errors.push((await on('probability(x == 1)', values)).se!);
    }
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
    expect(new Set(errors).size).toBe(errors.length);
  });
});

describe('property: 95% intervals of rare events hold the truth', () => {
  const SAMPLES = 300;
  const share = (isIn: (seed: number) => boolean): number =>
    Array.from({ length: SAMPLES }, (_, i) => i).filter(isIn).length / SAMPLES;
  const holds = ({ value, se }: Estimate, truth: number): boolean => Math.abs(value! - truth) <= 1.96 * se!;

  it.each([0.001, 0.004, 0.01])('of probability %d', async (p) => {
    const formula = await expressionOf(`probability(x < ${p})`, ['x']);
    const drawn = (seed: number): Estimate =>
      estimate(formula, handSample({ x: [...uniforms(`rare ${seed}`, PATHS)] }));
    expect(share((seed) => holds(drawn(seed), p))).toBeGreaterThan(0.93);
  });
  it('of the difference of two that share their luck', async () => {
    const formula = await expressionOf('probability(x < 0.002)', ['x']);
    const drawn = (seed: number): Estimate => {
      const luck = [...uniforms(`pair ${seed}`, PATHS)];
      const other = luck.map((u) => u + 0.0015);
      return estimateDifference(formula, handSample({ x: other }), handSample({ x: luck }));
    };
    expect(share((seed) => holds(drawn(seed), -0.0015))).toBeGreaterThan(0.93);
  });
});

describe('behaviour: differences of what is not seen', () => {
  const difference = async (text: string, a: readonly number[], b: readonly number[]): Promise<Estimate> =>
    estimateDifference(await expressionOf(text, ['x', 'breach']), ...([a, b].map(sampleOf) as [never, never]));
  const sampleOf = (values: readonly number[]) => handSample({ x: values, breach: values.map(() => 0) });
  const { se: alone } = { se: frequencyError95(0, PATHS) / 1.96 };

  it('read from the same numbers on every path are exactly nothing', async () => {
    for (const formula of ['probability(x > 1)', 'mean(x < 0.5)', 'probability(x > 1) / mean(x)'])
      expect([formula, await difference(formula, x, [...x])]).toEqual([formula, { value: 0, se: 0 }]);
  });
  it('read from different numbers are nothing only as far as the paths can tell', async () => {
    const other = x.map((value) => value + 1e-6);
    const never = await difference('probability(x > 2)', x, other);
    expect(never.value).toBe(0);
    expect(never.se).toBeCloseTo(Math.SQRT2 * alone, 6);
    const sameOnes = await difference('probability(x > 0.5)', x, other);
    expect(sameOnes.value).toBe(0);
    expect(sameOnes.se).toBeCloseTo(Math.SQRT2 * alone, 4);
  });
  it('that are verdicts are nothing only in the same scenario: a tolerance never breached may be by another path', async () => {
    const tolerant = [0.98, 0.99].map((tolerance) => scenarioWith({ 'angel.lossTolerance': tolerance }));
    const [formula, capital] = await Promise.all(
      ['probability(breach)', 'probability(government.tvpi > 1)'].map((text) =>
        formulaOf(text, tolerant[0].parameters),
      ),
    );
    const differences = async (scenarios: typeof tolerant): Promise<unknown> =>
      (await compareScenarios(studyOf(), scenarios, [formula, capital])).rows.map(({ cells }) => cells[1]);
    const unseen = { value: 0, se: expect.closeTo((Math.SQRT2 * frequencyError95(0, 200)) / 1.96, 6) as number };
    expect(await differences(tolerant)).toMatchObject([
      { estimate: { value: 0 }, difference: unseen, withinError: true },
      { difference: { value: 0, se: 0 }, withinError: true },
    ]);
    expect(await differences([tolerant[0], tolerant[0]])).toMatchObject([
      { difference: { value: 0, se: 0 } },
      { difference: { value: 0, se: 0 } },
    ]);
  });
});

describe('behaviour: what would be rare and of unknown size', () => {
  it('has an error nobody knows, where it has not happened', async () => {
    expect(await on('mean(max(0, x - 1))')).toEqual({ value: 0, se: null });
    expect(await on('sd(min(x, 0))')).toEqual({ value: 0, se: null });
    expect(await on('mean(max(0, x - 1)) / mean(x)')).toEqual({ value: 0, se: null });
  });
  it('but not where all paths agree in what it is made of', async () => {
    expect(
      await on(
        'mean(x)',
        x.map(() => 3),
      ),
    ).toEqual({ value: 3, se: 0 });
    expect(
      await on(
        'mean(max(0, x - 5))',
        x.map(() => 3),
      ),
    ).toEqual({ value: 0, se: 0 });
  });
  it('nor where it has', async () => {
    expect((await on('mean(max(0, x - 0.9))')).se).toBeGreaterThan(0);
  });
});

describe('behaviour: goal seek with what no path shows', () => {
  const rate = 'angel.successRate';
  const rare = (paths: number) => studyOfResponse((p, path) => (path % 100 >= 100 * p[rate] ? 1 : 0), paths);
  const sought = async (paths: number) =>
    seekGoal(rare(paths), baseline, {
      key: rate,
      formula: await formulaOf('probability(government.tvpi)', baseline),
      atMost: 0.005,
      want: 'smallest',
    });

  it('does not take it for certain', async () => {
    const few = await sought(200);
    expect(few).toMatchObject({ found: true, estimate: { value: 0 } });
    expect(few.found && few.interval[1]).toBe(1);
    expect(few.found && few.notes.at(-1)?.en).toMatch(/does not rule out that no value reaches the goal/);
  });
  it('unless there are enough paths to say so', async () => {
    const many = await sought(2000);
    expect(many.found && many.interval[1]).toBeLessThan(1);
    expect(many.found && many.notes).toEqual([]);
  });
});
