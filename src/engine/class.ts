import { breachedReadings, enterVerdict, unharmedReadings, type Verdicts } from './assessment';
import type { ClassTotals } from './class-totals';
import type { Plan, SleevePlan } from './plan';
import type { ProgrammeTotals } from './programme-totals';
import { PARTY, type Tally } from './tally';

/** What a class comes to in the end: the metrics SLEEVE.tvpi, SLEEVE.loss.net and SLEEVE.loss.gross. */
export interface ClassOutcome {
  tvpi: number;
  lossNet: number;
  lossGross: number;
}

/** Rounding of what is left of an amount when others took some of it: relative to the whole, nothing. */
const DUST = 1e-12;

function left(whole: number, taken: number): number {
  const rest = whole - taken;
  return Math.abs(rest) <= DUST * Math.abs(whole) ? 0 : rest;
}

/** Splits a class's flows among government, social capital and manager, pro rata, and charges the programme fee. */
export function shareClass(
  plan: Plan,
  sleeve: SleevePlan,
  totals: ClassTotals,
  programme: ProgrammeTotals,
  tally: Tally,
): void {
  const { governmentShare, managerShare } = sleeve.terms;
  const { socialShare } = sleeve;
  const { transfers } = totals;
  const feeRate = (plan.parameters['programme.fee'] / 4) * governmentShare;
  let called = 0;
  let distributed = 0;
  let invested = 0;
  let proceeds = 0;
  let programmeFee = 0;
  for (let q = 0; q <= plan.quarters; q++) {
    const call = totals.calls[q];
    const distribution = totals.distributions[q];
    const fee = q > 0 ? feeRate * totals.held[q - 1] : 0;
    programme.calls[q] += left(governmentShare * call, transfers.takenCalls[q] + transfers.recycledCalls[q]) + fee;
    programme.distributions[q] += left(governmentShare * distribution, transfers.takenDistributions[q]);
    programme.programmeFee[q] += fee;
    programme.socialCalls[q] += socialShare * call;
    programme.socialDistributions[q] += socialShare * distribution;
    programme.tickets[q] += totals.tickets[q];
    programme.proceeds[q] += totals.proceeds[q];
    called += call;
    distributed += distribution;
    invested += totals.tickets[q];
    proceeds += totals.proceeds[q];
    programmeFee += fee;
  }
  programme.fundCalls += called;
  programme.governmentFundCalls += governmentShare * called;
  programme.carry += proceeds - distributed;
  programme.subsidy += totals.subsidy;
  if (sleeve.structure.sleeve !== 'direct')
    programme.cedableGain += governmentShare * (distributed - called) - programmeFee;
  tally.partyIn[PARTY.government] += governmentShare * called + programmeFee;
  tally.partyOut[PARTY.government] += governmentShare * distributed;
  tally.partyIn[PARTY.social] += socialShare * called;
  tally.partyOut[PARTY.social] += socialShare * distributed;
  tally.partyIn[PARTY['manager.commitment']] += managerShare * called;
  tally.partyOut[PARTY['manager.commitment']] += managerShare * distributed;
  tally.partyOut[PARTY['manager.fees']] += called - invested;
  tally.partyOut[PARTY['manager.carry']] += proceeds - distributed;
  tally.partyOut[PARTY['manager.subsidy']] += totals.subsidy;
  tally.partyIn[PARTY.treasury] += totals.subsidy;
  tally.partyOut[PARTY.programmeManager] += programmeFee;
  tally.partyIn[PARTY.projects] += proceeds;
  tally.partyOut[PARTY.projects] += invested;
}

/**
 * Holds a class against its tolerance at every year end from the grace on (model.md §5), adds its losses to the programme's,
 * and writes its interim net loss by year into `interim`.
 */
export function assessClass(
  plan: Plan,
  sleeve: SleevePlan,
  totals: ClassTotals,
  programme: ProgrammeTotals,
  limit: number,
  verdicts: Verdicts,
  interim: Float64Array,
  outcome: ClassOutcome,
): void {
  const g = sleeve.terms.governmentShare;
  const { transfers } = totals;
  const grace = plan.parameters['assessment.grace'];
  let called = 0;
  let distributed = 0;
  let invested = 0;
  let proceeds = 0;
  let exitedLoss = 0;
  let takenCalls = 0;
  let lostDistributions = 0;
  let annual = 0;
  let q = 0;
  for (let y = 1; y <= plan.years; y++) {
    const end = y < plan.years ? 4 * y : plan.quarters;
    for (; q <= end; q++) {
      called += totals.calls[q];
      distributed += totals.distributions[q];
      invested += totals.tickets[q];
      proceeds += totals.proceeds[q];
      if (!transfers.used) continue;
      takenCalls += transfers.takenCalls[q];
      lostDistributions += transfers.takenDistributions[q] + transfers.ceded[q] - transfers.price[q];
    }
    exitedLoss += totals.exitedLoss[y];
    const official = totals.held[end] - totals.writeDown[y];
    const charges = called - invested + (proceeds - distributed);
    const net = invested - proceeds - official;
    const gross = exitedLoss + totals.liveLoss[y];
    const ownCalls = g * called - takenCalls;
    const ownOfficial = g * official - transfers.takenOfficial[y];
    const netPaidIn = ownCalls - (g * distributed - lostDistributions) - ownOfficial;
    interim[y - 1] = net > 0 ? net / invested : 0;
    programme.netLoss[y] += net;
    programme.grossLoss[y] += gross;
    programme.invested[y] += invested;
    programme.netPaidInLoss[y] += netPaidIn;
    programme.netPaidIn[y] += ownCalls;
    programme.grossPaidInLoss[y] += g * (gross + charges);
    programme.grossPaidIn[y] += g * called;
    programme.nav[y] += left(g * (official + totals.liveGain[y]), transfers.takenValue[y]);
    const last = y === plan.years;
    if (!last && y < grace) continue;
    const breached = breachedReadings(limit, net, gross, invested, netPaidIn, ownCalls, gross + charges, called);
    annual |= breached;
    if (last) enterVerdict(verdicts, breached, annual, unharmedReadings(net, invested, netPaidIn, ownCalls));
  }
  outcome.tvpi = distributed / called;
  outcome.lossNet = Math.max(0, 1 - proceeds / invested);
  outcome.lossGross = exitedLoss / invested;
}
