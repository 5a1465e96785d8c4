import exp from '@stdlib/math-base-special-exp';
import { tabledExp } from './exp-table';
import { LOSS_ROUNDING, type Plan, type SleevePlan, type VintagePlan } from './plan';
import type { Fates } from './projects';
import { CHANNEL, type Tally } from './tally';

/**
 * What a fund's projects add up to, by instant and by year end since launch; in tickets, not money. Whoever reads an entry
 * (runFund) sets it back to 0, so that the next fund finds clean memory.
 */
export interface Positions {
  readonly proceeds: Float64Array;
  readonly exits: Int32Array;
  /** Losses of projects gone, entered at the first year end without them. */
  readonly exitedLoss: Float64Array;
  /** Changes at a year end of slope (per quarter) and level of the losses of failures still held, which grow linearly. */
  readonly liveSlope: Float64Array;
  readonly liveLevel: Float64Array;
  /** Appraised value above cost of the successes held at a year end. */
  readonly liveGain: Float64Array;
  successes: number;
  ipos: number;
}

/** Memory for the longest fund of a plan. */
export function createPositions(plan: Plan): Positions {
  const instants = plan.quarters + 1;
  const years = plan.years + 1;
  return {
    proceeds: new Float64Array(instants),
    exits: new Int32Array(instants),
    exitedLoss: new Float64Array(years),
    liveSlope: new Float64Array(years),
    liveLevel: new Float64Array(years),
    liveGain: new Float64Array(years),
    successes: 0,
    ipos: 0,
  };
}

/** First year end of a fund at which an instant lies in the past; instant 0 belongs to year 1. */
const yearOf = (instant: number): number => (instant === 0 ? 1 : (instant + 3) >> 2);

/** Channel of a success by its rank: the best go public, then come acquisition, transfer and buyback. */
const channelOf = (cuts: SleevePlan['cuts'], quality: number): number =>
  CHANNEL.buyback -
  (quality > cuts.transfer ? 1 : 0) -
  (quality > cuts.acquisition ? 1 : 0) -
  (quality > cuts.ipo ? 1 : 0);

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

/**
 * Adds up what becomes of a fund's projects: when each leaves and with what, forced at the end of the fund at a discount
 * to its appraised value (model.md §3), and the interim losses of failures (cost · (1 − X) · t/T).
 */
export function addUpPositions(
  plan: Plan,
  sleeve: SleevePlan,
  vintage: VintagePlan,
  fates: Fates,
  positions: Positions,
  tally: Tally,
): void {
  const { proceeds, exits, exitedLoss, liveSlope, liveLevel, liveGain } = positions;
  const { quality, success, multiple, logMultiple, holding } = fates;
  const { lifeQuarters: life, instants, projects } = vintage;
  const { cuts } = sleeve;
  const { ticket } = sleeve.terms;
  const kept = 1 - plan.parameters['exit.forcedDiscount'];
  const tolerated = plan.parameters['assessment.projectTolerance'] + LOSS_ROUNDING;
  const lastYear = yearOf(life);
  positions.successes = 0;
  positions.ipos = 0;
  for (let j = 0; j < projects; j++) {
    const start = instants[j];
    const time = holding[j];
    const forced = start + time > life;
    const end = forced ? life : start + time;
    const first = yearOf(start);
    const gone = forced ? lastYear : yearOf(end);
    const held = end - start;
    let got = multiple[j];
    let channel = CHANNEL.failure;
    if (success[j] === 1) {
      positions.successes++;
      channel = forced ? CHANNEL.forced : channelOf(cuts, quality[j]);
      if (channel === CHANNEL.ipo) positions.ipos++;
      if (first < gone) addLiveGain(liveGain, logMultiple[j] / time, 4 * first - start, first, gone);
      if (forced) got = kept * exp((logMultiple[j] * held) / time);
    } else {
      const slope = (1 - got) / time;
      if (first < gone) {
        liveSlope[first] += slope;
        liveLevel[first] -= slope * start;
        liveSlope[gone] -= slope;
        liveLevel[gone] += slope * start;
      }
      if (forced) {
        channel = CHANNEL.forced;
        got = kept * (1 - slope * held);
      }
    }
    proceeds[end] += got;
    exits[end]++;
    if (got < 1) {
      exitedLoss[gone] += 1 - got;
      if (1 - got > tolerated) tally.projectsOverTolerance++;
    }
    tally.channelCount[channel]++;
    tally.channelProceeds[channel] += got * ticket;
  }
}
