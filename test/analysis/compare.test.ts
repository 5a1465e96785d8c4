import { describe, expect, it } from 'vitest';
import { compareScenarios, outcomeSample } from '../../src/analysis/compare';
import { estimate } from '../../src/analysis/estimate';
import { indicators } from '../../src/analysis/indicators';
import { sampleAll } from '../../src/analysis/study';
import type { Parameters } from '../../src/model/parameters';
import { formulaOf, scenarioWith, studyOf } from './studies';

const TVPI = 'mean(government.tvpi)';

/** The second scenario's cell in a comparison of two by one formula. */
async function secondCell(first: Partial<Parameters>, second: Partial<Parameters>, text: string, paths = 200) {
  const scenarios = [scenarioWith(first), scenarioWith(second)];
  const formula = await formulaOf(text, ...scenarios.map(({ parameters }) => parameters));
  const { rows } = await compareScenarios(studyOf(paths), scenarios, [formula]);
  return rows[0].cells[1];
}

describe('behaviour: scenarios of a comparison share their luck', () => {
  it('a tolerance moves nothing but the probability of breach: differences are exactly 0, and so are their errors', async () => {
    const scenarios = [scenarioWith({}), scenarioWith({ 'angel.lossTolerance': 0.1 })];
    const formulas = await Promise.all(indicators.map(({ formula }) => formulaOf(formula, scenarios[0].parameters)));
    const { rows } = await compareScenarios(studyOf(), scenarios, formulas);
    expect(rows.map(({ formula }) => formula.text)).toEqual(indicators.map(({ formula }) => formula));
    rows.forEach(({ cells }, i) => {
      if (indicators[i].id === 'breach') expect(cells[1].difference?.value).toBeGreaterThan(0.02);
      else if (cells[0].estimate.value === null) expect(cells[1].estimate.value).toBeNull();
      else expect(cells[1]).toMatchObject({ difference: { value: 0, se: 0 }, withinError: true });
    });
  });

  it('whatever seeds and paths they have of their own', async () => {
    const luck = { 'simulation.seed': 'another', 'simulation.paths': 5000 } as const;
    expect(await secondCell({}, luck, TVPI)).toMatchObject({ difference: { value: 0, se: 0 } });
  });

  it('so that the error of what a fee costs is a small part of what independent seeds would leave', async () => {
    const fees = [0.005, 0.006].map((fee) => scenarioWith({ 'programme.fee': fee }).parameters);
    const formula = await formulaOf(TVPI, ...fees);
    const paired = (await secondCell({ 'programme.fee': 0.005 }, { 'programme.fee': 0.006 }, TVPI, 1000)).difference;
    const seeds = await Promise.all(['one', 'two'].map((seed, i) => sampleAll(studyOf(1000, seed), [fees[i]])));
    const [a, b] = seeds.map(([sample]) => estimate(formula.expression, sample).se ?? NaN);
    expect(paired?.value).toBeLessThan(0);
    expect(paired?.se).toBeGreaterThan(0);
    expect(Math.sqrt(a * a + b * b) / (paired?.se ?? NaN)).toBeGreaterThan(20);
  });
});

describe('behaviour: cells of a comparison', () => {
  it('the first scenario has no difference; another one’s is its value less the first one’s', async () => {
    const scenarios = [{}, { 'angel.successRate': 0.5 }, { 'angel.successRate': 0.3 }].map((values) =>
      scenarioWith(values),
    );
    const formula = await formulaOf(TVPI, scenarios[0].parameters);
    const { rows, outcomes } = await compareScenarios(studyOf(), scenarios, [formula]);
    const samples = outcomes.map((outcome, i) => outcomeSample(outcome, scenarios[i].parameters));
    const [first, ...others] = rows[0].cells;
    expect(first).toMatchObject({ difference: null, withinError: false });
    expect(samples).toHaveLength(3);
    others.forEach(({ estimate: own, difference, withinError }, i) => {
      expect(own).toEqual(estimate(formula.expression, samples[i + 1]));
      expect(difference?.value).toBeCloseTo(own.value! - first.estimate.value!, 12);
      expect(withinError).toBe(false);
    });
  });

  it('have the error of the mean of the paths’ differences', async () => {
    const scenarios = [scenarioWith({}), scenarioWith({ 'angel.carry': 0.25 })];
    const formula = await formulaOf(TVPI, scenarios[0].parameters);
    const { rows, outcomes } = await compareScenarios(studyOf(1000), scenarios, [formula]);
    const [reference, sample] = outcomes.map(({ columns }) => columns['government.tvpi']);
    const gaps = Array.from(sample, (x, path) => x - reference[path]);
    const mean = gaps.reduce((sum, x) => sum + x, 0) / gaps.length;
    const variance = gaps.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (gaps.length - 1);
    const { value, se } = rows[0].cells[1].difference!;
    expect(value).toBeCloseTo(mean, 12);
    // A jackknife over 100 groups knows its error to about 7 %.
    expect(se! / Math.sqrt(variance / gaps.length)).toBeGreaterThan(0.8);
    expect(se! / Math.sqrt(variance / gaps.length)).toBeLessThan(1.25);
  });

  it('say where a difference is within its error: a correlation leaves the mean multiple of projects as it is', async () => {
    const { difference, withinError } = await secondCell({}, { 'market.correlation': 0.3 }, 'mean(gross.multiple)');
    expect(withinError).toBe(true);
    expect(Math.abs(difference?.value ?? NaN)).toBeLessThanOrEqual(1.96 * (difference?.se ?? NaN));
    expect(difference?.value).not.toBe(0);
  });

  it('leave undefined numbers and their differences undefined', async () => {
    const alone = {
      'seed.governmentShare': 1,
      'seed.managerShare': 0,
      'angel.governmentShare': 1,
      'angel.managerShare': 0,
    };
    expect(await secondCell({}, alone, 'median(social.irr)')).toEqual({
      estimate: { value: null, se: null, undefinedPaths: 200 },
      difference: { value: null, se: null, undefinedPaths: 200 },
      withinError: false,
    });
  });
});
