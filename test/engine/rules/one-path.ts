import { runPlan } from '../../../src/engine/chunk';
import { UNDEFINED_METRIC } from '../../../src/engine/irr';
import { metricNames, seriesNames } from '../../../src/engine/layout';
import { makePlan, type Plan } from '../../../src/engine/plan';
import { PARTIES, TRANSFERS, type MoneyInOut, type Party, type Transfer } from '../../../src/engine/result';
import { readTally } from '../../../src/engine/tally';
import type { Parameters } from '../../../src/model/parameters';

/** What is known of one path. */
export interface OnePath {
  readonly metric: (name: string) => number | undefined;
  readonly series: (name: string) => readonly number[];
  readonly party: (name: Party) => MoneyInOut;
  readonly transfer: (name: Transfer) => number;
}

/** One path of the engine; `path` is the first of a block. */
export function onePath(plan: Plan, path: number): OnePath {
  const { metrics, blocks } = runPlan(plan, path, 1);
  const tally = readTally(blocks);
  const names = metricNames(plan.parameters);
  return {
    metric: (name) => {
      const value = metrics[names.indexOf(name)];
      return value === UNDEFINED_METRIC ? undefined : value;
    },
    series: (name) => {
      const start = seriesNames(plan.parameters).indexOf(name) * plan.years;
      return [...tally.series.subarray(start, start + plan.years)];
    },
    party: (name) => ({ in: tally.partyIn[PARTIES.indexOf(name)], out: tally.partyOut[PARTIES.indexOf(name)] }),
    transfer: (name) => tally.transfers[TRANSFERS.indexOf(name)],
  };
}

/** Metric columns of the first paths of a run. */
export function columnsOf(parameters: Parameters, paths: number): Readonly<Record<string, readonly number[]>> {
  const { metrics } = runPlan(makePlan(parameters), 0, paths);
  return Object.fromEntries(
    metricNames(parameters).map((name, m) => [name, [...metrics.subarray(m * paths, (m + 1) * paths)]]),
  );
}

/** What the government has in the end beyond what it paid. */
export const governmentGain = (columns: Readonly<Record<string, readonly number[]>>): readonly number[] =>
  columns['government.distributed'].map((money, path) => money - columns['government.paidIn'][path]);

/** What a party has in the end beyond what it paid. */
export const netOf = ({ party }: OnePath, name: Party): number => party(name).out - party(name).in;
