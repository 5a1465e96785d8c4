import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/chunk';
import { makePlan } from '../../src/engine/plan';
import { screenedRate, screenedTerms } from '../../src/engine/screening';
import { fourSleeves, parametersWith } from './scenarios';

describe('oracle: success rate of the best of several by score', () => {
  it('a perfect score fails only when everybody does: 1 − (1−p)^a', () => {
    for (const [rate, applicants] of [
      [0.01, 2],
      [0.1, 10],
      [0.5, 3],
      [0.002, 1000],
    ]) {
      expect(screenedRate(rate, applicants, 1)).toBeCloseTo(1 - Math.pow(1 - rate, applicants), 12);
    }
  });
  it.each([0.05, 0.3, 0.65, 0.699999, 0.7, 0.8, 0.99, 1])(
    'orthants of two and three applicants at rate .5 (Sheppard 1899), accuracy %d',
    (accuracy) => {
      const between = Math.asin(accuracy / Math.SQRT2);
      expect(screenedRate(0.5, 2, accuracy)).toBeCloseTo(0.5 + between / Math.PI, 10);
      const three = 3 * (1 / 8 + (2 * between + Math.asin(0.5)) / (4 * Math.PI));
      expect(screenedRate(0.5, 3, accuracy)).toBeCloseTo(three, 10);
    },
  );
  it.each([
    [0.3, 5, 0.5],
    [0.1, 20, 0.9],
    [0.02, 3, 0.7],
  ])('rate %d, %d applicants, accuracy %d: by the midpoint rule in both variables', (rate, applicants, accuracy) => {
    const STEP = 0.01;
    const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
    const noise = Math.sqrt(1 - accuracy * accuracy);
    const scores = Array.from({ length: 1600 }, (_, i) => -8 + (i + 0.5) * STEP);
    const quality = scores.map((x) => density(x) * STEP);
    let below = 0;
    const rank = quality.map((mass) => {
      below += mass;
      return below - 0.5 * mass;
    });
    let [better, all] = [0, 0];
    scores.forEach((s, i) => {
      const best = quality[i] * applicants * Math.pow(rank[i], applicants - 1);
      scores.forEach((e, j) => {
        const weight = best * quality[j];
        all += weight;
        // The share of the cell beyond the threshold, so that the border costs no accuracy.
        const beyond = (accuracy * s + noise * e - quantileOf(1 - rate)) / (noise * STEP) + 0.5;
        better += weight * Math.max(0, Math.min(1, beyond));
      });
    });
    expect(Math.abs(screenedRate(rate, applicants, accuracy) - better / all)).toBeLessThan(2e-5);
  });
});

/** Normal quantiles to six digits, from printed tables. */
function quantileOf(p: number): number {
  const printed: readonly (readonly [number, number])[] = [
    [0.7, 0.524401],
    [0.9, 1.281552],
    [0.98, 2.053749],
  ];
  const found = printed.find(([probability]) => Math.abs(probability - p) < 1e-9);
  if (!found) throw new Error(`no quantile of ${p}`);
  return found[1];
}

describe('property: screening', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000);
  const applicants = fc.integer({ min: 1, max: 1000 });
  it('never lowers the success rate, and does better with more applicants and better scores', () => {
    fc.assert(
      fc.property(share, applicants, applicants, share, share, (rate, a, b, r, s) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        const [worse, better] = [Math.min(r, s), Math.max(r, s)];
        const screened = screenedRate(rate, fewer, worse);
        expect(screened).toBeGreaterThanOrEqual(rate);
        expect(screened).toBeLessThanOrEqual(1 - Math.pow(1 - rate, fewer) + 1e-9);
        expect(screenedRate(rate, more, worse)).toBeGreaterThanOrEqual(screened - 1e-9);
        expect(screenedRate(rate, fewer, better)).toBeGreaterThanOrEqual(screened - 1e-9);
      }),
      { numRuns: 200 },
    );
  });
  it('leaves the rate alone, to the last bit, with one applicant, without accuracy, and at rates 0 and 1', () => {
    fc.assert(
      fc.property(share, applicants, share, (rate, a, r) => {
        expect(screenedRate(rate, 1, r)).toBe(rate);
        expect(screenedRate(rate, a, 0)).toBe(rate);
        expect(screenedRate(0, a, r)).toBe(0);
        expect(screenedRate(1, a, r)).toBe(1);
      }),
    );
  });
});

describe('behaviour: screening in a run', () => {
  const run = (changes: Parameters<typeof parametersWith>[0]): unknown =>
    runPlan(makePlan(parametersWith({ ...fourSleeves, ...changes })), 0, 100);

  it('with accuracy 0 or one applicant changes no number', () => {
    const plain = run({});
    expect(run({ 'screening.applicants': 50 })).toEqual(plain);
    expect(run({ 'screening.accuracy': 0.9 })).toEqual(plain);
    expect(run({ 'screening.applicants': 2, 'screening.accuracy': 0.1 })).not.toEqual(plain);
  });
  it('is the same as success rates that are as high: outcomes, ranks and exits follow', () => {
    const screened = parametersWith({ ...fourSleeves, 'screening.applicants': 8, 'screening.accuracy': 0.4 });
    const rate = (sleeve: 'seed' | 'angel' | 'venture' | 'direct'): number =>
      screenedTerms(screened, sleeve).successRate;
    expect(rate('angel')).toBeGreaterThan(0.5);
    expect(runPlan(makePlan(screened), 0, 100)).toEqual(
      run({
        'seed.successRate': rate('seed'),
        'angel.successRate': rate('angel'),
        'venture.successRate': rate('venture'),
        'direct.successRate': rate('direct'),
      }),
    );
  });
});
