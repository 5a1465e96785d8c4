import { makePlan } from '../../../src/engine/plan';
import { activeSleeves, type Parameters } from '../../../src/model/parameters';
import { referencePath } from '../../reference/path';
import type { Fate } from '../../reference/position';
import type { Luck } from '../../reference/programme';
import { parametersWith } from '../scenarios';
import { onePath, type OnePath } from './one-path';

/** Fates where every sleeve is sure to succeed with one multiple, or sure to lose everything, after one holding time. */
const certainLuck =
  (p: Parameters): Luck =>
  (position, fund) => {
    const sleeve = activeSleeves(p)[position];
    const success = p[`${sleeve}.successRate`] === 1;
    const multiple = success ? p[`${sleeve}.multipleMean`] : 0;
    const holding = 4 * (success ? p[`${sleeve}.successYears`] : p[`${sleeve}.failureYears`]);
    const fate: Fate = {
      z: 0,
      fromTop: 0.5,
      success,
      multiple,
      logMultiple: success ? Math.log(multiple) : 0,
      holding,
    };
    return fund.tickets.map(() => fate);
  };

function byReference(parameters: Parameters): OnePath {
  const { metrics, series, incidence, transfers } = referencePath(parameters, certainLuck(parameters));
  return {
    metric: (name) => metrics[name],
    series: (name) => series[name],
    party: (name) => incidence[name],
    transfer: (name) => transfers[name],
  };
}

/** Both ways to compute a path. */
export const readings = [
  ['the engine', (changes: Partial<Parameters>) => onePath(makePlan(parametersWith(changes)), 0)],
  ['the plain reading', (changes: Partial<Parameters>) => byReference(parametersWith(changes))],
] as const satisfies readonly (readonly [string, (changes: Partial<Parameters>) => OnePath])[];
