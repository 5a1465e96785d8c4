import type { Parameters } from '../model/parameters';
import type { Change, ResolvedScenario } from '../model/scenario';

/** A comparison curve needs no more paths than this, however long the run it stands beside. */
export const INDEPENDENT_PATHS = 20_000;

/** Whether projects of this scenario share any luck at all. */
export const hasCorrelation = (parameters: Parameters): boolean =>
  parameters['market.correlation'] > 0 || parameters['market.managerCorrelation'] > 0;

const zero = (key: 'market.correlation' | 'market.managerCorrelation'): Change => ({
  key,
  value: 0,
  status: 'derived',
});

/** The same scenario with projects that succeed and fail independently of one another. */
export function independentOf({ scenario, parameters }: ResolvedScenario): ResolvedScenario {
  const paths = Math.min(parameters['simulation.paths'], INDEPENDENT_PATHS);
  const changes: readonly Change[] = [
    ...scenario.changes,
    zero('market.correlation'),
    zero('market.managerCorrelation'),
    { key: 'simulation.paths', value: paths, status: 'derived' },
  ];
  return {
    scenario: { ...scenario, changes },
    parameters: { ...parameters, 'market.correlation': 0, 'market.managerCorrelation': 0, 'simulation.paths': paths },
  };
}
