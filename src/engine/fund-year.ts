import { appraisedValue } from './exits';
import { yearOf, type FundFlows } from './fund-flows';
import { nextValue, type FundInStep, type Holdings } from './holdings';
import { LOSS_ROUNDING, type Plan, type SleevePlan } from './plan';
import type { ProgrammeTotals } from './programme-totals';
import { CHANNEL, type Tally } from './tally';

/** A project's next round comes two years after its first ticket, at twice the price of a unit (model.md §4). */
export const FOLLOW_ON_AFTER = 8;
export const FOLLOW_ON_PRICE = 2;

/**
 * Takes a fund's positions through the instants up to `to`, a year end or its liquidation: tickets, follow-ons, exits, what the
 * S-fund takes over at that year end (the part `takenPart` of every position held), and values then (model.md §3, §4). One loop
 * over a fund's live positions, because it turns once per position and year.
 */
export function passYear(
  plan: Plan,
  sleeve: SleevePlan,
  fund: FundInStep,
  to: number,
  takenPart: number,
  holdings: Holdings,
  flows: FundFlows,
  programme: ProgrammeTotals,
  tally: Tally,
): void {
  const { start, end, success, channel, rate, got, value, owned, sold, cost, paid, sales, live } = holdings;
  const { secondary } = plan;
  const { first, count, followOn, account } = fund;
  const { ticket } = sleeve.terms;
  const from = account.instant;
  const year = yearOf(to);
  const launch = 4 * account.launchYear;
  const moreUnits = followOn / FOLLOW_ON_PRICE;
  const tolerated = plan.parameters['assessment.projectTolerance'] + LOSS_ROUNDING;
  const { buybackInstant } = sleeve.concession;
  const testsBuyback = from <= buybackInstant && buybackInstant <= to && buybackInstant < account.lifeQuarters;
  let writeDown = 0;
  let liveLoss = 0;
  let liveGain = 0;

  for (; fund.bought < count && start[first + fund.bought] <= to; fund.bought++) {
    const i = first + fund.bought;
    flows.bought[start[i]]++;
    live[first + fund.live++] = i;
  }
  let kept = 0;
  for (let k = 0; k < fund.live; k++) {
    const i = live[first + k];
    const ends = end[i];
    if (testsBuyback && buybackInstant < to && start[i] <= buybackInstant && buybackInstant < ends) {
      const followed =
        followOn > 0 && start[i] + FOLLOW_ON_AFTER >= from && start[i] + FOLLOW_ON_AFTER <= buybackInstant;
      const units = owned[i] + (followed ? moreUnits : 0);
      flows.appraised += units * appraisedValue(success[i] === 1, rate[i], buybackInstant - start[i]);
    }
    if (followOn > 0) {
      const at = start[i] + FOLLOW_ON_AFTER;
      if (at < ends && at >= from && at <= to) {
        flows.bought[at] += followOn;
        flows.released[at] += followOn;
        owned[i] += moreUnits;
        cost[i] += followOn;
        paid[i] += followOn;
      } else if (ends <= at && ends <= to) flows.released[ends] += followOn;
    }
    if (ends <= to) {
      const back = owned[i] * got[i];
      const loss = paid[i] - sales[i] - back;
      flows.proceeds[ends] += back;
      flows.exitedCost[ends] += cost[i];
      if (loss > 0) {
        flows.exitedLoss[year] += loss;
        if (loss > tolerated * paid[i]) tally.projectsOverTolerance++;
      }
      programme.secondaryProceeds[launch + ends] += sold[i] * got[i] * ticket;
      if (channel[i] === CHANNEL.ipo) programme.ipos++;
      tally.channelCount[channel[i]]++;
      tally.channelProceeds[channel[i]] += (owned[i] + sold[i]) * got[i] * ticket;
      continue;
    }
    const unit = nextValue(holdings, i);
    value[i] = unit;
    if (takenPart > 0 && secondary) {
      const units = takenPart * owned[i];
      const costOfUnits = takenPart * cost[i];
      const price = secondary.atCost ? costOfUnits : secondary.ofValue * units * unit;
      flows.proceeds[to] += price;
      flows.exitedCost[to] += costOfUnits;
      programme.secondaryCalls[launch + to] += price * ticket;
      owned[i] -= units;
      sold[i] += units;
      cost[i] -= costOfUnits;
      sales[i] += price;
    }
    const appraised = owned[i] * unit;
    const official = appraised < cost[i] ? appraised : cost[i];
    const loss = paid[i] - sales[i] - official;
    writeDown += cost[i] - official;
    liveGain += appraised - official;
    if (loss > 0) liveLoss += loss;
    if (testsBuyback && buybackInstant === to) flows.appraised += appraised;
    live[first + kept++] = i;
  }
  fund.live = kept;
  flows.writeDown[year] = writeDown;
  flows.liveLoss[year] = liveLoss;
  flows.liveGain[year] = liveGain;
}
