import { breachedReadings, enterVerdict, unharmedReadings, type Verdicts } from './assessment';
import type { ClassTotals } from './class-totals';
import type { SleevePlan, VintagePlan } from './plan';
import type { Positions } from './positions';
import { managerPart } from './waterfall';

/** A fund's books when it is liquidated, 万元. */
export interface FundBooks {
  invested: number;
  proceeds: number;
  called: number;
  distributed: number;
  fees: number;
  carry: number;
}

export const createBooks = (): FundBooks => ({
  invested: 0,
  proceeds: 0,
  called: 0,
  distributed: 0,
  fees: 0,
  carry: 0,
});

/** How single funds are assessed: the largest loss that is no breach, and the age in years from which annual losses count. */
export interface FundAssessment {
  readonly limit: number;
  readonly grace: number;
}

/**
 * Runs one fund from launch to liquidation (model.md §4), adds its money to its class, and enters its own breaches. In each
 * quarter the hurdle balance grows, tickets and fees are called, and proceeds go through the waterfall. One loop over local
 * numbers, because it turns twice per project: helpers that share its state through an object cost three times as much.
 */
export function runFund(
  sleeve: SleevePlan,
  vintage: VintagePlan,
  positions: Positions,
  totals: ClassTotals,
  { limit, grace }: FundAssessment,
  verdicts: Verdicts,
  books: FundBooks,
): void {
  const { proceeds, exits, exitedLoss, liveSlope, liveLevel, liveGain } = positions;
  const { lifeQuarters, launchYear, tickets, commitmentFee, costFee } = vintage;
  const { calls, distributions, held: heldTotal, proceeds: proceedsTotal } = totals;
  const { terms, hurdleGrowth } = sleeve;
  const { ticket } = terms;
  const size = sleeve.structure.fundSize;
  let instant = 4 * launchYear;
  let yearEnd = 4;
  let year = 1;
  let annual = 0;
  let invested = 0;
  let open = 0;
  let held = 0;
  let brought = 0;
  let called = 0;
  let distributed = 0;
  let fees = 0;
  let carry = 0;
  let owed = 0;
  let lost = 0;
  let slope = 0;
  let level = 0;

  for (let q = 0; q <= lifeQuarters; q++, instant++) {
    const bought = tickets[q] * ticket;
    const due = commitmentFee[q] + costFee[q] * held;
    const room = size - called - bought;
    const fee = due < room ? due : room > 0 ? room : 0;
    const call = bought + fee;
    called += call;
    fees += fee;
    owed = owed * hurdleGrowth + call;
    invested += bought;
    open += tickets[q];
    calls[instant] += call;
    if (exits[q] > 0) {
      const x = proceeds[q] * ticket;
      const toManager = managerPart(x, owed, called, distributed, carry, terms);
      owed = owed > x ? owed - x : 0;
      brought += x;
      carry += toManager;
      distributed += x - toManager;
      open -= exits[q];
      distributions[instant] += x - toManager;
      proceedsTotal[instant] += x;
      proceeds[q] = 0;
      exits[q] = 0;
    }
    held = open * ticket;
    heldTotal[instant] += held;

    const last = q === lifeQuarters;
    if (q !== yearEnd && !last) continue;
    slope += liveSlope[year];
    level += liveLevel[year];
    lost += exitedLoss[year] * ticket;
    const ramp = (slope * yearEnd + level) * ticket;
    const live = held > 0 && ramp > 0 ? ramp : 0;
    totals.exitedLoss[launchYear + year] += exitedLoss[year] * ticket;
    totals.liveLoss[launchYear + year] += live;
    totals.liveGain[launchYear + year] += liveGain[year] * ticket;
    exitedLoss[year] = 0;
    liveSlope[year] = 0;
    liveLevel[year] = 0;
    liveGain[year] = 0;
    if (last || year >= grace) {
      const net = invested - held - brought + live;
      const gross = lost + live;
      const netPaidIn = called - distributed - (held - live);
      const breached = breachedReadings(limit, net, gross, invested, netPaidIn, gross + fees + carry, called);
      annual |= breached;
      if (last) enterVerdict(verdicts, breached, annual, unharmedReadings(net, invested, netPaidIn, called));
    }
    year++;
    yearEnd += 4;
  }
  books.invested = invested;
  books.proceeds = brought;
  books.called = called;
  books.distributed = distributed;
  books.fees = fees;
  books.carry = carry;
}
