import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seekGoal, type Goal, type GoalFound, type GoalMissed } from '../../src/analysis/goal';
import { sampleAll, type Study } from '../../src/analysis/study';
import { baseline, type Parameters as Scenario } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import { good, presets } from '../model/files';
import { normals, studyOfResponse } from './response';
import { formulaOf, scenarioWith, studyOf } from './studies';

const MEAN = 'mean(government.tvpi)';

async function seek(
  study: Study,
  base: Scenario,
  goal: Omit<Goal, 'formula'>,
  formula = MEAN,
): Promise<GoalFound | GoalMissed> {
  return seekGoal(study, base, { ...goal, formula: await formulaOf(formula, base) });
}

async function answer(...args: Parameters<typeof seek>): Promise<GoalFound> {
  const result = await seek(...args);
  if (!result.found) throw new Error(result.message.en);
  return result;
}
async function failure(...args: Parameters<typeof seek>): Promise<GoalMissed> {
  const result = await seek(...args);
  if (result.found) throw new Error(`found ${result.value}`);
  return result;
}

const proposal = good(resolveScenario(presets().presets.find(({ id }) => id === 'zhengzhou-proposal')!)).parameters;

/** The proposal with all projects over within a year or so: nothing is left for a forced sale. */
const nothingForced: Partial<Scenario> = {
  'direct.recovery': 0,
  'direct.successYears': 1,
  'direct.failureYears': 1,
  'direct.yearsSpread': 0,
};

describe('oracle: the arithmetic of the Zhengzhou proposal, backwards', () => {
  it.each([
    [2, 0.5],
    [2.5, 0.4],
    [3, 1 / 3],
  ])('winners of %d× must be %d of all for the money to come back', async (multiple, rate) => {
    const base = { ...proposal, ...nothingForced, 'direct.multipleMean': multiple };
    const goal = { key: 'direct.successRate', atLeast: 1, want: 'smallest' } as const;
    const { value, interval, estimate, notes } = await answer(studyOf(1000), base, goal, 'mean(gross.multiple)');
    expect(interval[0]).toBeLessThan(rate);
    expect(interval[1]).toBeGreaterThan(rate);
    expect(interval[1] - interval[0]).toBeLessThan(0.06);
    expect(Math.abs(value - rate)).toBeLessThan(0.03);
    expect(estimate.value).toBeGreaterThanOrEqual(1);
    expect(estimate.value).toBeLessThan(1.001);
    expect(notes).toEqual([]);
  });

  it('the tolerance breached 5% of the time is the 95% quantile of the loss', async () => {
    const base = { ...proposal, ...nothingForced };
    const study = studyOf(1000);
    const goal = { key: 'direct.lossTolerance', atMost: 0.05, want: 'smallest' } as const;
    const { value, interval } = await answer(study, base, goal, 'probability(breach)');
    const [sample] = await sampleAll(study, [base]);
    const losses = [...sample.column('direct.loss.net')].sort((a, b) => a - b);
    expect(losses[949]).toBeGreaterThan(0.1);
    expect(Math.abs(value - losses[949])).toBeLessThan(2e-5);
    expect(interval[0]).toBeLessThan(losses[940]);
    expect(interval[1]).toBeGreaterThan(losses[958]);
  });
});

const rate = 'angel.successRate';
const exactly = (f: (x: number) => number): Study => studyOfResponse((p) => f(p[rate]));

describe('property: goal seek', () => {
  it('finds where a rising response reaches the goal, from either side', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 999 }), fc.boolean(), async (permille, isRising) => {
        const x = permille / 1000;
        const study = exactly((p) => (isRising ? p * p : -p * p));
        const limit = isRising ? { atLeast: x * x } : { atMost: -x * x };
        const { value } = await answer(study, baseline, { key: rate, want: 'smallest', ...limit });
        expect(Math.abs(value - x)).toBeLessThan(2e-5);
        const upTo = isRising ? { atMost: x * x } : { atLeast: -x * x };
        const largest = await answer(study, baseline, { key: rate, want: 'largest', ...upTo });
        expect(Math.abs(largest.value - x)).toBeLessThan(2e-5);
      }),
      { numRuns: 30 },
    ));

  it('reports an interval that holds the true answer in 95 of 100 samples', async () => {
    const SAMPLES = 100;
    const PATHS = 200;
    let held = 0;
    for (let seed = 1; seed <= SAMPLES; seed++) {
      const noise = normals(seed, PATHS);
      const study = studyOfResponse((p, path) => 2 * p[rate] + noise[path], PATHS);
      const { interval, value } = await answer(study, baseline, { key: rate, atLeast: 1, want: 'smallest' });
      expect(value).toBeGreaterThanOrEqual(interval[0]);
      expect(value).toBeLessThanOrEqual(interval[1]);
      if (interval[0] <= 0.5 && 0.5 <= interval[1]) held++;
    }
    expect(held / SAMPLES).toBeGreaterThan(0.9);
    expect(held / SAMPLES).toBeLessThan(0.99);
  });
});

describe('behaviour: goal seek where the goal is reached', () => {
  it('at the end of the range, says so', async () => {
    const { value, interval, notes } = await answer(
      exactly((p) => p),
      baseline,
      { key: rate, atLeast: 0, want: 'smallest' },
    );
    expect([value, ...interval]).toEqual([0, 0, 0]);
    expect(notes.map(({ en }) => en)).toEqual(['the goal is reached at the very end of the range (0%).']);
  });

  it('by all values alike, says that the parameter does not matter', async () => {
    const { value, notes } = await answer(
      exactly(() => 1),
      baseline,
      { key: rate, atLeast: 1, want: 'largest' },
    );
    expect(value).toBe(1);
    expect(notes.map(({ en }) => en)).toEqual(['this parameter does not move the indicator here.']);
  });

  it('only in between, finds either edge and says where the goal is reached', async () => {
    const study = exactly((p) => 1 - Math.abs(p - 0.4));
    const goal = { key: rate, atLeast: 0.9 } as const;
    const smallest = await answer(study, baseline, { ...goal, want: 'smallest' });
    const largest = await answer(study, baseline, { ...goal, want: 'largest' });
    expect(smallest.value).toBeCloseTo(0.3, 4);
    expect(largest.value).toBeCloseTo(0.5, 4);
    expect(smallest.notes[0].en).toMatch(/^larger values do not all reach the goal: roughly 30%–50% do/);
    expect(largest.notes[0].en).toMatch(/^smaller values do not all reach the goal: roughly 3[01]%–50% do/);
  });

  it('in several places, names them', async () => {
    const study = exactly((p) => Math.sin(20 * p));
    const { value, notes } = await answer(study, baseline, { key: rate, atLeast: 0, want: 'smallest' });
    expect(value).toBe(0);
    expect(notes.at(-1)?.zh).toMatch(/^并非越大越能达到：达到目标的大致是 0%–.*%、.*–.*%、/);
  });

  it('at a narrow peak between the values looked at first, finds it', async () => {
    const study = exactly((p) => -Math.abs(p - 0.4));
    const { value } = await answer(study, baseline, { key: rate, atLeast: -0.001, want: 'smallest' });
    expect(value).toBeCloseTo(0.399, 4);
  });

  it('up to where there is nothing to simulate, says why', async () => {
    const study = studyOfResponse((p) => p['angel.governmentShare']);
    const goal = { key: 'angel.governmentShare', atLeast: 0.5, want: 'largest' } as const;
    const { value, interval, notes } = await answer(study, baseline, goal);
    expect(value).toBeCloseTo(0.99, 4);
    expect(interval[1]).toBe(value);
    expect(notes[0].en).toMatch(/^larger values cannot be computed: .*may sum to at most 100%/);
  });

  it('by whole numbers only where the parameter counts', async () => {
    const study = studyOfResponse((p) => p['market.sectors']);
    const { value } = await answer(study, baseline, { key: 'market.sectors', atLeast: 7.3, want: 'smallest' });
    expect(value).toBe(8);
  });

  it('in a range that spans many powers of ten', async () => {
    const study = studyOfResponse((p) => p['secondary.base']);
    const { value } = await answer(study, baseline, { key: 'secondary.base', atLeast: 1234, want: 'smallest' });
    expect(value / 1234).toBeCloseTo(1, 3);
  });

  it('but not beyond sampling error, lets the interval go on to the end of the range', async () => {
    const noise = normals(7, 200);
    const study = studyOfResponse((p, path) => 0.01 * p[rate] + noise[path]);
    const mean = noise.reduce((a, b) => a + b) / 200;
    const goal = { key: rate, atLeast: mean + 0.005, want: 'smallest' } as const;
    const { value, interval, notes } = await answer(study, baseline, goal);
    expect(value).toBeCloseTo(0.5, 4);
    expect(interval).toEqual([0, 1]);
    expect(notes[0].en).toMatch(/does not rule out that no value reaches the goal/);
  });
});

describe('behaviour: goal seek where a result no longer moves', () => {
  const noise = normals(7, 200);
  const mean = noise.reduce((a, b) => a + b) / 200;
  /** Rises up to a success rate of 60 %, and a thousand times more slowly beyond. */
  const capped = studyOfResponse(
    (p, path) => Math.min(p[rate], 0.6) / 0.6 + 0.0015 * Math.max(0, p[rate] - 0.6) - 1 + 0.05 * (noise[path] - mean),
  );
  const goal = { key: rate, atLeast: 0.0003, want: 'smallest' } as const;
  const ceded = { ...baseline, 'concession.mode': 'share', 'concession.rate': 1 } as const;

  it('does not call the first value a border, and says from where it is level', async () => {
    const { shape, value, interval, notes } = await answer(capped, ceded, goal);
    expect(value).toBeCloseTo(0.8, 3);
    expect([shape, interval[1]]).toEqual(['level', 1]);
    expect(notes[0].zh).toMatch(
      /^从 (59|60)% 往上，结果在误差之内几乎不再随该参数变化。可能是让利使财政收益封顶，可调低“让利比例（占政府增值收益）”再试。$/,
    );
    expect(notes[0].en).toMatch(/^from about (59|60)% upwards .* lower “Concession rate/);
  });

  it('names the concession only where one is in use, and not as the cure for itself', async () => {
    const { notes } = await answer(capped, baseline, goal);
    expect(notes[0].zh).toContain('可改动其他参数再试');
    const study = studyOfResponse((p) => Math.min(p['concession.rate'], 0.5));
    const own = await failure(study, ceded, { key: 'concession.rate', atLeast: 0.6, want: 'smallest' });
    expect(own.message.zh).toContain('可改动其他参数再试');
  });

  it('says so where the ceiling is below the goal', async () => {
    const { message } = await failure(capped, ceded, { ...goal, atLeast: 0.5 });
    expect(message.zh).toMatch(/没有一个值能达到目标；最接近的是 100%。从 6[0-3]% 往上，.*可调低“让利比例/);
  });

  it('says so at the low end where the largest value is wanted', async () => {
    const falling = studyOfResponse((p) => -Math.max(p[rate], 0.4));
    const { message } = await failure(falling, baseline, { key: rate, atLeast: -0.3, want: 'largest' });
    expect(message.zh).toContain('从 40% 往下，结果在误差之内几乎不再随该参数变化');
  });

  it('says nothing of it where a result rises evenly into its noise, or steeply up to the end', async () => {
    const steep = studyOfResponse((p, path) => p[rate] + noise[path] - mean);
    const found = await answer(steep, ceded, { key: rate, atLeast: 0.97, want: 'smallest' });
    expect(found.shape).not.toBe('level');
    const { message } = await failure(steep, ceded, { key: rate, atLeast: 1.5, want: 'smallest' });
    expect(message.zh).not.toContain('几乎不再');
  });

  it('says nothing of it where the goal is reached well before', async () => {
    const { shape, notes } = await answer(capped, ceded, { ...goal, atLeast: -0.5 });
    expect([shape, notes]).toEqual(['border', []]);
  });
});

describe('behaviour: goal seek where no value does it', () => {
  it('says so, with the nearest', async () => {
    const { nearest, message } = await failure(
      exactly((p) => p),
      baseline,
      { key: rate, atLeast: 2, want: 'smallest' },
    );
    expect(nearest).toMatchObject({ value: 1, estimate: { value: 1 } });
    expect(message.en).toBe(
      'no value of “Angel funds · Success rate” from 0% to 100% reaches the goal; 100% comes nearest.',
    );
  });

  it('closes in on a peak between the values looked at first', async () => {
    const { nearest } = await failure(
      exactly((p) => -Math.abs(p - 0.4)),
      baseline,
      { key: rate, atLeast: 0.1, want: 'smallest' },
    );
    expect(nearest?.value).toBeCloseTo(0.4, 3);
  });

  it('because the parameter does not matter, names the value it has', async () => {
    const { nearest, message } = await failure(
      exactly(() => 0),
      { ...baseline, [rate]: 0.375 },
      { key: rate, atLeast: 1, want: 'smallest' },
    );
    expect(nearest?.value).toBe(0.375);
    expect(message.en).toMatch(/this parameter does not move the indicator here\.$/);
  });

  it('but some may, as far as sampling error goes', async () => {
    const noise = normals(7, 200);
    const mean = noise.reduce((a, b) => a + b) / 200;
    const study = studyOfResponse((p, path) => 0.01 * p[rate] + noise[path]);
    const { message } = await failure(study, baseline, { key: rate, atLeast: mean + 0.011, want: 'smallest' });
    expect(message.en).toMatch(/more paths would tell\.$/);
  });

  it('because nothing can be simulated, says why', async () => {
    const goal = { key: 'angel.ticket', atLeast: 1, want: 'smallest', between: [5e5, 1e6] } as const;
    const { nearest, message } = await failure(
      studyOfResponse(() => 1),
      baseline,
      goal,
    );
    expect(nearest).toBeNull();
    expect(message.en).toMatch(/^none of the values can be computed: angel funds .*no room/);
  });
});

describe('behaviour: goal seek runs', () => {
  it('until it is cancelled', async () => {
    const study = { ...studyOf(1000), signal: AbortSignal.abort(new Error('enough')) };
    await expect(seek(study, baseline, { key: rate, atLeast: 1, want: 'smallest' })).rejects.toThrow('enough');
  });

  it('with progress that ends at its total', async () => {
    const seen: (readonly [number, number])[] = [];
    const study = { ...exactly((p) => p), onProgress: (done: number, total: number) => seen.push([done, total]) };
    await seek(study, baseline, { key: rate, atLeast: 0.3, want: 'smallest' });
    const [done, total] = seen.at(-1)!;
    expect(done).toBe(total);
    expect(seen.map(([each]) => each)).toEqual(seen.map(([each]) => each).sort((a, b) => a - b));
  });
});

describe('behaviour: a goal for the year of break-even', () => {
  it('is not reached where the cash is never back, however few years the programme has', async () => {
    const { parameters } = scenarioWith({});
    const formula = await formulaOf('median(fiscal.breakEvenYear)', parameters);
    const goal = { key: 'angel.successRate', formula, atMost: 30, want: 'smallest', between: [0, 0.1] } as const;
    expect(await seekGoal(studyOf(100), parameters, goal)).toMatchObject({ found: false });
  });
});
