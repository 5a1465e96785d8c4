import { compensatedSum } from '../engine/statistics';
import { invalid, valid, type Checked } from '../model/problems';
import { text } from '../model/text';
import { estimate } from './estimate';
import type { Factor } from './factors';
import { tooManyMissing, type Missing, type SensitivityPlan } from './sensitivity-plan';
import { sobolIndices, type IndexEstimate, type SampleOutputs } from './sobol-indices';
import { sampleEach, type Study } from './study';
import { uniformNumbers } from './uniform-numbers';

/** How much of a formula's variance over the ranges of all factors a factor explains. */
export interface FactorIndices extends Factor, IndexEstimate {}

export interface Sensitivity {
  /** The largest total index first. */
  readonly factors: readonly FactorIndices[];
  /** Base samples asked for; those of `missing` are left out. */
  readonly samples: number;
  readonly missing: Missing;
  /** Scenarios simulated. */
  readonly scenarios: number;
  /** Of the formula over the ranges; a spread of 0 means that no factor moves it. */
  readonly mean: number;
  readonly spread: number;
}

/** Mean and standard deviation over the points that were drawn independently. */
function momentsOf(outputs: readonly SampleOutputs[]): Pick<Sensitivity, 'mean' | 'spread'> {
  const drawn = Float64Array.from(outputs.flatMap(([a, b]) => [a, b]));
  const mean = compensatedSum(drawn) / drawn.length;
  const squares = compensatedSum(drawn.map((x) => (x - mean) * (x - mean)));
  return { mean, spread: Math.sqrt(squares / (drawn.length - 1)) };
}

const NO_NUMBER = text('公式在有的组合下没有定义。', 'the formula is undefined for some combinations.');

/** What is missing after the runs: what was before, and points where the formula has no number. */
function missingOf({ missing, rows }: SensitivityPlan, outputs: readonly SampleOutputs[]): Missing {
  const undefinedPoints = outputs.flatMap((row) => [...row].filter(Number.isNaN)).length;
  return {
    points: missing.points + undefinedPoints,
    samples: missing.samples + rows.length - outputs.filter(isDefined).length,
    problem: missing.problem ?? (undefinedPoints > 0 ? NO_NUMBER : null),
  };
}

const isDefined = (row: SampleOutputs): boolean => !row.some(Number.isNaN);

/** The formula at every point of the plan, all with the same luck; NaN where it is undefined. */
async function simulate(study: Study, { rows, factors, formula }: SensitivityPlan): Promise<readonly SampleOutputs[]> {
  const points = factors.length + 2;
  const outputs = rows.map(() => new Float64Array(points));
  await sampleEach(study, rows.flat(), formula, (sample, place) => {
    const row = Math.floor(place / points);
    outputs[row][place - row * points] = estimate(formula.expression, sample).value ?? NaN;
  });
  return outputs;
}

/**
 * Simulates a plan and takes the Sobol indices of its factors. They describe what the study's paths with their luck say; more
 * paths bring that nearer to the model. The intervals say how much hangs on the samples, not on the paths.
 */
export async function sensitivity(study: Study, plan: SensitivityPlan): Promise<Checked<Sensitivity>> {
  const simulated = await simulate(study, plan);
  const missing = missingOf(plan, simulated);
  const tooMany = tooManyMissing(missing, plan.samples);
  if (tooMany) return invalid([tooMany]);
  const outputs = simulated.filter(isDefined);
  const indices = sobolIndices(outputs, uniformNumbers(study.seed));
  const factors = plan.factors.map((factor, i) => ({ ...factor, ...indices[i] }));
  return valid({
    factors: factors.sort((a, b) => b.total - a.total),
    samples: plan.samples,
    missing,
    scenarios: plan.rows.length * (plan.factors.length + 2),
    ...momentsOf(outputs),
  });
}
