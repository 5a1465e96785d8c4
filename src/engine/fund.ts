import type { FundAccount } from './account';
import { breachedReadings, enterVerdict, unharmedReadings, type Verdicts } from './assessment';
import type { ClassTotals } from './class-totals';
import { yearOf, type FundFlows } from './fund-flows';
import type { SleevePlan } from './plan';
import { investmentReward, lossSubsidy } from './subsidy';
import { managerPart } from './waterfall';

/** How single funds are assessed: the largest loss that is no breach, and the age in years from which annual losses count. */
export interface FundAssessment {
  readonly limit: number;
  readonly grace: number;
}

/**
 * What rounding leaves of nothing: cost on the books, in tickets; room for fees, as a part of the fund; how far a stake is
 * worth more than its price.
 */
const ROUNDING = 1e-9;

/**
 * Runs a fund from where its books stand up to fund instant `to`, its liquidation at most (model.md §4), adds its money to its
 * class, and enters its own breaches. In each quarter the hurdle balance grows, tickets and fees are called, proceeds go
 * through the waterfall, and the others may buy the government out. One loop over local numbers, because it turns twice per
 * project: helpers that share its state through an object cost three times as much.
 */
export function runFund(
  sleeve: SleevePlan,
  account: FundAccount,
  to: number,
  flows: FundFlows,
  totals: ClassTotals,
  { limit, grace }: FundAssessment,
  verdicts: Verdicts,
): void {
  const { bought, proceeds, exitedCost, released, exitedLoss, writeDown, liveLoss, liveGain } = flows;
  const { transfers } = totals;
  const { terms, hurdleGrowth, concession, subsidies } = sleeve;
  const { ticket, governmentShare } = terms;
  const { buybackGrowth, buybackShare } = concession;
  const { size, launchYear, lifeQuarters, investQuarters, recycled } = account;
  const buybackInstant = concession.buybackInstant < lifeQuarters ? concession.buybackInstant : -1;
  const commitmentFee = (terms.fee / 4) * size;
  const costFee = terms.feeAfter / 4;
  let { open, held, invested, called, distributed, fees, carry, owed, returned, lost, pending, strike } = account;
  let { annual, investedThisYear, takenShare, takenCalls, takenDistributions, price, subsidy } = account;
  let brought = account.proceeds;
  let ceded = 0;
  let instant = 4 * launchYear + account.instant;

  for (let q = account.instant; q <= to; q++, instant++) {
    const cost = bought[q] * ticket;
    if (pending !== 0) {
      pending -= released[q] * ticket;
      released[q] = 0;
    }
    const due = q > investQuarters ? costFee * held : q > 0 ? commitmentFee : 0;
    const room = size - called - cost - pending;
    const fee = due < room ? due : room > ROUNDING * size ? room : 0;
    const call = cost + fee;
    called += call;
    fees += fee;
    owed = owed * hurdleGrowth + call;
    invested += cost;
    investedThisYear += cost;
    open += bought[q];
    bought[q] = 0;
    totals.calls[instant] += call;
    totals.tickets[instant] += cost;
    let distribution = 0;
    if (exitedCost[q] > 0 || proceeds[q] > 0) {
      const x = proceeds[q] * ticket;
      const toManager = managerPart(x, owed, called, distributed, carry, terms);
      distribution = x - toManager;
      returned += owed < x ? owed : x;
      owed = owed > x ? owed - x : 0;
      brought += x;
      carry += toManager;
      distributed += distribution;
      open -= exitedCost[q];
      if (open < ROUNDING) open = 0;
      totals.distributions[instant] += distribution;
      totals.proceeds[instant] += x;
      proceeds[q] = 0;
      exitedCost[q] = 0;
    }
    const last = q === lifeQuarters;
    held = last ? 0 : open * ticket;
    totals.held[instant] += held;
    if (takenShare > 0) {
      takenCalls += takenShare * call;
      takenDistributions += takenShare * distribution;
      transfers.takenCalls[instant] += takenShare * call;
      transfers.takenDistributions[instant] += takenShare * distribution;
    }
    if (recycled) {
      transfers.used = true;
      transfers.recycledCalls[instant] += (governmentShare - takenShare) * call;
    }
    if (q <= buybackInstant) strike = strike * buybackGrowth + governmentShare * (call - distribution);
    if (q === buybackInstant) {
      const owing = strike > 0 ? strike : 0;
      if (governmentShare * flows.appraised * ticket > owing * (1 + ROUNDING)) {
        takenShare = buybackShare * governmentShare;
        price = buybackShare * owing;
        transfers.used = true;
        transfers.price[instant] += price;
      }
      flows.appraised = 0;
    }

    if (((q & 3) !== 0 || q === 0) && !last) continue;
    const year = yearOf(q);
    const down = writeDown[year] * ticket;
    const live = liveLoss[year] * ticket;
    const gain = liveGain[year] * ticket;
    lost += exitedLoss[year] * ticket;
    totals.exitedLoss[launchYear + year] += exitedLoss[year] * ticket;
    totals.writeDown[launchYear + year] += down;
    totals.liveLoss[launchYear + year] += live;
    totals.liveGain[launchYear + year] += gain;
    if (takenShare > 0) {
      transfers.takenOfficial[launchYear + year] += takenShare * (held - down);
      transfers.takenValue[launchYear + year] += takenShare * (held - down + gain);
    }
    exitedLoss[year] = 0;
    writeDown[year] = 0;
    liveLoss[year] = 0;
    liveGain[year] = 0;
    subsidy += investmentReward(subsidies, investedThisYear);
    investedThisYear = 0;
    const ownCalls = governmentShare * called - takenCalls;
    if (last) {
      const gained = distributed - (concession.beyondHurdle && returned > called ? returned : called);
      ceded = gained > 0 ? concession.rate * governmentShare * gained : 0;
      subsidy += lossSubsidy(subsidies, invested, brought);
      totals.subsidy += subsidy;
      if (ceded > 0) {
        transfers.used = true;
        transfers.ceded[instant] += ceded;
      }
      if (recycled) transfers.recycledLeft[instant] += governmentShare * size - ownCalls;
    }
    if (last || year >= grace) {
      const net = invested - brought - (held - down);
      const gross = lost + live;
      const ownDistributions = governmentShare * distributed - takenDistributions + price - ceded;
      const netPaidIn = ownCalls - ownDistributions - (governmentShare - takenShare) * (held - down);
      const breached = breachedReadings(limit, net, gross, invested, netPaidIn, ownCalls, gross + fees + carry, called);
      annual |= breached;
      if (last) enterVerdict(verdicts, breached, annual, unharmedReadings(net, invested, netPaidIn, ownCalls));
    }
  }
  account.instant = to + 1;
  account.open = open;
  account.held = held;
  account.invested = invested;
  account.proceeds = brought;
  account.called = called;
  account.distributed = distributed;
  account.fees = fees;
  account.carry = carry;
  account.owed = owed;
  account.returned = returned;
  account.lost = lost;
  account.pending = pending;
  account.strike = strike;
  account.annual = annual;
  account.investedThisYear = investedThisYear;
  account.takenShare = takenShare;
  account.takenCalls = takenCalls;
  account.takenDistributions = takenDistributions;
  account.price = price;
  account.subsidy = subsidy;
}
