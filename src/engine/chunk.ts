import type { Parameters } from '../model/parameters';
import { BREACH_COUNTS, countVerdicts, createVerdicts, lossLimit, resetVerdicts, type Verdicts } from './assessment';
import { assessClass, shareClass, type ClassOutcome } from './class';
import { createClassTotals, resetClassTotals, type ClassTotals } from './class-totals';
import { createBooks, runFund, type FundBooks } from './fund';
import { breachRows, firstSleeveMetric, GOVERNMENT_SERIES, GROUP_ROWS, metricNames, seriesNames } from './layout';
import { drawMarket } from './market';
import { makePlan, type Plan, type SleevePlan } from './plan';
import { addUpPositions, createPositions, type Positions } from './positions';
import { assessProgramme, governmentSeries, programmeMetrics } from './programme';
import { createProgrammeTotals, resetProgrammeTotals, type ProgrammeTotals } from './programme-totals';
import { createFates, drawFates, type Fates } from './projects';
import { createTally, resetTally, tallyLength, writeTally, type Tally } from './tally';

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
  /** fans[value · kept + path − first], value = series · years + year − 1, for the paths below FAN_PATHS. */
  readonly fans: Float64Array;
  /** One tally row per block (see tally.ts). */
  readonly blocks: Float64Array;
  /** breaches[row · BREACH_COUNTS + …]: paths, groups, false alarms. */
  readonly breaches: Float64Array;
}

/** Memory the hot loop touches, allocated once per chunk. */
interface Scratch {
  readonly fates: Fates;
  readonly positions: Positions;
  readonly books: FundBooks;
  readonly group: ClassTotals;
  readonly programme: ProgrammeTotals;
  readonly outcome: ClassOutcome;
  readonly ofClass: Verdicts;
  readonly ofFunds: Verdicts;
  readonly market: Float64Array;
  readonly net: Float64Array;
  readonly metrics: Float64Array;
  readonly series: Float64Array;
  readonly interim: readonly Float64Array[];
  readonly tally: Tally;
}

function createScratch(plan: Plan): Scratch {
  const seriesValues = seriesNames(plan.parameters).length * plan.years;
  const series = new Float64Array(seriesValues);
  return {
    fates: createFates(plan),
    positions: createPositions(plan),
    books: createBooks(),
    group: createClassTotals(plan),
    programme: createProgrammeTotals(plan),
    outcome: { tvpi: 0, lossNet: 0, lossGross: 0 },
    ofClass: createVerdicts(),
    ofFunds: createVerdicts(),
    market: new Float64Array(plan.years),
    net: new Float64Array(plan.quarters + 1),
    metrics: new Float64Array(metricNames(plan.parameters).length),
    series,
    interim: plan.sleeves.map((_, i) => {
      const start = (GOVERNMENT_SERIES.length + i) * plan.years;
      return series.subarray(start, start + plan.years);
    }),
    tally: createTally(seriesValues),
  };
}

function runSleeve(plan: Plan, sleeve: SleevePlan, path: number, s: Scratch): void {
  const assessment = { limit: lossLimit(sleeve.terms.lossTolerance), grace: plan.parameters['assessment.grace'] };
  resetClassTotals(s.group);
  resetVerdicts(s.ofFunds);
  for (const vintage of sleeve.vintages) {
    for (let i = 0; i < vintage.funds; i++) {
      drawFates(plan, sleeve, vintage, vintage.firstFund + i, path, s.market, s.fates);
      addUpPositions(plan, sleeve, vintage, s.fates, s.positions, s.tally);
      runFund(sleeve, vintage, s.positions, s.group, assessment, s.ofFunds, s.books);
      s.programme.successes += s.positions.successes;
      s.programme.ipos += s.positions.ipos;
    }
  }
}

function closeSleeve(plan: Plan, position: number, s: Scratch, breaches: Float64Array): void {
  const sleeve = plan.sleeves[position];
  const limit = lossLimit(sleeve.terms.lossTolerance);
  resetVerdicts(s.ofClass);
  shareClass(plan, sleeve, s.group, s.programme, s.tally);
  assessClass(plan, sleeve, s.group, s.programme, limit, s.ofClass, s.interim[position], s.outcome);
  const metric = firstSleeveMetric(position);
  s.metrics[metric] = s.outcome.tvpi;
  s.metrics[metric + 1] = s.outcome.lossNet;
  s.metrics[metric + 2] = s.outcome.lossGross;
  const row = position * 2 * GROUP_ROWS;
  countVerdicts(s.ofClass, breaches, row);
  countVerdicts(s.ofFunds, breaches, row + GROUP_ROWS);
}

/** One simulated future, from the market's draw to its metrics, series and breaches. */
function runPath(plan: Plan, path: number, s: Scratch, breaches: Float64Array): void {
  drawMarket(plan, path, s.fates.words, s.market);
  resetProgrammeTotals(s.programme);
  for (let position = 0; position < plan.sleeves.length; position++) {
    runSleeve(plan, plan.sleeves[position], path, s);
    closeSleeve(plan, position, s, breaches);
  }
  resetVerdicts(s.ofClass);
  assessProgramme(plan, s.programme, lossLimit(plan.tolerance), s.ofClass);
  countVerdicts(s.ofClass, breaches, plan.sleeves.length * 2 * GROUP_ROWS);
  governmentSeries(plan, s.programme, s.series);
  programmeMetrics(plan, s.programme, s.net, s.metrics);
  for (let i = 0; i < s.series.length; i++) s.tally.series[i] += s.series[i];
}

/** Simulates paths [first, first + count) of a plan. `first` must be a multiple of BLOCK_PATHS. */
export function runPlan(plan: Plan, first: number, count: number): ChunkColumns {
  if (first % BLOCK_PATHS !== 0)
    throw new Error(`a chunk starts at a multiple of ${BLOCK_PATHS} paths, not at ${first}`);
  const s = createScratch(plan);
  const kept = Math.max(0, Math.min(count, FAN_PATHS - first));
  const metrics = new Float64Array(s.metrics.length * count);
  const fans = new Float64Array(s.series.length * kept);
  const rowLength = tallyLength(s.series.length);
  const blocks = new Float64Array(Math.ceil(count / BLOCK_PATHS) * rowLength);
  const breaches = new Float64Array(breachRows(plan.parameters).length * BREACH_COUNTS);
  for (let i = 0; i < count; i++) {
    runPath(plan, first + i, s, breaches);
    for (let m = 0; m < s.metrics.length; m++) metrics[m * count + i] = s.metrics[m];
    if (i < kept) for (let v = 0; v < s.series.length; v++) fans[v * kept + i] = s.series[v];
    if ((i + 1) % BLOCK_PATHS === 0 || i + 1 === count) {
      const start = Math.floor(i / BLOCK_PATHS) * rowLength;
      writeTally(s.tally, blocks.subarray(start, start + rowLength));
      resetTally(s.tally);
    }
  }
  return { first, count, metrics, fans, blocks, breaches };
}

let latest: { readonly key: string; readonly plan: Plan } | undefined;

/** Plans are pure functions of the parameters; a worker keeps the one it used last. */
function planFor(parameters: Parameters): Plan {
  const key = JSON.stringify(parameters);
  if (latest?.key !== key) latest = { key, plan: makePlan(parameters) };
  return latest.plan;
}

/** Simulates paths [first, first + count) of parameters that resolveScenario has accepted: what a worker does. */
export const runChunk = (parameters: Parameters, first: number, count: number): ChunkColumns =>
  runPlan(planFor(parameters), first, count);
