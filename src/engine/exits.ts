import exp from '@stdlib/math-base-special-exp';
import type { FundPlan, Plan, SleevePlan } from './plan';
import type { Fates } from './projects';
import { CHANNEL } from './tally';

/** How one fund's projects end, in the order of investment; values are per 万元 of a first ticket. */
export interface Exits {
  /** Fund instant at which a position ends. */
  readonly end: Int32Array;
  /** What it then brings. */
  readonly got: Float64Array;
  readonly channel: Uint8Array;
  /** Per quarter: growth of a success's logarithm, ln X / T; part of its cost a failure loses, (1 − X) / T. */
  readonly rate: Float64Array;
}

/** Memory for funds of up to this many projects. */
export const createExits = (projects: number): Exits => ({
  end: new Int32Array(projects),
  got: new Float64Array(projects),
  channel: new Uint8Array(projects),
  rate: new Float64Array(projects),
});

/** Channel of a success by its rank: the best go public, then come acquisition, transfer and buyback. */
const channelOf = (cuts: SleevePlan['cuts'], quality: number): number =>
  CHANNEL.buyback -
  (quality > cuts.transfer ? 1 : 0) -
  (quality > cuts.acquisition ? 1 : 0) -
  (quality > cuts.ipo ? 1 : 0);

/** Appraised value of a position at this age, quarters, per 万元 of a first ticket (model.md §3). */
export const appraisedValue = (isSuccess: boolean, rate: number, age: number): number =>
  isSuccess ? exp(rate * age) : 1 - rate * age;

/** Decides when and how a fund's positions end: by their own exit, or sold below value when the fund ends (model.md §3). */
export function settleExits(plan: Plan, sleeve: SleevePlan, fund: FundPlan, fates: Fates, exits: Exits): void {
  const { quality, success, multiple, logMultiple, holding } = fates;
  const { end, got, channel, rate } = exits;
  const { lifeQuarters, instants, projects } = fund;
  const { cuts } = sleeve;
  const kept = 1 - plan.parameters['exit.forcedDiscount'];
  for (let j = 0; j < projects; j++) {
    const time = holding[j];
    const isSuccess = success[j] === 1;
    const perQuarter = (isSuccess ? logMultiple[j] : 1 - multiple[j]) / time;
    rate[j] = perQuarter;
    if (instants[j] + time > lifeQuarters) {
      end[j] = lifeQuarters;
      channel[j] = CHANNEL.forced;
      got[j] = kept * appraisedValue(isSuccess, perQuarter, lifeQuarters - instants[j]);
    } else {
      end[j] = instants[j] + time;
      channel[j] = isSuccess ? channelOf(cuts, quality[j]) : CHANNEL.failure;
      got[j] = multiple[j];
    }
  }
}
