import { hasCorrelation } from '../analysis/independent';
import type { Study } from '../analysis/study';
import type { ReportOrder } from './gather';
import { tornadoRuns } from './side-paths';

/** Steps a report takes, for its progress: comparison, tornado, independence. */
export const GATHER_STEPS = ['runs', 'tornado', 'independent'] as const;
export type GatherStep = (typeof GATHER_STEPS)[number];

/** Paths that each step simulates. */
function stepPaths(
  { scenarios, withTornado, sidePaths }: ReportOrder,
  { paths }: Pick<Study, 'paths'>,
): Readonly<Record<GatherStep, number>> {
  const [{ parameters }] = scenarios;
  return {
    runs: scenarios.length * paths,
    tornado: withTornado ? tornadoRuns(parameters) * Math.min(paths, sidePaths.tornado) : 0,
    independent: hasCorrelation(parameters) ? Math.min(paths, sidePaths.independent) : 0,
  };
}

/** One progress over all the steps of gather, in paths. */
export function gatherProgress(
  order: ReportOrder,
  study: Pick<Study, 'paths' | 'onProgress'>,
): (step: GatherStep) => Required<Pick<Study, 'onProgress'>> {
  const sizes = stepPaths(order, study);
  const before = (step: GatherStep): number =>
    GATHER_STEPS.slice(0, GATHER_STEPS.indexOf(step)).reduce((sum, each) => sum + sizes[each], 0);
  const total = GATHER_STEPS.reduce((sum, each) => sum + sizes[each], 0);
  return (step) => ({
    onProgress: (done, of) => study.onProgress?.(Math.round(before(step) + (sizes[step] * done) / of), total),
  });
}
