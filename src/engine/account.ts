import type { FundPlan } from './plan';

/** A fund's books as far as it has been run, 万元. */
export interface FundAccount {
  size: number;
  launchYear: number;
  lifeQuarters: number;
  investQuarters: number;
  /** Whether the government's part is money it had received before. */
  recycled: boolean;
  /** The next instant to run. */
  instant: number;
  invested: number;
  /** Unexited cost, in tickets. */
  open: number;
  /** Unexited cost at the end of the last instant. */
  held: number;
  proceeds: number;
  called: number;
  distributed: number;
  fees: number;
  carry: number;
  /** Hurdle balance: capital and preferred return still owed to the investors. */
  owed: number;
  /** What the investors had of their capital and preferred return. */
  returned: number;
  /** Losses of projects gone. */
  lost: number;
  /** Reserve not yet paid or released. */
  pending: number;
  /** Put into projects in the current fund year. */
  investedThisYear: number;
  subsidy: number;
  /** What the government would have to be paid to have its money back with interest; below 0 when it has had more. */
  strike: number;
  /** The part of all commitments that others took over from the government, and what that came to. */
  takenShare: number;
  takenCalls: number;
  takenDistributions: number;
  price: number;
  /** Readings breached in any year so far. */
  annual: number;
}

export const createAccount = (): FundAccount => ({
  size: 0,
  launchYear: 0,
  lifeQuarters: 0,
  investQuarters: 0,
  recycled: false,
  instant: 0,
  invested: 0,
  open: 0,
  held: 0,
  proceeds: 0,
  called: 0,
  distributed: 0,
  fees: 0,
  carry: 0,
  owed: 0,
  returned: 0,
  lost: 0,
  pending: 0,
  investedThisYear: 0,
  subsidy: 0,
  strike: 0,
  takenShare: 0,
  takenCalls: 0,
  takenDistributions: 0,
  price: 0,
  annual: 0,
});

/** Opens the books of a fund of this plan, whose reserve is what its projects may still get. */
export function openAccount(account: FundAccount, fund: FundPlan, ticket: number, recycled: boolean): void {
  account.size = fund.size;
  account.launchYear = fund.launchYear;
  account.lifeQuarters = fund.lifeQuarters;
  account.investQuarters = fund.investQuarters;
  account.recycled = recycled;
  account.instant = 0;
  account.invested = 0;
  account.open = 0;
  account.held = 0;
  account.proceeds = 0;
  account.called = 0;
  account.distributed = 0;
  account.fees = 0;
  account.carry = 0;
  account.owed = 0;
  account.returned = 0;
  account.lost = 0;
  account.pending = fund.projects * fund.followOn * ticket;
  account.investedThisYear = 0;
  account.subsidy = 0;
  account.strike = 0;
  account.takenShare = 0;
  account.takenCalls = 0;
  account.takenDistributions = 0;
  account.price = 0;
  account.annual = 0;
}
