import type { ClassTotals } from './class-totals';
import type { Plan, SleevePlan } from './plan';
import type { ProgrammeTotals } from './programme-totals';
import { PARTY, TRANSFER, type Tally } from './tally';

/** Moves a concession of this size, 万元, from the government to managers and social investors. */
function cede(amount: number, toManager: number, tally: Tally): void {
  tally.partyOut[PARTY.government] -= amount;
  tally.partyOut[PARTY['manager.concession']] += toManager * amount;
  tally.partyOut[PARTY.social] += (1 - toManager) * amount;
  tally.transfers[TRANSFER['concession.manager']] += toManager * amount;
  tally.transfers[TRANSFER['concession.social']] += (1 - toManager) * amount;
}

/** Lets the takers of a stake stand in the government's place: they pay its price and its calls and get its distributions. */
function takeOver(sleeve: SleevePlan, price: number, calls: number, distributions: number, tally: Tally): void {
  const takers = PARTY[sleeve.takers];
  tally.partyIn[PARTY.government] -= calls;
  tally.partyOut[PARTY.government] += price - distributions;
  tally.partyIn[takers] += price + calls;
  tally.partyOut[takers] += distributions;
  tally.transfers[TRANSFER['buyback.price']] += price;
  tally.transfers[TRANSFER['buyback.calls']] += calls;
  tally.transfers[TRANSFER['buyback.distributions']] += distributions;
}

/** Calls on the government that are paid from what it had received are neither new money nor paid out to it. */
function payFromAccount(calls: number, tally: Tally): void {
  tally.partyIn[PARTY.government] -= calls;
  tally.partyOut[PARTY.government] -= calls;
  tally.transfers[TRANSFER['recycling.calls']] += calls;
}

/** Gives others what a class's funds ceded of the government's gains or bought of its stakes (model.md §4). */
export function settleClass(
  plan: Plan,
  sleeve: SleevePlan,
  { transfers }: ClassTotals,
  programme: ProgrammeTotals,
  tally: Tally,
): void {
  const { toManager } = sleeve.concession;
  const isSocial = sleeve.takers === 'social';
  let ceded = 0;
  let price = 0;
  let calls = 0;
  let distributions = 0;
  let recycled = 0;
  for (let q = 0; q <= plan.quarters; q++) {
    const [cededNow, priceNow] = [transfers.ceded[q], transfers.price[q]];
    const [callsNow, distributionsNow] = [transfers.takenCalls[q], transfers.takenDistributions[q]];
    programme.distributions[q] += priceNow - cededNow + transfers.recycledLeft[q];
    programme.socialDistributions[q] += (1 - toManager) * cededNow;
    if (isSocial) {
      programme.socialCalls[q] += priceNow + callsNow;
      programme.socialDistributions[q] += distributionsNow;
    }
    programme.concessionCost += (cededNow + distributionsNow - callsNow - priceNow) * plan.discount[q];
    ceded += cededNow;
    price += priceNow;
    calls += callsNow;
    distributions += distributionsNow;
    recycled += transfers.recycledCalls[q];
  }
  programme.governmentFundCalls -= calls;
  programme.concessionToManagers += toManager * ceded;
  cede(ceded, toManager, tally);
  takeOver(sleeve, price, calls, distributions, tally);
  payFromAccount(recycled, tally);
}

/** Cedes, at the programme's end, the agreed part of the government's gain on all funds together. */
export function settleProgramme(plan: Plan, programme: ProgrammeTotals, tally: Tally): void {
  const { cedableGain } = programme;
  if (plan.programmeConcession === 0 || cedableGain <= 0) return;
  const end = plan.quarters;
  const ceded = plan.programmeConcession * cedableGain;
  const hasSocial = plan.sleeves.some(({ takers }) => takers === 'social');
  const toManager = hasSocial ? plan.parameters['concession.toManager'] : 1;
  programme.distributions[end] -= ceded;
  programme.socialDistributions[end] += (1 - toManager) * ceded;
  programme.netPaidInLoss[plan.years] += ceded;
  programme.concessionCost += ceded * plan.discount[end];
  programme.concessionToManagers += toManager * ceded;
  cede(ceded, toManager, tally);
}
