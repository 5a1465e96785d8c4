import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDraft, withEdit, type Draft } from '../../src/state/draft';
import { INDEPENDENT_PATHS } from '../../src/analysis/independent';
import { resolveDraft, type Runnable } from '../../src/state/resolve-draft';
import { COMPARISON_REST_MS, Simulation } from '../../src/state/simulation';
import { workerFailure } from '../../workers/failure';
import { fakeRunner } from './fake-runner';
import { library, preset } from './library';

const DEBOUNCE = 150;

function runnable(draft: Draft): Runnable {
  const resolved = resolveDraft(draft, library.stresses);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return { draft, resolved: resolved.value };
}

const withTicket = (ticket: number, paths = 1000): Runnable =>
  runnable(withEdit(withEdit(startDraft(preset('wuhan')), 'angel.ticket', ticket), 'simulation.paths', paths));

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(DEBOUNCE);
const quiet = (): Promise<unknown> => vi.advanceTimersByTimeAsync(COMPARISON_REST_MS);
const now = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

function start() {
  const { runner, runs } = fakeRunner();
  return {
    simulation: new Simulation(runner, DEBOUNCE),
    runs,
    tickets: () => runs.map((run) => run.parameters['angel.ticket']),
  };
}

describe('behaviour: simulation', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('runs only the last of a flurry of requests', async () => {
    const { simulation, tickets } = start();
    for (const ticket of [500, 600, 700]) simulation.request(withTicket(ticket));
    await soon();
    expect(tickets()).toEqual([700]);
  });

  it('shows the result, then the curves of independent projects', async () => {
    const { simulation, runs } = start();
    simulation.request(withTicket(500, 50_000));
    await soon();
    runs[0]?.finish();
    await now();
    expect(simulation.shown.value?.outcome.result.paths).toBe(50_000);
    expect(simulation.progress.value).toBeNull();
    expect(simulation.shown.value?.independent).toBeNull();
    await quiet();
    expect(runs[1]?.parameters).toMatchObject({
      'market.correlation': 0,
      'market.managerCorrelation': 0,
      'simulation.paths': INDEPENDENT_PATHS,
    });
    runs[1]?.finish();
    await now();
    expect(simulation.shown.value?.independent?.paths).toBe(INDEPENDENT_PATHS);
  });

  it('asks for no second run where projects are independent already', async () => {
    const { simulation, runs } = start();
    const draft = withEdit(
      withEdit(startDraft(preset('wuhan')), 'market.correlation', 0),
      'market.managerCorrelation',
      0,
    );
    simulation.request(runnable(draft));
    await soon();
    runs[0]?.finish();
    await quiet();
    expect(runs).toHaveLength(1);
  });

  it('starts no comparison while a slider is dragged', async () => {
    const { simulation, runs, tickets } = start();
    simulation.request(withTicket(500));
    await soon();
    runs[0]?.finish();
    await now();
    simulation.request(withTicket(600));
    await soon();
    expect(tickets()).toEqual([500, 600]);
    expect(runs[1]?.parameters['market.correlation']).toBeGreaterThan(0);
  });

  it('lets a short run finish before the next, and of those that wait runs the newest', async () => {
    const { simulation, runs, tickets } = start();
    simulation.request(withTicket(500));
    await soon();
    simulation.request(withTicket(600));
    await soon();
    simulation.request(withTicket(700));
    await soon();
    expect(tickets()).toEqual([500]);
    runs[0]?.finish();
    await now();
    expect(simulation.shown.value?.resolved.parameters['angel.ticket']).toBe(500);
    runs[1]?.finish();
    await now();
    expect(tickets().slice(0, 2)).toEqual([500, 700]);
  });

  it('stops a long run when something newer is asked for', async () => {
    const { simulation, runs, tickets } = start();
    simulation.request(withTicket(500, 1_000_000));
    await soon();
    simulation.request(withTicket(600));
    expect(runs[0]?.signal.aborted).toBe(true);
    await soon();
    expect(tickets()).toEqual([500, 600]);
    expect(simulation.failure.value).toBeNull();
  });

  it('tells progress, and is quiet again after a cancel', async () => {
    const { simulation, runs } = start();
    simulation.request(withTicket(500));
    await soon();
    runs[0]?.advance(400, 1000);
    expect(simulation.progress.value).toEqual({ done: 400, total: 1000 });
    simulation.cancel();
    await now();
    expect(simulation.progress.value).toBeNull();
    expect(simulation.cancelled.value).toBe(true);
    expect(simulation.failure.value).toBeNull();
    expect(simulation.shown.value).toBeNull();
  });

  it('runs again after a cancel', async () => {
    const { simulation, runs } = start();
    simulation.request(withTicket(500));
    await soon();
    simulation.cancel();
    simulation.request(withTicket(500));
    await soon();
    runs[1]?.finish();
    await now();
    expect(simulation.shown.value).not.toBeNull();
    expect(simulation.cancelled.value).toBe(false);
  });

  it('forgets what waits when there is nothing valid to run', async () => {
    const { simulation, runs } = start();
    simulation.request(withTicket(500));
    simulation.withdraw();
    await soon();
    expect(runs).toHaveLength(0);
    expect(simulation.cancelled.value).toBe(false);
  });

  it('holds the failure of a worker as a problem, keeps the last result, and can run again', async () => {
    const { simulation, runs } = start();
    simulation.request(withTicket(500));
    await soon();
    runs[0]?.finish();
    await quiet();
    runs[1]?.finish();
    await now();
    simulation.request(withTicket(600));
    await soon();
    runs[2]?.fail(workerFailure(new Error('gone')));
    await now();
    expect(simulation.failure.value?.code).toBe('worker-failed');
    expect(simulation.shown.value?.resolved.parameters['angel.ticket']).toBe(500);
    simulation.request(withTicket(600));
    await soon();
    runs[3]?.finish();
    await now();
    expect(simulation.failure.value).toBeNull();
    expect(simulation.shown.value?.resolved.parameters['angel.ticket']).toBe(600);
  });
});
