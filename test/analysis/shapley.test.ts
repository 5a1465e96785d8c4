import { describe, expect, it } from 'vitest';
import { estimate, estimateDifference } from '../../src/analysis/estimate';
import { decompose, type Decomposition } from '../../src/analysis/shapley';
import { sampleAll, type Study } from '../../src/analysis/study';
import type { Parameters } from '../../src/model/parameters';
import { parametersWith } from '../engine/scenarios';
import { good } from '../model/files';
import { formulaOf, studyOf } from './studies';

const study = studyOf(100);

async function decomposed(from: Parameters, to: Parameters, text = 'mean(government.npv)'): Promise<Decomposition> {
  const result = await decompose(study, from, to, await formulaOf(text, from, to));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.value;
}

const effects = ({ parts }: Decomposition): Readonly<Record<string, number>> =>
  Object.fromEntries(parts.map(({ bundle, effect }) => [bundle.id, effect.value ?? NaN]));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0);

const city = parametersWith({});
const other = parametersWith({
  'programme.capital': 60_000,
  'seed.share': 0,
  'angel.share': 0.9,
  'angel.governmentShare': 0.35,
  'angel.term': 8,
  'angel.ticket': 700,
  'angel.lossTolerance': 0.5,
  'concession.mode': 'share',
  'concession.rate': 0.6,
});

const near = parametersWith({ 'programme.capital': 60_000, 'angel.lossTolerance': 0.3, 'angel.successRate': 0.35 });

describe('behaviour: taking a difference between two scenarios apart', () => {
  it('gives every bundle in which they differ an effect', async () => {
    const result = await decomposed(city, other);
    const { parts, orders, allOrders } = result;
    const expected = ['size', 'allocation', 'share', 'term', 'ticket', 'tolerance', 'concession'];
    expect(parts.map(({ bundle }) => bundle.id)).toEqual(expected);
    expect([orders, allOrders]).toEqual([5040, 5040]);
    expect(Math.abs(sumOf(Object.values(effects(result))) - result.total.value!)).toBeLessThan(1e-9);
  });

  it.each(['mean(government.npv)', 'quantile(government.tvpi, 0.1)', 'probability(breach) * programme.capital'])(
    'the parts of %s add up to the total to 1e-9, and the total is the paired difference of the ends',
    async (text) => {
      const { expression } = await formulaOf(text, city, near);
      const [first, second] = await sampleAll(study, [city, near]);
      const result = await decomposed(city, near, text);
      expect(result.parts).toHaveLength(3);
      expect(Math.abs(sumOf(Object.values(effects(result))) - result.total.value!)).toBeLessThan(1e-9);
      expect(result.total.value).not.toBe(0);
      expect(result.start).toEqual(estimate(expression, first));
      expect(result.end).toEqual(estimate(expression, second));
      expect(result.total).toEqual(estimateDifference(expression, second, first));
    },
  );

  it('two bundles: half of what each does alone and half of what it does last, with the error of that', async () => {
    const [fees, projects] = [{ 'angel.carry': 0.3 }, { 'angel.successRate': 0.5 }];
    const both = parametersWith({ ...fees, ...projects });
    const { expression } = await formulaOf('mean(government.npv)', city);
    const corners = await sampleAll(study, [city, parametersWith(fees), parametersWith(projects), both]);
    const [base, charged, lucky, end] = corners;
    const { parts } = await decomposed(city, both);
    const alone = estimateDifference(expression, charged, base);
    const last = estimateDifference(expression, end, lucky);
    expect(parts[0].bundle.id).toBe('fees');
    expect(parts[0].effect.value).toBeCloseTo((alone.value! + last.value!) / 2, 9);
    // The error of a half-sum lies between the half-difference and the half-sum of the errors.
    expect(parts[0].effect.se).toBeLessThanOrEqual((alone.se! + last.se!) / 2 + 1e-9);
    expect(parts[0].effect.se).toBeGreaterThanOrEqual(Math.abs(alone.se! - last.se!) / 2 - 1e-9);
  });

  it('a bundle that moves nothing has the effect 0 and no error', async () => {
    const { parts } = await decomposed(city, parametersWith({ 'angel.lossTolerance': 0.1, 'angel.carry': 0.3 }));
    expect(parts[0]).toMatchObject({ bundle: { id: 'tolerance' }, effect: { value: 0, se: 0 } });
    expect(parts[1].effect.value).toBeLessThan(0);
  });

  it('bundles that cannot move the indicator are not simulated, and make no difference', async () => {
    let simulated = 0;
    const { runner } = study;
    const counting: Study = {
      ...study,
      runner: { ...runner, sample: (...given) => (simulated++, runner.sample(...given)) },
    };
    const fine = { 'subsidy.lossRate': 0.3, 'angel.lossTolerance': 0.1, 'angel.carry': 0.3, 'angel.ticket': 700 };
    const to = parametersWith(fine);
    const [fast, slow] = await Promise.all(
      ['mean(government.npv)', 'mean(government.npv) + 0 * angel.lossTolerance * subsidy.lossRate'].map((text) =>
        formulaOf(text, city, to),
      ),
    );
    const quick = good(await decompose(counting, city, to, fast));
    expect(simulated).toBe(4);
    simulated = 0;
    const full = good(await decompose(counting, city, to, slow));
    expect(simulated).toBe(16);
    expect([quick.orders, quick.allOrders]).toEqual([full.orders, full.allOrders]);
    expect(quick.parts.map(({ bundle }) => bundle.id)).toEqual(['ticket', 'tolerance', 'subsidy', 'fees']);
    quick.parts.forEach(({ bundle, effect }, i) => {
      expect(full.parts[i].bundle).toBe(bundle);
      expect(effect.value).toBeCloseTo(full.parts[i].effect.value!, 9);
      expect(effect.se).toBeCloseTo(full.parts[i].effect.se!, 9);
    });
  });

  it('the way back is the way there with other signs', async () => {
    const to = parametersWith({ 'angel.ticket': 700, 'angel.term': 8, 'angel.carry': 0.3 });
    const [there, back] = [await decomposed(city, to), await decomposed(to, city)];
    for (const [id, effect] of Object.entries(effects(there))) expect(effects(back)[id]).toBeCloseTo(-effect, 9);
  });

  it('scenarios that only differ in what neither reads have nothing to take apart', async () => {
    const result = await decomposed(city, parametersWith({ 'venture.ticket': 500 }));
    expect(result).toMatchObject({ parts: [], total: { value: 0, se: 0 }, orders: 1, allOrders: 1 });
  });
});

/** Small funds with small tickets, and large funds with large ones, which do not fit into small funds. */
const small = { 'angel.fundSize': 2000, 'angel.ticket': 100, 'seed.share': 0, 'angel.share': 1 };
const large = { ...small, 'angel.fundSize': 50_000, 'angel.ticket': 5000 };

describe('behaviour: where a combination on the way cannot be computed', () => {
  it('the orders through it are left out, and the parts still add up', async () => {
    const [from, to] = [parametersWith(small), parametersWith({ ...large, 'angel.carry': 0.3 })];
    const result = await decomposed(from, to);
    expect(result.parts.map(({ bundle }) => bundle.id)).toEqual(['size', 'ticket', 'fees']);
    // Tickets must come after sizes: that is half of all orders.
    expect([result.orders, result.allOrders]).toEqual([3, 6]);
    expect(Math.abs(sumOf(Object.values(effects(result))) - result.total.value!)).toBeLessThan(1e-9);
  });

  it('no order at all is a problem that says an example', async () => {
    const to = parametersWith({ ...large, 'programme.capital': 1e8 });
    const result = await decompose(study, parametersWith(small), to, await formulaOf('mean(government.npv)', to));
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'no-order' }] });
    if (!result.ok) expect(result.problems[0].message.en).toMatch(/cannot be computed.*for example, .+\.$/);
  });

  it('an indicator that is undefined at an end is a problem too', async () => {
    const alone = parametersWith({
      ...small,
      'angel.governmentShare': 1,
      'angel.managerShare': 0,
    });
    const from = parametersWith(small);
    const formula = await formulaOf('median(social.irr)', from, alone);
    expect(await decompose(study, from, alone, formula)).toMatchObject({
      ok: false,
      problems: [{ code: 'undefined' }],
    });
    expect(await decompose(study, alone, from, formula)).toMatchObject({
      ok: false,
      problems: [{ code: 'undefined' }],
    });
  });
});
