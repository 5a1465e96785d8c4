import type { PathColumns } from '../src/engine/path-columns';
import type { RunOutcome } from '../src/engine/result';
import type { Parameters } from '../src/model/parameters';
import type { ResolvedScenario } from '../src/model/scenario';

export interface RunOptions {
  /** Aborting rejects with the signal's reason and frees the workers at once. */
  readonly signal?: AbortSignal;
  /** Paths done so far, out of all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Fixed chunk size, a multiple of BLOCK_PATHS; measured when left out. */
  readonly chunkPaths?: number;
}

export interface SampleOptions extends RunOptions {
  /** Whether columns of internal rates of return are wanted, which take their time; they are unless this is false. */
  readonly rates?: boolean;
}

/** Where a run happens, never what it computes: every runner gives the same bits. */
export interface Runner {
  /** How many chunks are computed at a time. */
  readonly lanes: number;
  /** Paths and seed are parameters of the scenario. */
  run(scenario: ResolvedScenario, options?: RunOptions): Promise<RunOutcome>;
  /** The paths' columns alone, without the summary: what analyses of many scenarios are made of. */
  sample(parameters: Parameters, options?: SampleOptions): Promise<PathColumns>;
  /** Ends every worker; the runner cannot be used afterwards. */
  close(): void;
}
