import exp from '@stdlib/math-base-special-exp';
import { createAccount, openAccount, type FundAccount } from './account';
import type { Exits } from './exits';
import { yearOf } from './fund-flows';
import type { FundPlan, Plan } from './plan';
import type { Fates } from './projects';

/**
 * Positions of all funds of a path, fund by fund. What belongs to a position stands side by side, AMOUNTS and DATES numbers
 * each, because the loop over positions reads all of it: apart, it took twice as long.
 */
export interface Holdings {
  used: number;
  amounts: Float64Array;
  dates: Int32Array;
  /** Growth per quarter (see Exits). */
  rate: Float64Array;
  /** Numbers of a fund's live positions, from the fund's first place on. */
  live: Int32Array;
}

/** Amounts of a position, in first tickets; a unit is the shares a first ticket buys. */
export const AMOUNTS = 8;
/** Appraised value of a unit at the last year end passed. */
export const VALUE = 0;
/** How that value changes in a year: a factor, or for failures a term. */
export const GROWTH = 1;
/** Units the fund holds, and units the S-fund holds. */
export const OWNED = 2;
export const SOLD = 3;
/** What the fund's units cost it, all it ever paid, and what the S-fund paid it. */
export const COST = 4;
export const PAID = 5;
export const SALES = 6;
/** What a unit brings at its end. */
export const GOT = 7;

/** Instants since the fund's launch, and kinds, of a position. */
export const DATES = 4;
export const START = 0;
export const END = 1;
export const SUCCESS = 2;
export const WAY_OUT = 3;

/** A fund on its way through the years. */
export interface FundInStep {
  readonly account: FundAccount;
  /** Position of its sleeve in the plan. */
  sleeve: number;
  /** Its places among the holdings. */
  first: number;
  count: number;
  /** How many of its positions are live, and how many have been bought. */
  live: number;
  bought: number;
  /** Reserve for a project's next round, in tickets. */
  followOn: number;
}

export const createFundInStep = (): FundInStep => ({
  account: createAccount(),
  sleeve: 0,
  first: 0,
  count: 0,
  live: 0,
  bought: 0,
  followOn: 0,
});

/** Memory for this many positions; more is found when it is needed. */
const createHoldings = (positions: number): Holdings => ({
  used: 0,
  amounts: new Float64Array(AMOUNTS * positions),
  dates: new Int32Array(DATES * positions),
  rate: new Float64Array(positions),
  live: new Int32Array(positions),
});

/** Memory of funds that advance together. */
export interface InStep {
  readonly holdings: Holdings;
  /** Records of funds, of which the first `count` are in use. */
  readonly funds: FundInStep[];
  count: number;
  /** Projects of all funds planned from the start or opened since. */
  expected: number;
}

export const createInStep = (plan: Plan): InStep => ({
  holdings: createHoldings(plan.inStep ? plan.projects : 0),
  funds: [],
  count: 0,
  expected: 0,
});

function makeRoom(holdings: Holdings, positions: number): void {
  if (positions <= holdings.rate.length) return;
  const larger = createHoldings(2 * positions);
  larger.amounts.set(holdings.amounts);
  larger.dates.set(holdings.dates);
  larger.rate.set(holdings.rate);
  larger.live.set(holdings.live);
  holdings.amounts = larger.amounts;
  holdings.dates = larger.dates;
  holdings.rate = larger.rate;
  holdings.live = larger.live;
}

/** Enters a fund that is launched, with the fates and exits of its projects. */
export function enterFund(
  holdings: Holdings,
  inStep: FundInStep,
  sleeve: number,
  fund: FundPlan,
  ticket: number,
  recycled: boolean,
  fates: Fates,
  exits: Exits,
): void {
  const first = holdings.used;
  makeRoom(holdings, first + fund.projects);
  openAccount(inStep.account, fund, ticket, recycled);
  inStep.sleeve = sleeve;
  inStep.first = first;
  inStep.count = fund.projects;
  inStep.live = 0;
  inStep.bought = 0;
  inStep.followOn = fund.followOn;
  holdings.used += fund.projects;
  const { amounts, dates } = holdings;
  for (let j = 0, i = first; j < fund.projects; j++, i++) {
    const start = fund.instants[j];
    const end = exits.end[j];
    const rate = exits.rate[j];
    const isSuccess = fates.success[j] === 1;
    const date = DATES * i;
    const amount = AMOUNTS * i;
    dates[date + START] = start;
    dates[date + END] = end;
    dates[date + SUCCESS] = isSuccess ? 1 : 0;
    dates[date + WAY_OUT] = exits.channel[j];
    amounts[amount + OWNED] = 1;
    amounts[amount + SOLD] = 0;
    amounts[amount + COST] = 1;
    amounts[amount + PAID] = 1;
    amounts[amount + SALES] = 0;
    amounts[amount + GOT] = exits.got[j];
    holdings.rate[i] = rate;
    const firstYearEnd = 4 * yearOf(start);
    if (end <= firstYearEnd) continue;
    const yearBefore = firstYearEnd - 4 - start;
    amounts[amount + VALUE] = isSuccess ? exp(rate * yearBefore) : 1 - rate * yearBefore;
    amounts[amount + GROWTH] = isSuccess ? exp(4 * rate) : -4 * rate;
  }
}

/** Appraised value of a unit at the year end after the last one passed. */
export function nextValue({ amounts, dates }: Holdings, i: number): number {
  const amount = AMOUNTS * i;
  return dates[DATES * i + SUCCESS] === 1
    ? amounts[amount + VALUE] * amounts[amount + GROWTH]
    : amounts[amount + VALUE] + amounts[amount + GROWTH];
}
