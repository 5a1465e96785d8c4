import type { Parameters } from '../model/parameters';

/** What the treasury pays a fund's manager outside the fund; money in 万元. */
export interface SubsidyTerms {
  /** Part of a fund's net loss at its liquidation, and the most a fund gets. */
  readonly lossRate: number;
  readonly lossCap: number;
  /** Part of what a fund puts into projects in a year, and the most it gets a year. */
  readonly investRate: number;
  readonly investCap: number;
}

export const subsidyTerms = (p: Parameters): SubsidyTerms => ({
  lossRate: p['subsidy.lossRate'],
  lossCap: p['subsidy.lossCap'],
  investRate: p['subsidy.investRate'],
  investCap: p['subsidy.investCap'],
});

/** Compensation for a liquidated fund whose projects brought back `proceeds` of what was `invested`, 万元. */
export function lossSubsidy({ lossRate, lossCap }: SubsidyTerms, invested: number, proceeds: number): number {
  const loss = invested - proceeds;
  return loss > 0 ? Math.min(lossRate * loss, lossCap) : 0;
}

/** Reward for what a fund invested in one of its years, 万元. */
export const investmentReward = ({ investRate, investCap }: SubsidyTerms, invested: number): number =>
  Math.min(investRate * invested, investCap);
