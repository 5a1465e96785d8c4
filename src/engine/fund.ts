import { breachedReadings, enterVerdict, unharmedReadings, type Verdicts } from './assessment';
import type { ClassTotals } from './class-totals';
import type { SleevePlan, VintagePlan } from './plan';
import type { Positions } from './positions';
import { managerPart } from './waterfall';

/** A fund's books so far, 万元; the hot loop keeps them in one object that lives as long as the chunk. */
export interface FundBooks {
  invested: number;
  exited: number;
  proceeds: number;
  called: number;
  distributed: number;
  fees: number;
  carry: number;
  /** Capital and preferred return still owed to the investors: the hurdle balance. */
  owed: number;
  /** Losses of projects gone, and of failures still held (their slope per quarter and level). */
  lost: number;
  liveSlope: number;
  liveLevel: number;
}

export const createBooks = (): FundBooks => ({
  invested: 0,
  exited: 0,
  proceeds: 0,
  called: 0,
  distributed: 0,
  fees: 0,
  carry: 0,
  owed: 0,
  lost: 0,
  liveSlope: 0,
  liveLevel: 0,
});

function openBooks(books: FundBooks): void {
  books.invested = 0;
  books.exited = 0;
  books.proceeds = 0;
  books.called = 0;
  books.distributed = 0;
  books.fees = 0;
  books.carry = 0;
  books.owed = 0;
  books.lost = 0;
  books.liveSlope = 0;
  books.liveLevel = 0;
}

/** How single funds are assessed: the largest loss that is no breach, and the age in years from which annual losses count. */
export interface FundAssessment {
  readonly limit: number;
  readonly grace: number;
}

/** One quarter of a fund's money (model.md §4): the hurdle balance grows, tickets and fees are called, proceeds distributed. */
function bookQuarter(
  q: number,
  instant: number,
  sleeve: SleevePlan,
  vintage: VintagePlan,
  positions: Positions,
  totals: ClassTotals,
  books: FundBooks,
): void {
  const { terms, hurdleGrowth } = sleeve;
  const bought = vintage.tickets[q] * terms.ticket;
  const due = vintage.commitmentFee[q] + vintage.costFee[q] * (books.invested - books.exited);
  const fee = Math.max(0, Math.min(due, sleeve.structure.fundSize - books.called - bought));
  const x = positions.proceeds[q] * terms.ticket;
  books.called += bought + fee;
  books.fees += fee;
  books.owed = books.owed * hurdleGrowth + bought + fee;
  const toManager = x > 0 ? managerPart(x, books.owed, books.called, books.distributed, books.carry, terms) : 0;
  books.owed = Math.max(0, books.owed - x);
  books.proceeds += x;
  books.carry += toManager;
  books.distributed += x - toManager;
  books.invested += bought;
  books.exited += positions.exits[q] * terms.ticket;
  totals.calls[instant] += bought + fee;
  totals.distributions[instant] += x - toManager;
  totals.tickets[instant] += bought;
  totals.proceeds[instant] += x;
  totals.held[instant] += books.invested - books.exited;
}

/** Enters the losses of a fund's year end (`year` from its launch) into its books and its class. */
function bookYear(
  year: number,
  launchYear: number,
  ticket: number,
  positions: Positions,
  totals: ClassTotals,
  books: FundBooks,
): number {
  books.lost += positions.exitedLoss[year] * ticket;
  books.liveSlope += positions.liveSlope[year] * ticket;
  books.liveLevel += positions.liveLevel[year] * ticket;
  const live = books.exited < books.invested ? Math.max(0, 4 * year * books.liveSlope + books.liveLevel) : 0;
  totals.exitedLoss[launchYear + year] += positions.exitedLoss[year] * ticket;
  totals.liveLoss[launchYear + year] += live;
  totals.liveGain[launchYear + year] += positions.liveGain[year] * ticket;
  return live;
}

/**
 * Runs one fund from launch to liquidation, adds its money to its class, and enters its own breaches.
 * Afterwards `books` are the fund's final ones.
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
  const { lifeQuarters, launchYear } = vintage;
  let year = 1;
  let annual = 0;
  openBooks(books);
  for (let q = 0; q <= lifeQuarters; q++) {
    bookQuarter(q, 4 * launchYear + q, sleeve, vintage, positions, totals, books);
    const last = q === lifeQuarters;
    if (!last && (q !== 4 * year)) continue;
    const live = bookYear(year, launchYear, sleeve.terms.ticket, positions, totals, books);
    if (last || year >= grace) {
      const { invested, exited, called, fees, carry } = books;
      const net = exited - books.proceeds + live;
      const gross = books.lost + live;
      const netPaidIn = called - books.distributed - (invested - exited - live);
      const breached = breachedReadings(limit, net, gross, invested, netPaidIn, gross + fees + carry, called);
      annual |= breached;
      if (last) enterVerdict(verdicts, breached, annual, unharmedReadings(net, invested, netPaidIn, called));
    }
    year++;
  }
}
