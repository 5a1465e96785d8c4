import { describe, expect, it } from 'vitest';
import { plausibleFactor, type Factor } from '../../src/analysis/factors';
import { sensitivity, type Sensitivity } from '../../src/analysis/sensitivity';
import { planSensitivity, type SensitivityPlan } from '../../src/analysis/sensitivity-plan';
import type { Parameters } from '../../src/model/parameters';
import type { NumericKey } from '../../src/model/plausible';
import { directOnly, parametersWith, quickExits } from '../engine/scenarios';
import { bad, good } from '../model/files';
import { formulaOf, studyOf } from './studies';

/** Small, so that hundreds of scenarios are simulated in a moment. */
const small: Partial<Parameters> = { 'programme.capital': 10_000 };
const base = parametersWith(small);

const noPause = (): Promise<void> => Promise.resolve();

async function planOf(
  parameters: Parameters,
  factors: readonly Factor[],
  formula: string,
  samples = 16,
): Promise<SensitivityPlan> {
  return good(await planSensitivity(parameters, factors, await formulaOf(formula, parameters), samples, noPause));
}

async function problemsOf(factors: readonly Factor[], samples = 16, formula = 'mean(government.tvpi)') {
  return bad(await planSensitivity(base, factors, await formulaOf(formula, base), samples, noPause));
}

const ranged = (key: NumericKey, low: number, high: number): Factor => ({ key, range: [low, high] });
const indexOf = ({ factors }: Sensitivity, key: NumericKey) => factors.find((factor) => factor.key === key)!;

describe('behaviour: a sensitivity analysis', () => {
  it('gives nothing to what an indicator does not see, and the rest to what it sees', async () => {
    const factors = [ranged('angel.lossTolerance', 0, 1), plausibleFactor(base, 'angel.successRate')];
    const found = good(await sensitivity(studyOf(100), await planOf(base, factors, 'mean(government.tvpi)')));
    expect(found.factors.map(({ key }) => key)).toEqual(['angel.successRate', 'angel.lossTolerance']);
    expect(indexOf(found, 'angel.lossTolerance')).toMatchObject({ first: 0, total: 0, totalInterval: [0, 0] });
    expect(indexOf(found, 'angel.successRate')).toMatchObject({ range: [0.2, 0.5] });
    expect(indexOf(found, 'angel.successRate').first).toBeCloseTo(1, 1);
    expect(found.spread).toBeGreaterThan(0);
    expect(found).toMatchObject({ samples: 16, scenarios: 64, missing: { points: 0, samples: 0, problem: null } });
  });

  it('has the same numbers again with the same seed, and others with another', async () => {
    const factors = [plausibleFactor(base, 'angel.successRate'), plausibleFactor(base, 'angel.multipleMean')];
    const plan = await planOf(base, factors, 'median(government.tvpi)');
    const once = good(await sensitivity(studyOf(100), plan));
    expect(good(await sensitivity(studyOf(100), plan))).toEqual(once);
    expect(good(await sensitivity(studyOf(100, 'other'), plan))).not.toEqual(once);
  });

  it('reports its progress, scenario by scenario, out of the number announced', async () => {
    const plan = await planOf(base, [plausibleFactor(base, 'angel.successRate')], 'mean(government.tvpi)');
    const seen: [number, number][] = [];
    await sensitivity({ ...studyOf(100), onProgress: (...now) => seen.push(now) }, plan);
    expect(plan.rows.flat()).toHaveLength(48);
    expect(seen).toEqual(Array.from({ length: 48 }, (_, i) => [i + 1, 48]));
  });

  it('ends at once when it is cancelled', async () => {
    const plan = await planOf(base, [plausibleFactor(base, 'angel.successRate')], 'mean(government.tvpi)');
    const cancel = new AbortController();
    const study = { ...studyOf(100), signal: cancel.signal, onProgress: () => cancel.abort(new Error('enough')) };
    await expect(sensitivity(study, plan)).rejects.toThrow('enough');
    const planning = planSensitivity(base, plan.factors, plan.formula, 16, () => Promise.reject(new Error('before')));
    await expect(planning).rejects.toThrow('before');
  });
});

describe('oracle: a portfolio without luck’s share', () => {
  it('splits the variance of successRate · multipleMean as a product of uniform numbers does', async () => {
    // mean(gross.multiple) is p · m but for the noise of the paths: S₁ and Sᵀ of a product follow from means and variances.
    const parameters = parametersWith({
      ...directOnly,
      ...quickExits,
      'direct.recovery': 0,
      'direct.multipleSpread': 0,
    });
    const factors = [ranged('direct.successRate', 0.2, 0.5), ranged('direct.multipleMean', 2, 6)];
    const found = good(await sensitivity(studyOf(100), await planOf(parameters, factors, 'mean(gross.multiple)', 128)));
    const [p, m] = [
      { mean: 0.35, variance: 0.3 ** 2 / 12 },
      { mean: 4, variance: 4 ** 2 / 12 },
    ];
    const all = p.variance * m.mean ** 2 + m.variance * p.mean ** 2 + p.variance * m.variance;
    expect(indexOf(found, 'direct.successRate').first).toBeCloseTo((p.variance * m.mean ** 2) / all, 1);
    expect(indexOf(found, 'direct.multipleMean').first).toBeCloseTo((m.variance * p.mean ** 2) / all, 1);
    expect(indexOf(found, 'direct.multipleMean').total).toBeCloseTo(1 - (p.variance * m.mean ** 2) / all, 1);
    expect(found.mean).toBeCloseTo(p.mean * m.mean, 1);
    expect(found.spread).toBeCloseTo(Math.sqrt(all), 1);
  });
});

describe('behaviour: combinations that cannot be simulated', () => {
  it('are left out with their sample, and counted, where they are few', async () => {
    // Shares above .7 with seed's .3 are too much: two points of 64 samples.
    const factors = [ranged('angel.share', 0.1, 0.71), plausibleFactor(base, 'angel.successRate')];
    const plan = await planOf(base, factors, 'mean(government.tvpi)', 64);
    expect(plan.missing.points).toBeGreaterThan(0);
    expect(plan.missing.samples).toBeGreaterThan(0);
    expect(plan.rows).toHaveLength(64 - plan.missing.samples);
    expect(plan.missing.problem?.en).toMatch(/at most 100%/);
    const found = good(await sensitivity(studyOf(100), plan));
    expect(found.missing).toEqual(plan.missing);
    expect(found.scenarios).toBe(plan.rows.length * 4);
  });

  it('refuse the analysis before anything is simulated where they are many', async () => {
    const [refused, ...others] = await problemsOf([ranged('angel.share', 0, 1)], 64);
    expect(others).toEqual([]);
    expect(refused.code).toBe('too-many-missing');
    expect(refused.message.en).toMatch(/^\d+ combinations within these ranges .* of 64 samples.*at most 100%/);
    expect(refused.message.zh).toMatch(/64 个样本缺了 \d+ 个.*合计不得超过 100%/);
  });

  it('also when only the runs show that there is no number', async () => {
    const factors = [plausibleFactor(base, 'angel.successRate')];
    const plan = await planOf(base, factors, 'mean(government.tvpi) / (angel.successRate < 0.3 ? 0 : 1)');
    const [refused] = bad(await sensitivity(studyOf(100), plan));
    expect(refused.code).toBe('too-many-missing');
    expect(refused.message.en).toContain('the formula is undefined');
  });
});

describe('behaviour: what cannot be analysed is refused', () => {
  it('no factor, one twice, too many', async () => {
    const factor = plausibleFactor(base, 'angel.successRate');
    for (const factors of [[], [factor, factor]]) {
      expect((await problemsOf(factors)).map(({ code }) => code)).toEqual(['factors']);
    }
  });
  it('a range without extent', async () => {
    const still = parametersWith({ ...small, 'programme.fee': 0 });
    const [{ code, path }] = await problemsOf([plausibleFactor(still, 'programme.fee')]);
    expect([code, path]).toEqual(['no-range', 'programme.fee']);
  });
  it('a number of samples that is none', async () => {
    const factors = [plausibleFactor(base, 'angel.successRate')];
    for (const samples of [0, 15, 100.5, 20_000, NaN]) {
      expect((await problemsOf(factors, samples)).map(({ code }) => code)).toEqual(['samples']);
    }
  });
});

describe('property: whole numbers', () => {
  it('are drawn whole, each as often', async () => {
    const sectors = parametersWith({ ...small, 'market.sectorCorrelation': 0.1 });
    const plan = await planOf(sectors, [ranged('market.sectors', 1, 4)], 'mean(government.tvpi)', 64);
    const drawn = plan.rows.flatMap(([a, b]) => [a['market.sectors'], b['market.sectors']]);
    for (const count of [1, 2, 3, 4]) {
      const share = drawn.filter((each) => each === count).length / drawn.length;
      expect(share).toBeCloseTo(1 / 4, 1);
    }
  });
});
