import type { RunOutcome } from '../engine/result';
import type { Parameters } from '../model/parameters';
import type { Change, ResolvedScenario } from '../model/scenario';
import type { Runner } from '../../workers/runner';
import type { Formula } from './formula';
import { readsRates } from './reach';
import { sampleOf, type Sample } from './sample';

/** How the scenarios of an analysis are run: all with the same luck, that of the first one's seed. */
export interface Study {
  readonly runner: Runner;
  readonly paths: number;
  readonly seed: string;
  /** Aborting rejects with the signal's reason and frees the workers. */
  readonly signal?: AbortSignal;
  /** Done so far, out of all: scenarios, where an analysis does not say otherwise. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Runs of at most this many paths go to one worker whole: making a plan twice would cost more than waiting for the last one. */
const WHOLE = 5000;

/** A scenario alone, as in a bisection, is divided: all workers but one would wait. */
const goWhole = ({ paths }: Study, scenarios: number): boolean => paths <= WHOLE && scenarios > 1;

const withLuck = (parameters: Parameters, { paths, seed }: Study): Parameters => ({
  ...parameters,
  'simulation.paths': paths,
  'simulation.seed': seed,
});

async function sampleOne(
  study: Study,
  parameters: Parameters,
  formula: Formula | undefined,
  isWhole: boolean,
): Promise<Sample> {
  const { runner, paths, signal } = study;
  const options = {
    rates: !formula || readsRates(formula.expression),
    ...(signal ? { signal } : {}),
    ...(isWhole ? { chunkPaths: Math.ceil(paths / 50) * 50 } : {}),
  };
  return sampleOf(await runner.sample(withLuck(parameters, study), options));
}

/** Scenarios asked for beyond those being computed, so that no worker waits while a sample is being looked at. */
const AHEAD = 1;

/**
 * Runs scenarios, as many at a time as there are workers, and hands each sample over as it comes, with its place in the list. It holds
 * the columns that the formula reads, or all of them where there is none. Parameters must have been accepted by resolveScenario. The
 * first failure ends it all.
 */
export async function sampleEach(
  study: Study,
  scenarios: readonly Parameters[],
  formula: Formula | undefined,
  onSample: (sample: Sample, place: number) => void,
): Promise<void> {
  let next = 0;
  let done = 0;
  const isWhole = goWhole(study, scenarios.length);
  const lanes = isWhole ? study.runner.lanes + AHEAD : 1;
  async function lane(): Promise<void> {
    while (next < scenarios.length) {
      const place = next++;
      onSample(await sampleOne(study, scenarios[place], formula, isWhole), place);
      study.onProgress?.(++done, scenarios.length);
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    next = scenarios.length;
  }
}

const LUCK = ['simulation.paths', 'simulation.seed'] as const;

/** A scenario with the study's paths and seed, said as changes, so that its result can be reproduced alone. */
function scenarioWithLuck({ scenario, parameters }: ResolvedScenario, study: Study): ResolvedScenario {
  const next = withLuck(parameters, study);
  const moved = LUCK.filter((key) => next[key] !== parameters[key]);
  const changes = moved.map((key): Change => ({ key, value: next[key], status: 'assumed' }));
  return { scenario: { ...scenario, changes: [...scenario.changes, ...changes] }, parameters: next };
}

/** Runs scenarios one after another, with everything a run says. Progress is in paths. */
export async function runAll(study: Study, scenarios: readonly ResolvedScenario[]): Promise<readonly RunOutcome[]> {
  const { runner, paths, signal, onProgress } = study;
  const outcomes: RunOutcome[] = [];
  for (const scenario of scenarios) {
    const before = outcomes.length * paths;
    outcomes.push(
      await runner.run(scenarioWithLuck(scenario, study), {
        ...(signal ? { signal } : {}),
        onProgress: (done) => onProgress?.(before + done, scenarios.length * paths),
      }),
    );
  }
  return outcomes;
}

/** The samples of scenarios, in their order, with what a formula reads or with all their columns. */
export async function sampleAll(
  study: Study,
  scenarios: readonly Parameters[],
  formula?: Formula,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  await sampleEach(study, scenarios, formula, (sample, place) => (samples[place] = sample));
  return samples;
}
