import { signal } from '@preact/signals-core';
import { valid, type Checked } from '../../model/problems';
import { reproduceCode, type ReproducedScenario } from '../../report/reproduce-code';
import { readReproductionCode, type ReproductionCode } from '../../report/reproduction-code';
import type { AppState } from '../app-state';
import { Task, type Watch } from '../task';

/** A code that was pasted, and what its scenarios came to. */
export interface CheckedCode {
  readonly code: ReproductionCode;
  readonly scenarios: readonly ReproducedScenario[];
}

/** Runs the scenarios of a code from a report again. */
export class CodeCheck {
  /** How far the code that was pasted last is; null where there is none. */
  readonly task = signal<Task<CheckedCode> | null>(null);

  constructor(private readonly state: AppState) {}

  /** Begins with what was pasted, which may be anything; whatever was checked before goes. */
  async open(typed: string): Promise<void> {
    this.close();
    const task = new Task<CheckedCode>();
    this.task.value = task;
    await task.start((watch) => this.check(typed, watch));
  }

  close(): void {
    this.task.peek()?.cancel();
    this.task.value = null;
  }

  private async check(typed: string, { signal: aborted, onProgress }: Watch): Promise<Checked<CheckedCode>> {
    const code = readReproductionCode(typed);
    if (!code.ok) return code;
    const study = { runner: this.state.runner, signal: aborted, onProgress };
    return valid({ code: code.value, scenarios: await reproduceCode(study, code.value) });
  }
}
