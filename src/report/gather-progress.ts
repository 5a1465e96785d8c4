import { hasCorrelation } from '../analysis/independent';
import type { Study } from '../analysis/study';
import { uncertainKeys } from '../model/plausible';
import { GATHER_STEPS, type GatherStep, type ReportOrder } from './gather';

/** Paths that each step simulates. */
function stepPaths(
  { scenarios, withTornado, sidePaths }: ReportOrder,
  { paths }: Pick<Study, 'paths'>,
): Readonly<Record<GatherStep, number>> {
  const [{ parameters }] = scenarios;
  const ends = 1 + 2 * uncertainKeys(parameters).length;
  return {
    runs: scenarios.length * paths,
    tornado: withTornado ? ends * Math.min(paths, sidePaths.tornado) : 0,
    independent: hasCorrelation(parameters) ? Math.min(paths, sidePaths.independent) : 0,
  };
}

/** One progress over all the steps of gather, in paths. */
export function gatherProgress(
  order: ReportOrder,
  study: Pick<Study, 'paths'>,
  show: (done: number, total: number) => void,
): { readonly onStep: (step: GatherStep) => void; readonly onProgress: (done: number, total: number) => void } {
  const sizes = stepPaths(order, study);
  const before = (step: GatherStep): number =>
    GATHER_STEPS.slice(0, GATHER_STEPS.indexOf(step)).reduce((sum, each) => sum + sizes[each], 0);
  const total = GATHER_STEPS.reduce((sum, each) => sum + sizes[each], 0);
  let current: GatherStep = 'runs';
  return {
    onStep: (step) => (current = step),
    onProgress: (done, of) => show(Math.round(before(current) + (sizes[current] * done) / of), total),
  };
}
