import { UNDEFINED_METRIC } from '../../../src/engine/irr';
import { runPlan } from '../../../src/engine/chunk';
import { metricNames, seriesNames } from '../../../src/engine/layout';
import { makePlan } from '../../../src/engine/plan';
import { PARTIES, type MoneyInOut } from '../../../src/engine/result';
import { readTally } from '../../../src/engine/tally';
import { activeSleeves, type Parameters } from '../../../src/model/parameters';
import { referencePath } from '../../reference/path';
import type { Fate } from '../../reference/position';
import type { Luck } from '../../reference/programme';
import { parametersWith } from '../scenarios';

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

/** The one path such a programme has. */
export interface Certain {
  readonly metric: (name: string) => number | undefined;
  readonly series: (name: string) => readonly number[];
  readonly party: (name: (typeof PARTIES)[number]) => MoneyInOut;
}

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

function byEngine(parameters: Parameters): Certain {
  const plan = makePlan(parameters);
  const { metrics, blocks } = runPlan(plan, 0, 1);
  const tally = readTally(blocks);
  const names = metricNames(parameters);
  return {
    metric: (name) => {
      const value = metrics[names.indexOf(name)];
      return value === UNDEFINED_METRIC ? undefined : value;
    },
    series: (name) => {
      const start = seriesNames(parameters).indexOf(name) * plan.years;
      return [...tally.series.subarray(start, start + plan.years)];
    },
    party: (name) => ({ in: tally.partyIn[PARTIES.indexOf(name)], out: tally.partyOut[PARTIES.indexOf(name)] }),
  };
}

function byReference(parameters: Parameters): Certain {
  const { metrics, series, incidence } = referencePath(parameters, certainLuck(parameters));
  return {
    metric: (name) => metrics[name],
    series: (name) => series[name],
    party: (name) => incidence[name],
  };
}

/** Both ways to compute a path. */
export const readings = [
  ['the engine', (changes: Partial<Parameters>) => byEngine(parametersWith(changes))],
  ['the plain reading', (changes: Partial<Parameters>) => byReference(parametersWith(changes))],
] as const satisfies readonly (readonly [string, (changes: Partial<Parameters>) => Certain])[];
