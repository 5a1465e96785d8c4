import type { Parameters } from '../model/parameters';
import { BREACH_COUNTS } from './assessment';
import { EVERYTHING, type Extent } from './extent';
import { breachRows } from './layout';
import { runPath } from './path';
import { makePlan, type Plan } from './plan';
import { createScratch } from './scratch';
import { resetTally, tallyLength, writeTally } from './tally';

/** Means are summed path by path within blocks of this many paths, so that they do not depend on how paths are dealt out. */
export const BLOCK_PATHS = 50;

/** Yearly fans are drawn from the first this many paths; all further paths count for metrics, means and breaches. */
export const FAN_PATHS = 20_000;

/** What a stretch of paths comes to; every array can be transferred. */
export interface ChunkColumns {
  readonly first: number;
  readonly count: number;
  /** metrics[metric · count + path − first]. */
  readonly metrics: Float64Array;
  /** fans[value · kept + path − first], value = series · years + year − 1, for the paths below FAN_PATHS; empty where no series are wanted. */
  readonly fans: Float64Array;
  /** One tally row per block (see tally.ts). */
  readonly blocks: Float64Array;
  /** breaches[row · BREACH_COUNTS + …]: paths, groups, false alarms. */
  readonly breaches: Float64Array;
  /** verdicts[group · count + path − first]: bits of the readings breached (see verdictBits). */
  readonly verdicts: Uint8Array;
}

/** Simulates paths [first, first + count) of a plan. `first` must be a multiple of BLOCK_PATHS. */
export function runPlan(plan: Plan, first: number, count: number, extent = EVERYTHING): ChunkColumns {
  if (first % BLOCK_PATHS !== 0)
    throw new Error(`a chunk starts at a multiple of ${BLOCK_PATHS} paths, not at ${first}`);
  const s = createScratch(plan, extent);
  const kept = extent.series ? Math.max(0, Math.min(count, FAN_PATHS - first)) : 0;
  const metrics = new Float64Array(s.metrics.length * count);
  const fans = new Float64Array(s.series.length * kept);
  const verdicts = new Uint8Array(s.verdicts.length * count);
  const rowLength = tallyLength(s.series.length);
  const blocks = new Float64Array(Math.ceil(count / BLOCK_PATHS) * rowLength);
  const breaches = new Float64Array(breachRows(plan.parameters).length * BREACH_COUNTS);
  for (let i = 0; i < count; i++) {
    runPath(plan, first + i, s, breaches);
    for (let m = 0; m < s.metrics.length; m++) metrics[m * count + i] = s.metrics[m];
    for (let g = 0; g < s.verdicts.length; g++) verdicts[g * count + i] = s.verdicts[g];
    if (i < kept) for (let v = 0; v < s.series.length; v++) fans[v * kept + i] = s.series[v];
    if ((i + 1) % BLOCK_PATHS === 0 || i + 1 === count) {
      const start = Math.floor(i / BLOCK_PATHS) * rowLength;
      writeTally(s.tally, blocks.subarray(start, start + rowLength));
      resetTally(s.tally);
    }
  }
  return { first, count, metrics, fans, blocks, breaches, verdicts };
}

let latest: { readonly key: string; readonly plan: Plan } | undefined;

/** Plans are pure functions of the parameters; a worker keeps the one it used last. */
function planFor(parameters: Parameters): Plan {
  const key = JSON.stringify(parameters);
  if (latest?.key !== key) latest = { key, plan: makePlan(parameters) };
  return latest.plan;
}

/** Simulates paths [first, first + count) of parameters that resolveScenario has accepted: what a worker does. */
export const runChunk = (parameters: Parameters, first: number, count: number, extent?: Extent): ChunkColumns =>
  runPlan(planFor(parameters), first, count, extent);
