import type { Parameters } from '../model/parameters';
import type { ResolvedScenario } from '../model/scenario';
import { FAN_PATHS } from './chunk';
import type { Collection } from './collection';
import { columnsDigest, scenarioHash } from './hash';
import { isDefined, UNDEFINED_METRIC } from './irr';
import { isNeverBack, metricNames } from './layout';
import { LOSS_ROUNDING, makePlan } from './plan';
import { CAPITAL_ROUNDING } from './programme';
import type { Exceedance, Histogram, MetricStatistics, Probability, Result, RunOutcome } from './result';
import {
  breachTable,
  channelTable,
  countTable,
  partyTable,
  seriesTable,
  totalTally,
  transferTable,
} from './summary-tables';
import { sortedCopy } from './sorting';
import { frequency, histogram, metricStatistics, quantileInterval } from './statistics';
import { ENGINE } from './version';

interface MetricSummary {
  readonly statistics: MetricStatistics;
  readonly histogram: Histogram;
  readonly interval: RunOutcome['intervals'][string];
  readonly undefinedPaths: number;
  readonly exceedance: Exceedance;
}

const EXCEEDANCE_STEPS = 100;

/** P(loss > x) at x = 0, .01, … 1, from ascending losses. */
function exceedanceOf(sorted: Float64Array): Exceedance {
  const loss = Array.from({ length: EXCEEDANCE_STEPS + 1 }, (_, i) => i / EXCEEDANCE_STEPS);
  let at = 0;
  const probability = loss.map((x) => {
    while (at < sorted.length && sorted[at] <= x + LOSS_ROUNDING) at++;
    return (sorted.length - at) / sorted.length;
  });
  return { loss, probability };
}

async function summariseMetric(column: Float64Array, pause: () => Promise<void>): Promise<MetricSummary> {
  const values = column.includes(UNDEFINED_METRIC) ? column.filter(isDefined) : column;
  await pause();
  const sorted = await sortedCopy(values, pause);
  const statistics = await metricStatistics(values, sorted, pause);
  await pause();
  return {
    statistics,
    histogram: histogram(sorted),
    interval:
      sorted.length === 0
        ? null
        : {
            p10: quantileInterval(sorted, 0.1),
            p50: quantileInterval(sorted, 0.5),
            p90: quantileInterval(sorted, 0.9),
          },
    undefinedPaths: column.length - values.length,
    exceedance: exceedanceOf(sorted),
  };
}

function countWhere(column: Float64Array, holds: (value: number, path: number) => boolean): number {
  let count = 0;
  for (let path = 0; path < column.length; path++) if (holds(column[path], path)) count++;
  return count;
}

async function probabilitiesOf(
  columns: RunOutcome['columns'],
  paths: number,
  pause: () => Promise<void>,
): Promise<Result['probabilities']> {
  const paidIn = columns['government.paidIn'];
  const back = countWhere(
    columns['government.distributed'],
    (distributed, path) => distributed >= paidIn[path] * (1 - CAPITAL_ROUNDING),
  );
  await pause();
  const positive = countWhere(columns['government.npv'], (npv, path) => npv >= -CAPITAL_ROUNDING * paidIn[path]);
  await pause();
  return { capitalBack: frequency(back, paths), npvPositive: frequency(positive, paths) };
}

/** How often the cash is not back within the term. */
function neverBreaksEven(columns: RunOutcome['columns'], parameters: Parameters): Probability {
  const years = columns['fiscal.breakEvenYear'];
  const never = countWhere(years, (year) => isNeverBack(year, parameters));
  return frequency(never, years.length);
}

/** Curves "SLEEVE.net" and "SLEEVE.gross" from the metrics SLEEVE.loss.net and SLEEVE.loss.gross; the programme's are loss.net, loss.gross. */
function exceedanceTable(metrics: ReadonlyMap<string, MetricSummary>): Result['exceedance'] {
  const curves = [...metrics].flatMap(([name, { exceedance }]): [string, Exceedance][] => {
    const match = /^(?:(\w+)\.)?loss\.(net|gross)$/.exec(name);
    return match ? [[`${match[1] ?? 'programme'}.${match[2]}`, exceedance]] : [];
  });
  return Object.fromEntries(curves);
}

async function summariseMetrics(
  names: readonly string[],
  columns: readonly Float64Array[],
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, MetricSummary>> {
  const summaries = new Map<string, MetricSummary>();
  for (const [m, name] of names.entries()) {
    summaries.set(name, await summariseMetric(columns[m], pause));
    await pause();
  }
  return summaries;
}

const pick = <V>(metrics: ReadonlyMap<string, MetricSummary>, part: (summary: MetricSummary) => V): Record<string, V> =>
  Object.fromEntries([...metrics].map(([name, summary]) => [name, part(summary)]));

function undefinedRates(metrics: ReadonlyMap<string, MetricSummary>): Result['undefinedIrr'] {
  const rates = [...metrics].filter(([name]) => name.endsWith('.irr'));
  return Object.fromEntries(rates.map(([name, { undefinedPaths }]) => [name, undefinedPaths]));
}

/**
 * Makes the result of a completed collection (model.md §5, §7). `pause` is awaited between heavy steps, so that a page can
 * breathe and a cancelled run can stop by letting it throw.
 */
export async function summarise(
  { scenario, parameters }: ResolvedScenario,
  collection: Collection,
  pause: () => Promise<void>,
): Promise<RunOutcome> {
  const plan = makePlan(parameters);
  const names = metricNames(parameters);
  const columns = Object.fromEntries(names.map((name, m) => [name, collection.metrics[m]]));
  const metrics = await summariseMetrics(names, collection.metrics, pause);
  const tally = await totalTally(collection, pause);
  const result: Result = {
    engine: ENGINE,
    scenario: { id: scenario.id, name: scenario.name, changes: scenario.changes, hash: scenarioHash(parameters) },
    seed: parameters['simulation.seed'],
    paths: collection.paths,
    metrics: pick(metrics, ({ statistics }) => statistics),
    probabilities: await probabilitiesOf(columns, collection.paths, pause),
    breaches: breachTable(plan, collection),
    series: await seriesTable(plan, collection, tally, pause),
    histograms: pick(metrics, (summary) => summary.histogram),
    exceedance: exceedanceTable(metrics),
    incidence: partyTable(tally, collection.paths),
    transfers: transferTable(tally, collection.paths),
    channels: channelTable(tally, collection.paths),
    counts: countTable(tally, collection.paths),
    undefinedIrr: undefinedRates(metrics),
    digest: await columnsDigest(collection.metrics, pause),
  };
  return {
    result,
    intervals: pick(metrics, ({ interval }) => interval),
    columns,
    verdicts: collection.verdicts,
    fanPaths: Math.min(collection.paths, FAN_PATHS),
    neverBreaksEven: neverBreaksEven(columns, parameters),
  };
}
