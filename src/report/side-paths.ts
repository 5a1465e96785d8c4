import type { Parameters } from '../model/parameters';
import { uncertainKeys } from '../model/plausible';
import type { SidePaths } from './findings';

/** Runs of a tornado: the scenario as it is, and both ends of everything uncertain. */
export const tornadoRuns = (parameters: Parameters): number => 1 + 2 * uncertainKeys(parameters).length;

/** Paths of all runs of a tornado together, so that a report of fifty uncertain parameters takes no longer than one of twenty. */
const TORNADO_PATHS = 25_000;

const [FEWEST, MOST] = [200, 500];
const STEP = 50;

/** The run without correlation is only seen beside the one with it. */
const INDEPENDENT_PATHS = 2000;

/** Side runs as a report has them by itself. Shared luck keeps the errors of a tornado's differences small on few paths. */
export function sidePathsOf(first: Parameters): SidePaths {
  const each = STEP * Math.round(TORNADO_PATHS / tornadoRuns(first) / STEP);
  return { tornado: Math.min(MOST, Math.max(FEWEST, each)), independent: INDEPENDENT_PATHS };
}
