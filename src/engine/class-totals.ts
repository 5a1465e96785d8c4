import type { Plan } from './plan';

/** A class of funds added up, 万元: what happens at each programme instant, and values by programme year (from 1). */
export interface ClassTotals {
  readonly calls: Float64Array;
  readonly distributions: Float64Array;
  readonly proceeds: Float64Array;
  /** Put into projects: tickets and follow-ons. */
  readonly tickets: Float64Array;
  /** Unexited cost after the events of an instant. */
  readonly held: Float64Array;
  /** Losses of projects gone in a year. */
  readonly exitedLoss: Float64Array;
  /** At a year end: unexited cost above official value, losses of the projects held, appraised above official value. */
  readonly writeDown: Float64Array;
  readonly liveLoss: Float64Array;
  readonly liveGain: Float64Array;
  readonly transfers: ClassTransfers;
  /** Paid to the funds' managers by the treasury. */
  subsidy: number;
}

/** What changes hands between the government and others, by instant; kept clean where no rule asks for it. */
export interface ClassTransfers {
  used: boolean;
  /** Gains ceded at liquidation; price of stakes bought back; calls and distributions that are others' from then on. */
  readonly ceded: Float64Array;
  readonly price: Float64Array;
  readonly takenCalls: Float64Array;
  readonly takenDistributions: Float64Array;
  /** The government's calls that are paid from what it received before, and the part of such commitments never called. */
  readonly recycledCalls: Float64Array;
  readonly recycledLeft: Float64Array;
  /** Official and appraised value, at a year end, of stakes bought back. */
  readonly takenOfficial: Float64Array;
  readonly takenValue: Float64Array;
}

function createTransfers(plan: Plan): ClassTransfers {
  const byInstant = (): Float64Array => new Float64Array(plan.quarters + 1);
  const byYear = (): Float64Array => new Float64Array(plan.years + 1);
  return {
    used: false,
    ceded: byInstant(),
    price: byInstant(),
    takenCalls: byInstant(),
    takenDistributions: byInstant(),
    recycledCalls: byInstant(),
    recycledLeft: byInstant(),
    takenOfficial: byYear(),
    takenValue: byYear(),
  };
}

function resetTransfers(transfers: ClassTransfers): void {
  transfers.used = false;
  transfers.ceded.fill(0);
  transfers.price.fill(0);
  transfers.takenCalls.fill(0);
  transfers.takenDistributions.fill(0);
  transfers.recycledCalls.fill(0);
  transfers.recycledLeft.fill(0);
  transfers.takenOfficial.fill(0);
  transfers.takenValue.fill(0);
}

export function createClassTotals(plan: Plan): ClassTotals {
  const byInstant = (): Float64Array => new Float64Array(plan.quarters + 1);
  const byYear = (): Float64Array => new Float64Array(plan.years + 1);
  return {
    calls: byInstant(),
    distributions: byInstant(),
    proceeds: byInstant(),
    tickets: byInstant(),
    held: byInstant(),
    exitedLoss: byYear(),
    writeDown: byYear(),
    liveLoss: byYear(),
    liveGain: byYear(),
    transfers: createTransfers(plan),
    subsidy: 0,
  };
}

export function resetClassTotals(totals: ClassTotals): void {
  totals.calls.fill(0);
  totals.distributions.fill(0);
  totals.proceeds.fill(0);
  totals.tickets.fill(0);
  totals.held.fill(0);
  totals.exitedLoss.fill(0);
  totals.writeDown.fill(0);
  totals.liveLoss.fill(0);
  totals.liveGain.fill(0);
  totals.subsidy = 0;
  if (totals.transfers.used) resetTransfers(totals.transfers);
}
