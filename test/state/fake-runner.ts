import type { Result, RunOutcome } from '../../src/engine/result';
import type { Parameters } from '../../src/model/parameters';
import type { ResolvedScenario } from '../../src/model/scenario';
import type { Runner, RunOptions } from '../../workers/runner';

/** A run that waits until the test ends it. */
export interface HeldRun {
  readonly parameters: Parameters;
  readonly signal: AbortSignal;
  readonly advance: (done: number, total: number) => void;
  readonly finish: () => void;
  readonly fail: (error: Error) => void;
}

/** An outcome that says only which run it came from. */
function outcomeOf({ scenario, parameters }: ResolvedScenario): RunOutcome {
  const result = { paths: parameters['simulation.paths'], scenario, exceedance: {}, digest: 'fake' };
  const neverBreaksEven = { probability: 0, se: 0 };
  const none = { intervals: {}, columns: {}, verdicts: [] };
  return { result: result as unknown as Result, ...none, fanPaths: result.paths, neverBreaksEven };
}

/** A runner that computes nothing; `runs` holds every run that was ever asked for. */
export function fakeRunner(): { readonly runner: Runner; readonly runs: HeldRun[] } {
  const runs: HeldRun[] = [];
  const run = (scenario: ResolvedScenario, { signal, onProgress }: RunOptions = {}): Promise<RunOutcome> =>
    new Promise((resolve, reject) => {
      if (!signal) throw new Error('a run without a signal cannot be cancelled');
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      runs.push({
        parameters: scenario.parameters,
        signal,
        advance: (done, total) => onProgress?.(done, total),
        finish: () => resolve(outcomeOf(scenario)),
        fail: reject,
      });
    });
  const sample = (): never => {
    throw new Error('the page asks for runs only');
  };
  return { runner: { lanes: 1, run, sample, close: () => undefined }, runs };
}
