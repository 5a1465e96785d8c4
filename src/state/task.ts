import { batch, signal } from '@preact/signals-core';
import type { Checked, Problem } from '../model/problems';
import { failureOf } from './failure';
import type { Progress } from './progress';

/** What a long computation is handed: how to hear of a cancel, and whom to tell how far it is. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export type Work<T> = (watch: Watch) => Promise<Checked<T>>;

/** One long computation a person starts, watches and may cancel; it holds what came of it last. */
export class Task<T> {
  /** Of the last computation that came to its end; a cancelled or failed one leaves the one before. */
  readonly result = signal<T | null>(null);
  /** Null while nothing runs. */
  readonly progress = signal<Progress | null>(null);
  /** What kept the last computation from its end. */
  readonly problems = signal<readonly Problem[]>([]);
  readonly cancelled = signal(false);
  /** How long the computation behind the result took. */
  readonly elapsedMs = signal(0);

  private running: AbortController | null = null;

  /** Starts anew; a computation still running is cancelled first. */
  async start(work: Work<T>): Promise<void> {
    this.running?.abort();
    const controller = new AbortController();
    this.running = controller;
    batch(() => {
      this.progress.value = { done: 0, total: 1 };
      this.problems.value = [];
      this.cancelled.value = false;
    });
    await this.attempt(work, controller);
  }

  /** Stops what runs, because a person asked for it. */
  cancel(): void {
    if (!this.running) return;
    this.running.abort();
    this.running = null;
    batch(() => {
      this.progress.value = null;
      this.cancelled.value = true;
    });
  }

  private async attempt(work: Work<T>, controller: AbortController): Promise<void> {
    const { signal: aborted } = controller;
    const isCurrent = (): boolean => this.running === controller;
    const onProgress = (done: number, total: number): void => {
      if (isCurrent()) this.progress.value = { done, total };
    };
    const started = performance.now();
    try {
      const checked = await work({ signal: aborted, onProgress });
      if (isCurrent()) this.finish(checked, performance.now() - started);
    } catch (error) {
      if (isCurrent()) this.finish({ ok: false, problems: [failureOf(error)] }, 0);
    }
  }

  private finish(checked: Checked<T>, elapsedMs: number): void {
    this.running = null;
    batch(() => {
      this.progress.value = null;
      if (!checked.ok) {
        this.problems.value = checked.problems;
        return;
      }
      this.elapsedMs.value = elapsedMs;
      this.result.value = checked.value;
    });
  }
}
