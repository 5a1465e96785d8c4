import { describe, expect, it } from 'vitest';
import { runToPrecision, type Precision } from '../../src/analysis/precision';
import { baseline } from '../../src/model/parameters';
import { normals, studyOfResponse, type Response } from './response';
import { formulaOf, studyOf } from './studies';

const MEAN = 'mean(government.tvpi)';

async function refined(response: Response, target: number, text = MEAN): Promise<Precision> {
  const seen: unknown[] = [];
  const formula = await formulaOf(text, baseline);
  const result = await runToPrecision(studyOfResponse(response), baseline, formula, target, (step) => seen.push(step));
  expect(seen).toEqual(result.steps);
  return result;
}

describe('behaviour: run to precision', () => {
  it('adds paths until the error is small enough, at most twice as many at a time', async () => {
    const noise = normals(5, 20_000);
    const { steps, reached } = await refined((_, path) => noise[path], 0.01);
    expect(reached).toBe(true);
    expect(steps[0].paths).toBe(200);
    steps.slice(1).forEach(({ paths }, i) => {
      expect(paths).toBeGreaterThan(steps[i].paths);
      expect(paths).toBeLessThanOrEqual(2 * steps[i].paths);
      expect(steps[i].estimate.se).toBeGreaterThan(0.01);
    });
    const last = steps.at(-1)!;
    expect(last.estimate.se).toBeLessThanOrEqual(0.01);
    expect(last.paths).toBeLessThan(20_000);
  });

  it('is content at once where the first step is precise', async () => {
    const { steps, reached } = await refined((_, path) => path % 2, 0.1);
    expect([steps.length, reached]).toEqual([1, true]);
  });

  it('does not take for certain what has not happened yet', async () => {
    const rare: Response = (_, path) => (path === 1000 ? 1 : 0);
    const { steps } = await refined(rare, 0.002, 'probability(government.tvpi)');
    expect(steps[0].estimate).toEqual({ value: 0, se: expect.closeTo(0.0096, 4) as number });
    expect(steps.at(-1)?.paths).toBeGreaterThan(1000);
  });

  it('has nothing to wait for where all paths agree', async () => {
    const { steps, reached } = await refined(() => 7, 1e-6);
    expect([steps.length, steps[0].estimate, reached]).toEqual([1, { value: 7, se: 0 }, true]);
  });

  it('goes on to the end where the error cannot be told', async () => {
    const { steps, reached } = await refined((_, path) => path % 7, 0.1, 'mean(max(0, government.tvpi - 10))');
    expect(steps.at(-1)).toEqual({ paths: 1_000_000, estimate: { value: 0, se: null } });
    expect(reached).toBe(false);
  });

  it('gives up at the most paths there can be', async () => {
    const { steps, reached } = await refined((_, path) => (path % 2 ? 1e6 : -1e6) + (path % 997), 1e-9);
    expect(steps.at(-1)?.paths).toBe(1_000_000);
    expect(reached).toBe(false);
  });

  it('simulates one growing sample', async () => {
    const formula = await formulaOf(MEAN, baseline);
    const { steps, reached } = await runToPrecision(studyOf(100), baseline, formula, 0.03, () => undefined);
    expect(reached).toBe(true);
    expect(steps.at(-1)!.estimate.se).toBeLessThanOrEqual(0.03);
  });
});
