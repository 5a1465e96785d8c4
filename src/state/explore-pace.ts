import { signal } from '@preact/signals-core';
import type { AppState } from './app-state';

/** How long this computer takes, as far as it is known: nobody should wait for minutes unawares. */
export class Pace {
  /** Milliseconds per path of a scenario, all workers together; null until an analysis has come to its end. */
  private readonly measured = signal<number | null>(null);

  constructor(private readonly state: AppState) {}

  note(elapsedMs: number, scenarios: number, paths: number): void {
    this.measured.value = elapsedMs / (scenarios * paths);
  }

  /** Seconds for so many scenarios; null where nothing has been measured. */
  secondsFor(scenarios: number, paths: number): number | null {
    const pace = this.measured.value ?? this.paceOfRun();
    return pace === null ? null : (pace * scenarios * paths) / 1000;
  }

  /** The run in view tells it roughly before any analysis does. */
  private paceOfRun(): number | null {
    const run = this.state.simulation.shown.value;
    return run && run.elapsedMs / run.outcome.result.paths;
  }
}
