import { makePlan } from '../../../src/engine/plan';
import { activeSleeves, type Parameters } from '../../../src/model/parameters';
import { referencePath } from '../../reference/path';
import type { Fate } from '../../reference/position';
import type { Luck } from '../../reference/programme';
import { parametersWith } from '../scenarios';
import { onePath, type OnePath } from './one-path';

/** A programme without luck, small enough for arithmetic by hand: one angel fund of 2,000万元 puts all of it into one project. */
export const oneFund: Partial<Parameters> = {
  'programme.capital': 1000,
  'programme.vintageYears': 1,
  'programme.fee': 0,
  'seed.share': 0,
  'angel.share': 1,
  'angel.governmentShare': 0.5,
  'angel.managerShare': 0,
  'angel.fundSize': 2000,
  'angel.ticket': 2000,
  'angel.term': 10,
  'angel.extension': 0,
  'angel.fee': 0,
  'angel.feeAfter': 0,
  'angel.hurdle': 0,
  'angel.carry': 0,
  'angel.successRate': 1,
  'angel.multipleMean': 3,
  'angel.multipleSpread': 0,
  'angel.successYears': 6,
  'angel.yearsSpread': 0,
};

/** Beside it one seed fund of the same size, whose only project is lost after three years. */
export const gainAndLoss: Partial<Parameters> = {
  ...oneFund,
  'programme.capital': 2000,
  'seed.share': 0.5,
  'angel.share': 0.5,
  'seed.governmentShare': 0.5,
  'seed.managerShare': 0,
  'seed.fundSize': 2000,
  'seed.ticket': 2000,
  'seed.term': 10,
  'seed.extension': 0,
  'seed.fee': 0,
  'seed.feeAfter': 0,
  'seed.hurdle': 0,
  'seed.carry': 0,
  'seed.successRate': 0,
  'seed.recovery': 0,
  'seed.failureYears': 3,
  'seed.yearsSpread': 0,
};

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
