import { compensatedSum, frequency } from '../../engine/statistics';
import { baseline, type Parameters } from '../../model/parameters';
import type { Scenario } from '../../model/scenario';
import type { Runner } from '../../../workers/runner';
import type { Obtained } from './oracle';

/** What the program is tested with. */
export interface Lab {
  readonly runner: Runner;
  /** Luck of everything that is simulated. */
  readonly seed: string;
  /** The built-in scenarios. */
  readonly presets: readonly Scenario[];
  /** Aborting rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Awaited between heavy steps on this thread, so that a page can breathe. */
  readonly pause: () => Promise<void>;
  /** What has been simulated so far, by parameters: several numbers may be read from one run. */
  readonly runs: Map<string, Metrics>;
}

/** Metrics of the paths of a run, by name. */
export type Metrics = Readonly<Record<string, Float64Array>>;

/** The baseline with changes, and the lab's luck. */
export const withChanges = ({ seed }: Pick<Lab, 'seed'>, changes: Partial<Parameters>): Parameters => ({
  ...baseline,
  'simulation.seed': seed,
  ...changes,
});

/** Metrics of the paths of a scenario. */
export async function simulate(
  { runner, seed, signal, runs }: Lab,
  changes: Partial<Parameters>,
  paths: number,
): Promise<Metrics> {
  const parameters = withChanges({ seed }, { ...changes, 'simulation.paths': paths });
  const key = JSON.stringify(parameters);
  const metrics = runs.get(key) ?? (await runner.sample(parameters, { signal })).metrics;
  runs.set(key, metrics);
  return metrics;
}

/** One metric of the paths of a scenario. */
export const simulateMetric = async (
  lab: Lab,
  metric: string,
  changes: Partial<Parameters>,
  paths: number,
): Promise<Float64Array> => (await simulate(lab, changes, paths))[metric];

/** Mean of a column with its standard error. */
export function meanOf(column: Float64Array): Obtained & { readonly se: number } {
  const n = column.length;
  const mean = compensatedSum(column) / n;
  const squares = compensatedSum(column.map((x) => (x - mean) * (x - mean)));
  return { value: mean, se: Math.sqrt(squares / (n - 1) / n) };
}

/** How often something holds of the entries of a column, with its standard error. */
export function shareOf(column: Float64Array, holds: (value: number) => boolean): Obtained {
  const { probability, se } = frequency(column.filter(holds).length, column.length);
  return { value: probability, se };
}

/** Does something once for each of the numbers 0 … count − 1, with breaths in between. */
export async function eachOf({ pause }: Lab, count: number, step: (i: number) => void): Promise<void> {
  for (let i = 0; i < count; i++) {
    step(i);
    await pause();
  }
}
