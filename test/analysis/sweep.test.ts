import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/analysis/estimate';
import { sampleAll } from '../../src/analysis/study';
import { sweep, type Axes, type Cell } from '../../src/analysis/sweep';
import { variant } from '../../src/analysis/variant';
import { baseline } from '../../src/model/parameters';
import { good } from '../model/files';
import { questionForAny } from '../../src/analysis/question-for-any';
import { studyOfResponse } from './response';
import { formulaOf, studyOf } from './studies';

const TVPI = 'mean(government.tvpi)';

/** The cells of a sweep, and those handed over on the way by their place. */
async function swept(axes: Axes, text: string, study = studyOf()): Promise<readonly Cell[]> {
  const handed: Cell[] = [];
  const cells = await sweep(study, baseline, axes, await formulaOf(text, baseline), (cell, place) => {
    expect(handed[place]).toBeUndefined();
    handed[place] = cell;
  });
  expect(cells).toEqual(handed);
  return cells;
}

describe('behaviour: a sweep', () => {
  it('has one cell for every point, the last axis moving fastest', async () => {
    const study = studyOfResponse((p) => 10 * p['angel.successRate'] + p['seed.successRate']);
    const cells = await swept(
      [
        { key: 'angel.successRate', values: [0.2, 0.4] },
        { key: 'seed.successRate', values: [0.1, 0.2, 0.3] },
      ],
      TVPI,
      study,
    );
    const points = [2.1, 2.2, 2.3, 4.1, 4.2, 4.3];
    expect(cells.map(({ at }) => at.join())).toEqual([
      '0.2,0.1',
      '0.2,0.2',
      '0.2,0.3',
      '0.4,0.1',
      '0.4,0.2',
      '0.4,0.3',
    ]);
    cells.forEach((cell, i) => expect(cell.estimate?.value).toBeCloseTo(points[i], 12));
  });

  it('gives in each cell what that scenario gives alone, with the same luck', async () => {
    const cells = await swept([{ key: 'angel.multipleMean', values: [2, 4] }], 'quantile(government.tvpi, 0.1)');
    const formula = await formulaOf('quantile(government.tvpi, 0.1)', baseline);
    const [alone] = await sampleAll(studyOf(), [good(variant(baseline, { 'angel.multipleMean': 4 }))]);
    expect(cells[1].estimate).toEqual(estimate(formula.expression, alone));
    expect(cells[1].estimate!.value!).toBeGreaterThan(cells[0].estimate!.value!);
  });

  it('of a parameter that does not matter is the same in all cells, to the last bit', async () => {
    const cells = await swept([{ key: 'angel.lossTolerance', values: [0, 0.5, 1] }], TVPI);
    expect(new Set(cells.map((cell) => cell.estimate?.value)).size).toBe(1);
  });

  it('has a hole that says why where there is nothing to simulate', async () => {
    const cells = await swept([{ key: 'angel.governmentShare', values: [0.5, 1, 2] }], TVPI);
    expect(cells.map((cell) => cell.estimate !== null)).toEqual([true, false, false]);
    expect(cells[0]).not.toHaveProperty('problem');
    expect(cells[1].problem?.en).toMatch(/may sum to at most 100%/);
    expect(cells[2].problem?.en).toMatch(/must lie within 0\.01 to 1/);
  });

  it('has a hole where a cell lacks what the formula names', async () => {
    const [first, second] = await swept([{ key: 'seed.share', values: [0, 0.3] }], 'mean(seed.tvpi)');
    expect(first.problem?.en).toBe('there is no “seed.tvpi” with these parameters.');
    expect(second.estimate?.value).toBeGreaterThan(0);
  });

  it('can ask for what only some cells have', async () => {
    const axes: Axes = [{ key: 'secondary.quota', values: [0, 0.2] }];
    const base = { ...baseline, 'secondary.base': 1e5 };
    const all = [base, good(variant(base, { 'secondary.quota': 0.2 }))];
    const { formula } = good(await questionForAny('mean(public.tvpi)', all));
    const cells = await sweep(studyOf(), base, axes, formula, () => undefined);
    expect(cells[0].problem?.zh).toContain('public.tvpi');
    expect(cells[1].estimate?.value).toBeGreaterThan(0);
    expect(await questionForAny('mean(public.tvpi)', [base])).toMatchObject({ ok: false });
  });

  it('tells how far it has come, and ends when it is cancelled', async () => {
    const progress: string[] = [];
    const controller = new AbortController();
    const study = {
      ...studyOf(),
      signal: controller.signal,
      onProgress: (done: number, total: number) => progress.push(`${done}/${total}`),
    };
    const formula = await formulaOf(TVPI, baseline);
    const axes: Axes = [{ key: 'angel.successRate', values: [0.2, 0.3, 0.4, 0.5] }];
    const run = sweep(study, baseline, axes, formula, (_, place) => {
      if (place === 1) controller.abort(new Error('enough'));
    });
    await expect(run).rejects.toThrow('enough');
    expect(progress[0]).toBe('1/4');
    expect(progress.length).toBeLessThan(4);
  });
});
