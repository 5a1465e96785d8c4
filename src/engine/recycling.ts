import { vintageOf } from '../model/structure';
import type { ClassTotals } from './class-totals';
import { fundPlan, type FundPlan, type Plan, type SleevePlan } from './plan';
import type { ProgrammeTotals } from './programme-totals';

/** Years a programme must still have when a new fund opens (model.md §4). */
export const RECYCLING_YEARS = 8;

/** What the government got from the funds of a class at a programme instant, 万元. */
function received(sleeve: SleevePlan, { distributions, transfers }: ClassTotals, q: number): number {
  const { ceded, price, takenDistributions } = transfers;
  return sleeve.terms.governmentShare * distributions[q] - takenDistributions[q] - ceded[q] + price[q];
}

/**
 * Keeps the recycled part of what the government received in programme year `year` out of its distributions, and returns it, 万元;
 * 0 when the programme is too near its end for new funds.
 */
export function keepForNewFunds(
  plan: Plan,
  classes: readonly ClassTotals[],
  year: number,
  programme: ProgrammeTotals,
): number {
  if (plan.parameters['programme.term'] - year < RECYCLING_YEARS) return 0;
  const share = plan.parameters['programme.recycling'];
  const from = year === 1 ? 0 : 4 * year - 3;
  let pot = 0;
  for (const [i, sleeve] of plan.sleeves.entries())
    for (let q = from; q <= 4 * year; q++) pot += share * received(sleeve, classes[i], q);
  if (pot <= 0) return 0;
  for (const [i, sleeve] of plan.sleeves.entries())
    for (let q = from; q <= 4 * year; q++) programme.distributions[q] -= share * received(sleeve, classes[i], q);
  return pot;
}

/**
 * The fund of a sleeve that this public money, 万元, opens at the start of a programme year (from 0); null where no ticket fits, or
 * more projects than there is room for.
 */
export function recycledFund(
  plan: Plan,
  sleeve: SleevePlan,
  money: number,
  launchYear: number,
  room: number,
): FundPlan | null {
  const size = money / sleeve.terms.governmentShare;
  const vintage = vintageOf(plan.parameters, sleeve.terms, size, launchYear, 1);
  const { lifeQuarters, projects } = vintage;
  return lifeQuarters >= 1 && projects >= 1 && projects <= room ? fundPlan(vintage, size, sleeve.terms) : null;
}
