import { effect } from '@preact/signals-core';
import { describe, expect, it, vi } from 'vitest';
import { readAxis } from '../../src/cli/axis';
import type { AppState } from '../../src/state/app-state';
import { GoalDesk } from '../../src/state/explore-goal';
import { Pace } from '../../src/state/explore-pace';
import { PrecisionDesk } from '../../src/state/explore-precision';
import { SobolDesk } from '../../src/state/explore-sobol';
import { SweepDesk } from '../../src/state/explore-sweep';
import { TornadoDesk } from '../../src/state/explore-tornado';
import type { ShownRun } from '../../src/state/simulation';
import type { Task } from '../../src/state/task';
import { openExplore, type AskedSample } from './explore-state';

const CAPITAL_BACK = 'question=capitalBack&paths=1000';

/** A desk as far as all are alike. */
interface Startable {
  readonly task: Task<unknown>;
  start(): Promise<void>;
}

/** Desks that can be started, each with few scenarios. */
const starts: readonly (readonly [name: string, hash: string, (state: AppState) => Startable])[] = [
  ['goal seek', 'vary=angel.successRate&least=0.3', (state) => state.part(GoalDesk)],
  ['sweep', 'x=angel.successRate:0.2:0.5:7&y=none', (state) => state.part(SweepDesk)],
  ['tornado', 'keys=angel.successRate,seed.successRate', (state) => state.part(TornadoDesk)],
  ['global sensitivity', 'factors=angel.successRate&samples=64', (state) => state.part(SobolDesk)],
  ['run to precision', 'error=0.001', (state) => state.part(PrecisionDesk)],
];

/** The first formula of all waits for its parser. */
const soon = { timeout: 20_000 };

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const stillRunning = (samples: readonly AskedSample[], answers: number): readonly AskedSample[] =>
  samples.slice(answers).filter(({ signal }) => !signal?.aborted);

describe('behaviour: a cancelled analysis leaves no worker busy', () => {
  it.each(starts)('%s', async (_, hash, deskOf) => {
    const answers = 1;
    const { state, samples } = openExplore({ hash: `${CAPITAL_BACK}&${hash}`, answers });
    const desk = deskOf(state);
    const done = desk.start();
    await vi.waitFor(() => expect(samples.length).toBeGreaterThan(answers), soon);
    expect(stillRunning(samples, answers)).not.toEqual([]);
    desk.task.cancel();
    await done;
    const asked = samples.length;
    await settled();
    expect(samples).toHaveLength(asked);
    expect(stillRunning(samples, answers)).toEqual([]);
    expect([desk.task.cancelled.value, desk.task.progress.value, desk.task.result.value]).toEqual([true, null, null]);
  });

  it('nor does one that is started anew', async () => {
    const { state, samples } = openExplore({ hash: `${CAPITAL_BACK}&y=none`, answers: 0 });
    const desk = state.part(SweepDesk);
    void desk.start();
    await vi.waitFor(() => expect(samples.length).toBeGreaterThan(0), soon);
    const before = samples.length;
    void desk.start();
    await vi.waitFor(() => expect(samples.length).toBeGreaterThan(before), soon);
    expect(samples.slice(0, before).every(({ signal }) => signal?.aborted)).toBe(true);
    desk.task.cancel();
  });
});

describe('behaviour: goal seek on the page', () => {
  const hash = `${CAPITAL_BACK}&vary=angel.successRate&least=0.3`;

  it('finds the value, and says how to find it on the command line', async () => {
    const { state } = openExplore({ hash });
    const desk = state.part(GoalDesk);
    await desk.start();
    const { result } = desk.task.result.value!;
    expect(result.found && result.value).toBeCloseTo(0.3, 1);
    expect(desk.command.value).toBe(
      'npx guidefund goal wuhan --indicator capitalBack --vary angel.successRate --at-least=0.3 --want smallest --paths 1000',
    );
  });

  it('says that a result belongs to an earlier draft or other settings, until they are back', async () => {
    const { state } = openExplore({ hash });
    const desk = state.part(GoalDesk);
    await desk.start();
    expect(desk.staleness.value).toBeNull();
    state.edit('angel.ticket', 700);
    expect(desk.staleness.value).toBe('draft');
    expect(desk.command.value).toContain('--set angel.ticket=700');
    state.undo();
    expect(desk.staleness.value).toBeNull();
    state.edit('simulation.paths', 500);
    expect(desk.staleness.value).toBeNull();
    desk.want('largest');
    expect(desk.staleness.value).toBe('settings');
    desk.want('smallest');
    state.toggleStress(state.library.stresses[0].id);
    expect(desk.staleness.value).toBe('draft');
  });

  it('asks for a limit where none is usual', async () => {
    const { state } = openExplore({ hash: 'question=mean(government.tvpi)&paths=1000' });
    const desk = state.part(GoalDesk);
    await desk.start();
    expect(desk.task.problems.value.map(({ code }) => code)).toEqual(['no-limit']);
  });

  it('says what is wrong with a formula', async () => {
    const { state } = openExplore({ hash: 'question=mean(government.tvpx)&least=1' });
    const desk = state.part(GoalDesk);
    await desk.start();
    expect(desk.task.problems.value.map(({ code, path }) => [code, path])).toEqual([['unknown-name', 'formula:6']]);
  });

  it('does not begin with a draft that cannot be run', async () => {
    const { state, samples } = openExplore({ hash });
    state.edit('angel.share', 1);
    await state.part(GoalDesk).start();
    expect(state.part(GoalDesk).task.problems.value.map(({ code }) => code)).toEqual(['not-runnable']);
    expect(samples).toEqual([]);
  });
});

describe('behaviour: a sweep on the page', () => {
  it('fills a grid of 20 × 20 without telling the page of every cell', async () => {
    const hash = `${CAPITAL_BACK}&x=angel.successRate:0.1:0.5:20&y=seed.successRate:0.1:0.5:20`;
    const { state } = openExplore({ hash });
    const desk = state.part(SweepDesk);
    const told: number[] = [];
    const stop = effect(() => void told.push(desk.grid.value?.done ?? 0));
    const begun = performance.now();
    await desk.start();
    const elapsed = performance.now() - begun;
    stop();
    expect(desk.grid.value?.done).toBe(400);
    expect(told.length).toBeLessThanOrEqual(elapsed / 100 + 3);
    expect(desk.grid.value?.cells[0]).toMatchObject({ at: [0.1, 0.1] });
    expect(desk.grid.value?.cells[399]).toMatchObject({ at: [0.5, 0.5] });
    expect(desk.grid.value?.cells[399]?.estimate?.value).toBeCloseTo(0.5, 1);
  });

  it('keeps the cells that were done when it is cancelled', async () => {
    const { state, samples } = openExplore({
      hash: `${CAPITAL_BACK}&x=angel.successRate:0.2:0.5:7&y=none`,
      answers: 3,
    });
    const desk = state.part(SweepDesk);
    const done = desk.start();
    await vi.waitFor(() => expect(samples.length).toBeGreaterThan(3), soon);
    await settled();
    desk.task.cancel();
    await done;
    expect(desk.grid.value?.cells.filter(Boolean)).toHaveLength(3);
    expect(desk.gridStaleness.value).toBeNull();
  });

  it('goes through the values that its command line goes through', () => {
    const { state } = openExplore({ hash: `${CAPITAL_BACK}&x=angel.fee:0.012:0.028:9&y=market.sectors:3:8:4` });
    const desk = state.part(SweepDesk);
    const typed = [...desk.command.value!.matchAll(/--axis (\S+)/g)].map(([, axis]) => readAxis(axis));
    expect(typed.map((axis) => axis.ok && axis.value.values.length)).toEqual([9, 4]);
    expect(desk.cells.value).toBe(36);
  });

  it('refuses more cells than a screen shows', async () => {
    const { state, samples } = openExplore({
      hash: `${CAPITAL_BACK}&x=angel.successRate:0.1:0.5:100&y=seed.successRate:0.1:0.5:100`,
    });
    await state.part(SweepDesk).start();
    expect(state.part(SweepDesk).task.problems.value.map(({ code }) => code)).toEqual(['too-many-cells']);
    expect(samples).toEqual([]);
  });
});

describe('behaviour: sensitivities on the page', () => {
  it('a tornado runs as many scenarios as it said', async () => {
    const { state, samples } = openExplore({ hash: `${CAPITAL_BACK}&keys=angel.successRate,seed.successRate` });
    const desk = state.part(TornadoDesk);
    await desk.start();
    expect(desk.task.result.value?.tornado.bars[0]?.key).toBe('angel.successRate');
    expect(samples.length).toBeLessThanOrEqual(desk.scenarios.value);
    expect(desk.command.value).toContain('--keys angel.successRate,seed.successRate');
  });

  it('a set of parameters is the usual one until it is changed, and again after a reset', () => {
    const { state } = openExplore();
    const desk = state.part(TornadoDesk);
    const usual = desk.keys.value;
    desk.remove('angel.successRate');
    desk.add('programme.capital');
    expect(desk.isUsual.value).toBe(false);
    expect(desk.keys.value).toEqual([...usual.filter((key) => key !== 'angel.successRate'), 'programme.capital']);
    desk.reset();
    expect([desk.isUsual.value, desk.keys.value]).toEqual([true, usual]);
  });

  it('a tornado of nothing says that there is nothing to vary', async () => {
    const { state } = openExplore({ hash: CAPITAL_BACK });
    const desk = state.part(TornadoDesk);
    desk.take([]);
    await desk.start();
    expect(desk.task.problems.value.map(({ code }) => code)).toEqual(['nothing-to-vary']);
  });

  it('a global analysis runs as many scenarios as it said', async () => {
    const { state, samples } = openExplore({
      hash: `${CAPITAL_BACK}&factors=angel.successRate,seed.successRate&samples=64`,
    });
    const desk = state.part(SobolDesk);
    expect(desk.scenarios.value).toBe(256);
    await desk.start();
    expect(samples).toHaveLength(256);
    const [first] = desk.task.result.value!.sensitivity.factors;
    expect(first.key).toBe('angel.successRate');
    expect(first.total).toBeGreaterThan(0.9);
  });
});

describe('behaviour: run to precision on the page', () => {
  it('shows its steps, and ends where the error is small enough', async () => {
    const { state } = openExplore({ hash: `${CAPITAL_BACK}&error=0.02` });
    const desk = state.part(PrecisionDesk);
    await desk.start();
    const { steps, reached } = desk.steps.value!;
    expect(reached).toBe(true);
    expect(1.96 * (steps.at(-1)?.estimate.se ?? 1)).toBeLessThanOrEqual(0.02 * 1.001);
    expect(steps[0].paths).toBe(1000);
  });
});

describe('behaviour: how long an analysis will take', () => {
  it('is unknown until something has been measured', async () => {
    const { state } = openExplore({ hash: `${CAPITAL_BACK}&x=angel.successRate:0.2:0.5:7&y=none` });
    const pace = state.part(Pace);
    expect(pace.secondsFor(10, 1000)).toBeNull();
    await state.part(SweepDesk).start();
    expect(pace.secondsFor(10, 1000)).toBeGreaterThan(0);
    expect(pace.secondsFor(20, 1000)).toBeCloseTo(2 * (pace.secondsFor(10, 1000) ?? NaN), 9);
  });

  it('is told by the run in view before any analysis, and goes with the projects of the scenario', () => {
    const { state } = openExplore({ hash: CAPITAL_BACK });
    const run = {
      ...state.runnable.value!,
      outcome: { result: { paths: 10_000 } },
      elapsedMs: 3000,
      independent: null,
    };
    state.simulation.shown.value = run as unknown as ShownRun;
    const pace = state.part(Pace);
    expect(pace.secondsFor(400, 2000)).toBeCloseTo(240, 6);
    state.edit('programme.capital', state.parameters.value['programme.capital'] / 10);
    expect(pace.secondsFor(400, 2000)).toBeGreaterThan(12);
    expect(pace.secondsFor(400, 2000)).toBeLessThan(48);
  });
});
