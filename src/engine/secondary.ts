import { AMOUNTS, COST, DATES, END, nextValue, OWNED, START, type FundInStep, type Holdings } from './holdings';
import type { Plan } from './plan';
import type { ProgrammeTotals } from './programme-totals';
import { followOnInstant, FOLLOW_ON_PRICE } from './follow-on';
import type { SecondaryTerms } from './secondary-terms';
import { PARTY, type Tally } from './tally';

/** Whether a fund offers its positions at the end of programme year `year`; at its own end they are sold anyway. */
export function offers({ fromAge }: SecondaryTerms, { account }: FundInStep, year: number): boolean {
  const age = year - account.launchYear;
  return age >= fromAge && 4 * age < account.lifeQuarters;
}

/**
 * Price asked, in tickets, for all that a fund will hold at fund instant `to`, the next year end, whose events are still to come.
 */
function askedFor(secondary: SecondaryTerms, fund: FundInStep, to: number, holdings: Holdings): number {
  const { amounts, dates, live } = holdings;
  const { first, followOn, account } = fund;
  let asked = 0;
  for (let k = 0; k < fund.count; k++) {
    const isBought = k < fund.live;
    const i = isBought ? live[first + k] : first + fund.bought + k - fund.live;
    if (i >= first + fund.count) break;
    const start = dates[DATES * i + START];
    if (!isBought && start > to) break;
    if (dates[DATES * i + END] <= to) continue;
    const at = followOnInstant(start);
    const follows = followOn > 0 && at >= account.instant && at <= to;
    if (secondary.atCost) asked += amounts[AMOUNTS * i + COST] + (follows ? followOn : 0);
    else asked += (amounts[AMOUNTS * i + OWNED] + (follows ? followOn / FOLLOW_ON_PRICE : 0)) * nextValue(holdings, i);
  }
  return secondary.atCost ? asked : secondary.ofValue * asked;
}

/** The part of every offered position the S-fund takes over at the end of programme year `year`; notes what it takes and leaves. */
export function takeover(
  plan: Plan,
  secondary: SecondaryTerms,
  funds: readonly FundInStep[],
  count: number,
  year: number,
  holdings: Holdings,
  programme: ProgrammeTotals,
): number {
  let asked = 0;
  for (let f = 0; f < count; f++) {
    const fund = funds[f];
    if (!offers(secondary, fund, year)) continue;
    const to = 4 * (year - fund.account.launchYear);
    asked += askedFor(secondary, fund, to, holdings) * plan.sleeves[fund.sleeve].terms.ticket;
  }
  if (!(asked > 0)) return 0;
  const part = Math.min(1, secondary.capacity / asked);
  programme.taken[year] = part * asked;
  programme.left[year] = asked - part * asked;
  return part;
}

/** Enters what the S-fund paid and got: its price is the funds' proceeds, its exits come from the projects. */
export function settleSecondary(plan: Plan, programme: ProgrammeTotals, tally: Tally): void {
  let price = 0;
  let proceeds = 0;
  for (let q = 0; q <= plan.quarters; q++) {
    price += programme.secondaryCalls[q];
    proceeds += programme.secondaryProceeds[q];
  }
  tally.partyIn[PARTY.secondary] += price;
  tally.partyOut[PARTY.secondary] += proceeds;
  tally.partyIn[PARTY.projects] += proceeds - price;
}
