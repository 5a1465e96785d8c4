import { appraisedValue } from './exits';
import { followOnInstant, FOLLOW_ON_PRICE } from './follow-on';
import { yearOf, type FundFlows } from './fund-flows';
import {
  AMOUNTS,
  COST,
  DATES,
  END,
  GOT,
  GROWTH,
  OWNED,
  PAID,
  SALES,
  SOLD,
  START,
  SUCCESS,
  VALUE,
  WAY_OUT,
  type FundInStep,
  type Holdings,
} from './holdings';
import { LOSS_ROUNDING, type Plan, type SleevePlan } from './plan';
import type { ProgrammeTotals } from './programme-totals';
import { CHANNEL, type Tally } from './tally';

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
  const { amounts, dates, rate, live } = holdings;
  const { bought, released, proceeds, exitedCost, exitedLoss } = flows;
  const { secondaryCalls, secondaryProceeds } = programme;
  const { channelCount, channelProceeds } = tally;
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

  for (; fund.bought < count && dates[DATES * (first + fund.bought) + START] <= to; fund.bought++) {
    const i = first + fund.bought;
    bought[dates[DATES * i + START]]++;
    live[first + fund.live++] = i;
  }
  let kept = 0;
  for (let k = 0; k < fund.live; k++) {
    const i = live[first + k];
    const date = DATES * i;
    const amount = AMOUNTS * i;
    const start = dates[date + START];
    const end = dates[date + END];
    const isSuccess = dates[date + SUCCESS] === 1;
    let owned = amounts[amount + OWNED];
    let cost = amounts[amount + COST];
    if (testsBuyback && buybackInstant < to && start <= buybackInstant && buybackInstant < end) {
      const followed = followOn > 0 && followOnInstant(start) >= from && followOnInstant(start) <= buybackInstant;
      const units = owned + (followed ? moreUnits : 0);
      flows.appraised += units * appraisedValue(isSuccess, rate[i], buybackInstant - start);
    }
    if (followOn > 0) {
      const at = followOnInstant(start);
      if (at < end && at >= from && at <= to) {
        bought[at] += followOn;
        released[at] += followOn;
        owned += moreUnits;
        cost += followOn;
        amounts[amount + OWNED] = owned;
        amounts[amount + COST] = cost;
        amounts[amount + PAID] += followOn;
      } else if (end <= at && end <= to) released[end] += followOn;
    }
    if (end <= to) {
      const got = amounts[amount + GOT];
      const sold = amounts[amount + SOLD];
      const channel = dates[date + WAY_OUT];
      const back = owned * got;
      const paid = amounts[amount + PAID];
      const loss = paid - amounts[amount + SALES] - back;
      proceeds[end] += back;
      exitedCost[end] += cost;
      if (loss > 0) {
        exitedLoss[year] += loss;
        if (loss > tolerated * paid) tally.projectsOverTolerance++;
      }
      secondaryProceeds[launch + end] += sold * got * ticket;
      if (channel === CHANNEL.ipo) programme.ipos++;
      channelCount[channel]++;
      channelProceeds[channel] += (owned + sold) * got * ticket;
      continue;
    }
    const growth = amounts[amount + GROWTH];
    const unit = isSuccess ? amounts[amount + VALUE] * growth : amounts[amount + VALUE] + growth;
    amounts[amount + VALUE] = unit;
    if (takenPart > 0 && secondary) {
      const units = takenPart * owned;
      const costOfUnits = takenPart * cost;
      const price = secondary.atCost ? costOfUnits : secondary.ofValue * units * unit;
      proceeds[to] += price;
      exitedCost[to] += costOfUnits;
      secondaryCalls[launch + to] += price * ticket;
      owned -= units;
      cost -= costOfUnits;
      amounts[amount + OWNED] = owned;
      amounts[amount + COST] = cost;
      amounts[amount + SOLD] += units;
      amounts[amount + SALES] += price;
    }
    const appraised = owned * unit;
    const official = appraised < cost ? appraised : cost;
    const loss = amounts[amount + PAID] - amounts[amount + SALES] - official;
    writeDown += cost - official;
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
