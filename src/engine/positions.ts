import { tabledExp } from './exp-table';
import { appraisedValue, type Exits } from './exits';
import { yearOf, type FundFlows } from './fund-flows';
import { LOSS_ROUNDING, type FundPlan, type Plan, type SleevePlan } from './plan';
import type { ProgrammeTotals } from './programme-totals';
import type { Fates } from './projects';
import { CHANNEL, type Tally } from './tally';

/** Changes, at a year end, of slope (per quarter) and level of the losses of failures still held, which grow linearly. */
export interface Ramps {
  readonly slope: Float64Array;
  readonly level: Float64Array;
}

/** Memory for the longest fund of a plan. */
export const createRamps = (plan: Plan): Ramps => ({
  slope: new Float64Array(plan.years + 1),
  level: new Float64Array(plan.years + 1),
});

/**
 * Appraised gain over cost, X^(t/T) − 1 with ln X / T = `rate`, of a success at the year ends from `first` to before `end`;
 * `age` is its age in quarters at the first of them. Held at two year ends or more, it lives at least five quarters.
 */
function addLiveGain(gain: Float64Array, rate: number, age: number, first: number, end: number): void {
  let value = tabledExp(rate * age);
  gain[first] += value - 1;
  if (first + 1 >= end) return;
  const perYear = tabledExp(4 * rate);
  for (let k = first + 1; k < end; k++) {
    value *= perYear;
    gain[k] += value - 1;
  }
}

/** Turns the changes into the losses of failures held at each year end but the last, when nothing is; clears the changes. */
function writeLosses({ slope, level }: Ramps, lastYear: number, flows: FundFlows): void {
  let perQuarter = 0;
  let atLaunch = 0;
  for (let year = 1; year < lastYear; year++) {
    perQuarter += slope[year];
    atLaunch += level[year];
    slope[year] = 0;
    level[year] = 0;
    const loss = 4 * year * perQuarter + atLaunch;
    flows.writeDown[year] = loss > 0 ? loss : 0;
    flows.liveLoss[year] = loss > 0 ? loss : 0;
  }
  slope[lastYear] = 0;
  level[lastYear] = 0;
}

/**
 * Adds up what becomes of the positions of a fund that neither follows on nor sells to an S-fund: tickets, exits, interim
 * values. Such a fund's whole life is known at once.
 */
export function addUpPositions(
  plan: Plan,
  sleeve: SleevePlan,
  fund: FundPlan,
  fates: Fates,
  exits: Exits,
  ramps: Ramps,
  flows: FundFlows,
  programme: ProgrammeTotals,
  tally: Tally,
): void {
  const { bought, proceeds, exitedCost, exitedLoss, liveGain } = flows;
  const { slope, level } = ramps;
  const { lifeQuarters, instants, projects } = fund;
  const { ticket } = sleeve.terms;
  const { buybackInstant } = sleeve.concession;
  const tolerated = plan.parameters['assessment.projectTolerance'] + LOSS_ROUNDING;
  for (let j = 0; j < projects; j++) {
    const start = instants[j];
    const end = exits.end[j];
    const got = exits.got[j];
    const rate = exits.rate[j];
    const channel = exits.channel[j];
    const isSuccess = fates.success[j] === 1;
    const first = yearOf(start);
    const gone = yearOf(end);
    bought[start]++;
    if (first < gone) {
      if (isSuccess) addLiveGain(liveGain, rate, 4 * first - start, first, gone);
      else {
        slope[first] += rate;
        level[first] -= rate * start;
        slope[gone] -= rate;
        level[gone] += rate * start;
      }
    }
    if (start <= buybackInstant && buybackInstant < end)
      flows.appraised += appraisedValue(isSuccess, rate, buybackInstant - start);
    proceeds[end] += got;
    exitedCost[end]++;
    if (got < 1) {
      exitedLoss[gone] += 1 - got;
      if (1 - got > tolerated) tally.projectsOverTolerance++;
    }
    if (isSuccess) programme.successes++;
    if (channel === CHANNEL.ipo) programme.ipos++;
    tally.channelCount[channel]++;
    tally.channelProceeds[channel] += got * ticket;
  }
  writeLosses(ramps, yearOf(lifeQuarters), flows);
}
