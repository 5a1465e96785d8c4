import type { RunOutcome } from '../src/engine/result';
import type { ResolvedScenario } from '../src/model/scenario';

export interface RunOptions {
  /** Aborting rejects with the signal's reason and frees the workers at once. */
  readonly signal?: AbortSignal;
  /** Paths done so far, out of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Where a run happens, never what it computes: every runner gives the same bits. */
export interface Runner {
  /** Paths and seed are parameters of the scenario. */
  run(scenario: ResolvedScenario, options?: RunOptions): Promise<RunOutcome>;
  /** Ends every worker; the runner cannot be used afterwards. */
  close(): void;
}
