import { BREACH_COUNTS } from './assessment';
import type { Collection } from './collection';
import { breachRows, seriesNames, type BreachRow } from './layout';
import type { Plan } from './plan';
import { CHANNELS, PARTIES, TRANSFERS, type Breach, type Result, type Series } from './result';
import { compensatedSum, frequency, quantile } from './statistics';
import { readTally, type Tally } from './tally';

/** The blocks' tallies added up in path order. */
export async function totalTally({ blocks, rowLength }: Collection, pause: () => Promise<void>): Promise<Tally> {
  const rows = blocks.length / rowLength;
  const column = new Float64Array(rows);
  const total = new Float64Array(rowLength);
  for (let value = 0; value < rowLength; value++) {
    for (let row = 0; row < rows; row++) column[row] = blocks[row * rowLength + value];
    total[value] = compensatedSum(column);
    await pause();
  }
  return readTally(total);
}

function toleranceOf(plan: Plan, row: BreachRow): number {
  const sleeve = plan.sleeves.find(({ structure }) => structure.sleeve === row.sleeve);
  return sleeve ? sleeve.terms.lossTolerance : plan.tolerance;
}

/** Every reading of a breach with its probability. */
export function breachTable(plan: Plan, { breaches, paths }: Collection): readonly Breach[] {
  return breachRows(plan.parameters).map((row, i) => {
    const [breached, groups, falseAlarms] = breaches.subarray(i * BREACH_COUNTS, (i + 1) * BREACH_COUNTS);
    return {
      ...row,
      tolerance: toleranceOf(plan, row),
      ...frequency(breached, paths),
      ...(row.level === 'fund' ? { expectedFunds: groups / paths } : {}),
      ...(row.timing === 'annual' ? { falseAlarm: falseAlarms / paths } : {}),
    };
  });
}

/** The yearly series: means over all paths, quantiles over the paths kept for fans. */
export async function seriesTable(
  plan: Plan,
  collection: Collection,
  tally: Tally,
  pause: () => Promise<void>,
): Promise<Readonly<Record<string, Series>>> {
  const { years } = plan;
  const table: Record<string, Series> = {};
  for (const [s, name] of seriesNames(plan.parameters).entries()) {
    const sorted = collection.fans.slice(s * years, (s + 1) * years).map((column) => column.slice().sort());
    const at = (p: number): number[] => sorted.map((column) => quantile(column, p));
    table[name] = {
      years: Array.from({ length: years }, (_, y) => y + 1),
      mean: [...tally.series.subarray(s * years, (s + 1) * years)].map((sum) => sum / collection.paths),
      p10: at(0.1),
      p25: at(0.25),
      p50: at(0.5),
      p75: at(0.75),
      p90: at(0.9),
    };
    await pause();
  }
  return table;
}

/** Mean money in and out by party, 万元. */
export function partyTable(tally: Tally, paths: number): Result['incidence'] {
  const entries = PARTIES.map((party, i) => [party, { in: tally.partyIn[i] / paths, out: tally.partyOut[i] / paths }]);
  return Object.fromEntries(entries) as Result['incidence'];
}

/** Mean number of positions ended through each channel, and what they bring, 万元. */
export function channelTable(tally: Tally, paths: number): Result['channels'] {
  const entries = CHANNELS.map((channel, i) => [
    channel,
    { count: tally.channelCount[i] / paths, proceeds: tally.channelProceeds[i] / paths },
  ]);
  return Object.fromEntries(entries) as Result['channels'];
}

/** Mean money that only changed hands, 万元. */
export function transferTable(tally: Tally, paths: number): Result['transfers'] {
  const entries = TRANSFERS.map((transfer, i) => [transfer, tally.transfers[i] / paths]);
  return Object.fromEntries(entries) as Result['transfers'];
}

/** Mean numbers of funds, projects, and projects over their own tolerance. */
export const countTable = (tally: Tally, paths: number): Result['counts'] => ({
  funds: tally.funds / paths,
  projects: tally.projects / paths,
  projectsOverTolerance: tally.projectsOverTolerance / paths,
});
