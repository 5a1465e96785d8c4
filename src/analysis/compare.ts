import type { RunOutcome } from '../engine/result';
import type { Parameters } from '../model/parameters';
import type { ResolvedScenario } from '../model/scenario';
import { replicates } from './estimate';
import type { Formula } from './formula';
import { estimateOf, minus, type Estimate, type Replicates } from './replicates';
import { sampleOf, type Sample } from './sample';
import { runAll, type Study } from './study';

/** What a formula comes to in one scenario, and how far that is from the first one. */
export interface ComparedCell {
  readonly estimate: Estimate;
  /** Paired: this scenario less the first one, with the same luck. Null in the first one itself. */
  readonly difference: Estimate | null;
  /** The difference may be nothing but sampling error. */
  readonly withinError: boolean;
}

export interface ComparedRow {
  readonly formula: Formula;
  /** One cell per scenario, in their order. */
  readonly cells: readonly ComparedCell[];
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  /** Everything that the runs behind it say, one per scenario: for curves, fans and digests. */
  readonly outcomes: readonly RunOutcome[];
}

/** Standard errors on either side of a number that 95 % of samples stay within. */
const NORMAL_95 = 1.96;

/** Whether a difference may be nothing: 0 is within its 95 % interval, or its error cannot be told. */
export const isWithinError = ({ value, se }: Estimate): boolean =>
  value !== null && (se === null || Math.abs(value) <= NORMAL_95 * se);

/** Cells from the replicates of every scenario, the first one's being the reference. */
function cellsOf(found: readonly Replicates[]): readonly ComparedCell[] {
  return found.map((own, scenario) => {
    const estimate = estimateOf(own);
    if (scenario === 0) return { estimate, difference: null, withinError: false };
    const difference = estimateOf(minus(own, found[0]));
    return { estimate, difference, withinError: isWithinError(difference) };
  });
}

/** The paths of a run as formulas read them. */
export const outcomeSample = ({ result, columns, verdicts }: RunOutcome, parameters: Parameters): Sample =>
  sampleOf({ parameters, paths: result.paths, metrics: columns, verdicts });

/** Every formula in every scenario, with its paired difference to the first; all run with the study's seed and paths. Progress is in paths. */
export async function compareScenarios(
  study: Study,
  scenarios: readonly ResolvedScenario[],
  formulas: readonly Formula[],
): Promise<Comparison> {
  const outcomes = await runAll(study, scenarios);
  const samples = outcomes.map((outcome, i) => outcomeSample(outcome, scenarios[i].parameters));
  const rows = formulas.map((formula) => ({
    formula,
    cells: cellsOf(samples.map((sample) => replicates(formula.expression, sample))),
  }));
  return { rows, outcomes };
}
