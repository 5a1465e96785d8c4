import type { Plan } from './plan';

/** A class of funds added up, 万元: what happens at each programme instant, and losses by programme year (from 1). */
export interface ClassTotals {
  readonly calls: Float64Array;
  readonly distributions: Float64Array;
  readonly proceeds: Float64Array;
  /** Unexited cost after the events of an instant. */
  readonly held: Float64Array;
  /** Losses of projects gone in a year. */
  readonly exitedLoss: Float64Array;
  /** At a year end: interim losses of failures held, and appraised value above cost of successes held. */
  readonly liveLoss: Float64Array;
  readonly liveGain: Float64Array;
}

export function createClassTotals(plan: Plan): ClassTotals {
  const byInstant = (): Float64Array => new Float64Array(plan.quarters + 1);
  const byYear = (): Float64Array => new Float64Array(plan.years + 1);
  return {
    calls: byInstant(),
    distributions: byInstant(),
    proceeds: byInstant(),
    held: byInstant(),
    exitedLoss: byYear(),
    liveLoss: byYear(),
    liveGain: byYear(),
  };
}

export function resetClassTotals(totals: ClassTotals): void {
  totals.calls.fill(0);
  totals.distributions.fill(0);
  totals.proceeds.fill(0);
  totals.held.fill(0);
  totals.exitedLoss.fill(0);
  totals.liveLoss.fill(0);
  totals.liveGain.fill(0);
}
