import type { ParameterKey, Parameters } from '../model/parameters';
import type { Change, ResolvedScenario } from '../model/scenario';

/** A comparison curve needs no more paths than this, however long the run it stands beside. */
export const INDEPENDENT_PATHS = 20_000;

/** What projects of one future have in common; all of it is 0 where they are independent. */
const COMMON = [
  'market.correlation',
  'market.managerCorrelation',
  'market.sectorCorrelation',
  'market.tailDegrees',
] as const satisfies readonly ParameterKey[];

/** Whether projects of this scenario share any luck at all. */
export const hasCorrelation = (parameters: Parameters): boolean => COMMON.some((key) => parameters[key] > 0);

/** The same scenario with projects that succeed and fail independently of one another. */
export function independentOf({ scenario, parameters }: ResolvedScenario): ResolvedScenario {
  const values: Partial<Parameters> = {
    ...Object.fromEntries(COMMON.map((key) => [key, 0])),
    'simulation.paths': Math.min(parameters['simulation.paths'], INDEPENDENT_PATHS),
  };
  const changes = Object.entries(values).map(([key, value]): Change => ({
    key: key as ParameterKey,
    value,
    status: 'derived',
  }));
  return {
    scenario: { ...scenario, changes: [...scenario.changes, ...changes] },
    parameters: { ...parameters, ...values },
  };
}
