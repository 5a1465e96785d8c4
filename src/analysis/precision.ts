import { parameterRow, type Parameters } from '../model/parameters';
import { estimate, type Estimate } from './estimate';
import type { Formula } from './formula';
import { within } from './formula/expression';
import { sampleAll, type Study } from './study';

/** What a formula comes to on so many paths. */
export interface Step {
  readonly paths: number;
  readonly estimate: Estimate;
}

export interface Precision {
  readonly steps: readonly Step[];
  /** Whether the last step's error is small enough; if not, the most paths that can be simulated were not enough. */
  readonly reached: boolean;
}

/** Paths are simulated in blocks of this many or more. */
const ROUND = 100;
/** A step simulates between this much more and twice as much: enough points for a chart, little work in vain. */
const LEAST_GROWTH = 1.25;
const MARGIN = 1.05;

function mostPaths(): number {
  const row = parameterRow('simulation.paths');
  return row.kind === 'number' ? row.max : ROUND;
}

/** Whether no number of paths would tell the error: nobody knows what lies beyond the largest of them. */
const isHopeless = ({ expression }: Formula): boolean =>
  within(expression, 'aggregate').some(
    ({ name, order }) => name === 'min' || name === 'max' || (name === 'quantile' && (order === 0 || order === 1)),
  );

/** What no path has shown yet has an error as well (see unseen.ts); what all paths agree on has none. */
const isPrecise = ({ estimate: { se } }: Step, target: number): boolean => se !== null && se <= target;

/** Paths for the next step: errors shrink with the root of the paths. */
function nextPaths({ paths, estimate: { se } }: Step, target: number): number {
  const ratio = se === null ? 2 : (se / target) * (se / target) * MARGIN;
  const growth = Math.min(2, Math.max(LEAST_GROWTH, ratio));
  return Math.min(mostPaths(), Math.ceil((paths * growth) / ROUND) * ROUND);
}

/**
 * Simulates more and more paths, from the study's on, until the standard error of a formula is at most `target` (above 0). Paths
 * of an earlier step are those of a later one too, so that steps show one sample growing. Progress is that of a step: it may be the last.
 */
export async function runToPrecision(
  study: Study,
  parameters: Parameters,
  formula: Formula,
  target: number,
  onStep: (step: Step) => void,
): Promise<Precision> {
  const steps: Step[] = [];
  let { paths } = study;
  for (;;) {
    const [sample] = await sampleAll({ ...study, paths }, [parameters], formula);
    const step = { paths, estimate: estimate(formula.expression, sample) };
    steps.push(step);
    onStep(step);
    const next = nextPaths(step, target);
    const reached = isPrecise(step, target);
    if (reached || next <= paths || isHopeless(formula)) return { steps, reached };
    paths = next;
  }
}
