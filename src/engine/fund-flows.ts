import type { Plan } from './plan';

/**
 * What a fund's projects add up to, by instant and by year end since its launch; in tickets, not money. Whoever reads an
 * entry (runFund) sets it back to 0, so that the next fund finds clean memory.
 */
export interface FundFlows {
  /** Tickets and follow-ons paid. */
  readonly bought: Float64Array;
  readonly proceeds: Float64Array;
  /** Cost of what leaves the fund's books. */
  readonly exitedCost: Float64Array;
  /** Reserves that are paid or no longer needed. */
  readonly released: Float64Array;
  /** Losses of projects gone, entered at the first year end without them. */
  readonly exitedLoss: Float64Array;
  /** At a year end: unexited cost above official value, and losses of the projects held. The same, but where parts were sold. */
  readonly writeDown: Float64Array;
  readonly liveLoss: Float64Array;
  /** At a year end: appraised above official value. */
  readonly liveGain: Float64Array;
  /** Appraised value of what is held at the instant of the buyback. */
  appraised: number;
}

/** Memory for the longest fund of a plan. */
export function createFundFlows(plan: Plan): FundFlows {
  const byInstant = (): Float64Array => new Float64Array(plan.quarters + 1);
  const byYear = (): Float64Array => new Float64Array(plan.years + 1);
  return {
    bought: byInstant(),
    proceeds: byInstant(),
    exitedCost: byInstant(),
    released: byInstant(),
    exitedLoss: byYear(),
    writeDown: byYear(),
    liveLoss: byYear(),
    liveGain: byYear(),
    appraised: 0,
  };
}

/** First year end of a fund at which an instant lies in the past; instant 0 belongs to year 1. */
export const yearOf = (instant: number): number => (instant === 0 ? 1 : (instant + 3) >> 2);
