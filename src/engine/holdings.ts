import exp from '@stdlib/math-base-special-exp';
import { createAccount, openAccount, type FundAccount } from './account';
import type { Exits } from './exits';
import { yearOf } from './fund-flows';
import type { FundPlan, Plan } from './plan';
import type { Fates } from './projects';

/** Positions of all funds of a path, fund by fund; amounts in first tickets, instants since the fund's launch. */
export interface Holdings {
  used: number;
  start: Int32Array;
  end: Int32Array;
  success: Uint8Array;
  channel: Uint8Array;
  /** Growth rate, and what a unit (the shares a first ticket buys) brings at its end (see Exits). */
  rate: Float64Array;
  got: Float64Array;
  /** Appraised value of a unit at the last year end passed, and how it changes in a year: a factor, or for failures a term. */
  value: Float64Array;
  growth: Float64Array;
  /** Units the fund holds and units the S-fund holds. */
  owned: Float64Array;
  sold: Float64Array;
  /** What the fund's units cost it, all it ever paid, and what the S-fund paid it. */
  cost: Float64Array;
  paid: Float64Array;
  sales: Float64Array;
  /** Numbers of a fund's live positions, from the fund's first place on. */
  live: Int32Array;
}

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
export const createHoldings = (positions: number): Holdings => ({
  used: 0,
  start: new Int32Array(positions),
  end: new Int32Array(positions),
  success: new Uint8Array(positions),
  channel: new Uint8Array(positions),
  rate: new Float64Array(positions),
  got: new Float64Array(positions),
  value: new Float64Array(positions),
  growth: new Float64Array(positions),
  owned: new Float64Array(positions),
  sold: new Float64Array(positions),
  cost: new Float64Array(positions),
  paid: new Float64Array(positions),
  sales: new Float64Array(positions),
  live: new Int32Array(positions),
});

/** Memory of funds that advance together. */
export interface InStep {
  readonly holdings: Holdings;
  /** Records of funds, of which the first `count` are in use. */
  readonly funds: FundInStep[];
  count: number;
}

export const createInStep = (plan: Plan): InStep => ({
  holdings: createHoldings(plan.inStep ? plan.projects : 0),
  funds: [],
  count: 0,
});

function makeRoom(holdings: Holdings, positions: number): void {
  if (positions <= holdings.start.length) return;
  const larger = createHoldings(2 * positions);
  const { used } = holdings;
  larger.start.set(holdings.start);
  larger.end.set(holdings.end);
  larger.success.set(holdings.success);
  larger.channel.set(holdings.channel);
  larger.rate.set(holdings.rate);
  larger.got.set(holdings.got);
  larger.value.set(holdings.value);
  larger.growth.set(holdings.growth);
  larger.owned.set(holdings.owned);
  larger.sold.set(holdings.sold);
  larger.cost.set(holdings.cost);
  larger.paid.set(holdings.paid);
  larger.sales.set(holdings.sales);
  larger.live.set(holdings.live);
  Object.assign(holdings, larger, { used });
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
  for (let j = 0, i = first; j < fund.projects; j++, i++) {
    const start = fund.instants[j];
    const rate = exits.rate[j];
    holdings.start[i] = start;
    holdings.end[i] = exits.end[j];
    holdings.success[i] = fates.success[j];
    holdings.channel[i] = exits.channel[j];
    holdings.rate[i] = rate;
    holdings.got[i] = exits.got[j];
    holdings.owned[i] = 1;
    holdings.sold[i] = 0;
    holdings.cost[i] = 1;
    holdings.paid[i] = 1;
    holdings.sales[i] = 0;
    const firstYearEnd = 4 * yearOf(start);
    if (exits.end[j] <= firstYearEnd) continue;
    const aYearBefore = firstYearEnd - start - 4;
    holdings.growth[i] = fates.success[j] === 1 ? exp(4 * rate) : -4 * rate;
    holdings.value[i] = fates.success[j] === 1 ? exp(rate * aYearBefore) : 1 - rate * aYearBefore;
  }
}

/** Appraised value of a unit at the year end after the last one passed. */
export const nextValue = ({ success, value, growth }: Holdings, i: number): number =>
  success[i] === 1 ? value[i] * growth[i] : value[i] + growth[i];
