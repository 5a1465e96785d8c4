import { signal } from '@preact/signals-core';
import type { Exceedance, RunOutcome } from '../engine/result';
import type { Problem } from '../model/problems';
import type { Runner } from '../../workers/runner';
import { failureOf } from './failure';
import { hasCorrelation, independentOf } from '../analysis/independent';
import type { Progress } from './progress';
import type { Runnable } from './resolve-draft';

/** A finished run as the page shows it. */
export interface ShownRun extends Runnable {
  readonly outcome: RunOutcome;
  readonly elapsedMs: number;
  /** The same money with projects that fail independently of one another; null until it is known. */
  readonly independent: IndependentCurves | null;
}

export interface IndependentCurves {
  readonly paths: number;
  readonly exceedance: Readonly<Record<string, Exceedance>>;
}

/** A run of at most this many paths is let finish although a newer one waits, so that a dragged slider keeps drawing. */
const WORTH_FINISHING = 20_000;

/**
 * Quiet after a result before the comparison with independent projects begins: while a slider is dragged the next request
 * is never far, and aborting a comparison would cost its workers.
 */
export const COMPARISON_REST_MS = 300;

/** Waits a while, or less long when the signal is aborted: then it rejects with the signal's reason. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}

/** Runs what was asked for last, one run at a time, and holds what came of it. */
export class Simulation {
  readonly shown = signal<ShownRun | null>(null);
  readonly progress = signal<Progress | null>(null);
  readonly failure = signal<Problem | null>(null);
  readonly cancelled = signal(false);

  private waiting: Runnable | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | null = null;

  constructor(
    private readonly runner: Runner,
    private readonly debounceMs = 150,
  ) {}

  /** Whether nothing runs or is about to. */
  get isIdle(): boolean {
    return this.waiting === null && this.timer === undefined && this.running === null;
  }

  /** Asks for a run soon. Only the newest request of a flurry is run. */
  request(runnable: Runnable): void {
    this.waiting = runnable;
    const progress = this.progress.peek();
    if (!progress || progress.total > WORTH_FINISHING) this.running?.abort();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.onTimer(), this.debounceMs);
  }

  /** Forgets what waits and stops what runs: there is nothing valid to run. What is shown stays. */
  withdraw(): void {
    this.waiting = null;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running?.abort();
  }

  /** The same, because a person asked for it. */
  cancel(): void {
    this.withdraw();
    this.cancelled.value = true;
  }

  private onTimer(): void {
    this.timer = undefined;
    void this.startWaiting();
  }

  private async startWaiting(): Promise<void> {
    while (this.waiting && !this.running && this.timer === undefined) {
      const runnable = this.waiting;
      this.waiting = null;
      this.running = new AbortController();
      await this.attempt(runnable, this.running.signal);
      this.running = null;
    }
  }

  private async attempt(runnable: Runnable, signal: AbortSignal): Promise<void> {
    this.failure.value = null;
    this.cancelled.value = false;
    try {
      const run = await this.runMain(runnable, signal);
      await this.runIndependent(run, signal);
    } catch (error) {
      if (!signal.aborted) this.failure.value = failureOf(error);
    } finally {
      this.progress.value = null;
    }
  }

  private async runMain({ draft, resolved }: Runnable, signal: AbortSignal): Promise<ShownRun> {
    const started = performance.now();
    this.progress.value = { done: 0, total: resolved.parameters['simulation.paths'] };
    const onProgress = (done: number, total: number): void => {
      if (!signal.aborted) this.progress.value = { done, total };
    };
    const outcome = await this.runner.run(resolved, { signal, onProgress });
    signal.throwIfAborted();
    this.progress.value = null;
    const run = { draft, resolved, outcome, elapsedMs: performance.now() - started, independent: null };
    this.shown.value = run;
    return run;
  }

  private async runIndependent(run: ShownRun, signal: AbortSignal): Promise<void> {
    if (this.waiting || !hasCorrelation(run.resolved.parameters)) return;
    await rest(COMPARISON_REST_MS, signal);
    const { result } = await this.runner.run(independentOf(run.resolved), { signal });
    signal.throwIfAborted();
    this.shown.value = { ...run, independent: { paths: result.paths, exceedance: result.exceedance } };
  }
}
