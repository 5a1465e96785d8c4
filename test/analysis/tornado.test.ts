import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/analysis/estimate';
import { sampleAll } from '../../src/analysis/study';
import { tornado, type Tornado } from '../../src/analysis/tornado';
import { baseline, type Parameters } from '../../src/model/parameters';
import { uncertainKeys, type NumericKey } from '../../src/model/plausible';
import { normals, studyOfResponse } from './response';
import { formulaOf, studyOf } from './studies';

const TVPI = 'mean(government.tvpi)';

const stirred = async (
  keys: readonly NumericKey[],
  base = baseline,
  study = studyOf(),
  text = TVPI,
): Promise<Tornado> => tornado(study, base, keys, await formulaOf(text, base));

describe('behaviour: a tornado', () => {
  it('holds every parameter against the scenario at both ends of its range, the largest effect first', async () => {
    const noise = normals(3, 200);
    const response = (p: Parameters, path: number): number =>
      3 * p['angel.successRate'] - 40 * p['programme.discountRate'] + noise[path];
    const { centre, bars } = await stirred(
      ['angel.successRate', 'programme.discountRate', 'angel.hurdle'],
      baseline,
      studyOfResponse(response),
    );
    expect(bars.map(({ key }) => key)).toEqual(['programme.discountRate', 'angel.successRate', 'angel.hurdle']);
    expect(bars.map(({ low, high }) => [low.value, high.value])).toEqual([
      [0.018, 0.05],
      [0.2, 0.5],
      [0, 0.3],
    ]);
    expect(bars[0].effect?.value).toBeCloseTo(-40 * 0.032, 12);
    expect(bars[1].low.difference?.value).toBeCloseTo(3 * (0.2 - 0.4), 12);
    expect(bars[1].high.difference?.value).toBeCloseTo(3 * (0.5 - 0.4), 12);
    expect(bars[2]).toMatchObject({ effect: { value: 0, se: 0 }, turns: false });
    // The luck is shared: what is the same in both runs is no error of their difference.
    expect(bars[0].effect?.se).toBeLessThan(1e-12);
    expect(centre.se).toBeGreaterThan(0.05);
    expect(bars[0].low.estimate?.se).toBeCloseTo(centre.se!, 12);
  });

  it('of a simulated scenario agrees with its two ends, with a smaller error', async () => {
    const { bars } = await stirred(['angel.recovery']);
    const ends = [0, 0.25].map((value) => ({ ...baseline, 'angel.recovery': value }));
    const formula = await formulaOf(TVPI, baseline);
    const [low, high] = (await sampleAll(studyOf(), ends)).map((sample) => estimate(formula.expression, sample));
    expect(bars[0].low.estimate).toEqual(low);
    expect(bars[0].high.estimate).toEqual(high);
    expect(bars[0].effect?.value).toBeCloseTo(high.value! - low.value!, 12);
    expect(bars[0].effect?.se).toBeLessThan(high.se! / 3);
  });

  it('puts what has no effect for want of an end last, with the reason', async () => {
    const base = { ...baseline, 'angel.multipleCap': 5 };
    const { bars } = await stirred(['angel.multipleMean', 'angel.hurdle', 'angel.lossTolerance'], base);
    expect(bars.map(({ key }) => key)).toEqual(['angel.hurdle', 'angel.lossTolerance', 'angel.multipleMean']);
    const [, , missing] = bars;
    expect(missing).toMatchObject({
      effect: null,
      low: { value: 2 },
      high: { value: 6, estimate: null, difference: null },
    });
    expect(missing.low.estimate?.value).toBeGreaterThan(0);
    expect(missing.high.problem?.en).toMatch(/must be below/);
  });

  it('says where a response turns between the ends, as an effect of nearly nothing would mislead', async () => {
    const peak = studyOfResponse((p) => -Math.abs(p['angel.successRate'] - 0.35));
    const { bars } = await stirred(['angel.successRate'], { ...baseline, 'angel.successRate': 0.35 }, peak);
    expect(bars[0].effect?.value).toBeCloseTo(0, 12);
    expect(bars[0].turns).toBe(true);
    const outside = await stirred(['angel.successRate'], { ...baseline, 'angel.successRate': 0.1 }, peak);
    expect(outside.bars[0].turns).toBe(false);
  });

  it('of everything uncertain in the baseline finds that the ends differ, discount rate apart', async () => {
    const keys = uncertainKeys(baseline);
    const { bars } = await stirred(keys, baseline, studyOf(100));
    expect(bars).toHaveLength(keys.length);
    const still = bars.filter(({ effect }) => effect?.value === 0).map(({ key }) => key);
    expect(still).toEqual(['programme.discountRate']);
  });
});
