import type { FundAccount } from '../../engine/account';
import { BREACH_COUNTS } from '../../engine/assessment';
import { runPlan } from '../../engine/chunk';
import { AMOUNTS, GOT, OWNED, PAID, SALES, SOLD, type FundInStep, type Holdings } from '../../engine/holdings';
import { breachRows, metricNames } from '../../engine/layout';
import { runPath } from '../../engine/path';
import type { Plan } from '../../engine/plan';
import { PARTIES, type Party } from '../../engine/result';
import { createScratch } from '../../engine/scratch';
import { PARTY, readTally } from '../../engine/tally';

/** What is known of one simulated future. */
export interface OneFuture {
  readonly metric: (name: string) => number;
  /** What a party has in the end beyond what it paid, 万元. */
  readonly net: (party: Party) => number;
  /** All money paid by all parties, 万元. */
  readonly paid: number;
}

/** The n-th future that can be told apart from its neighbours: sums are kept block by block. */
export const futureAt = (n: number): number => 50 * n;

/** One future of a plan; `path` is the first of a block. */
export function oneFuture(plan: Plan, path: number): OneFuture {
  const { metrics, blocks } = runPlan(plan, path, 1);
  const { partyIn, partyOut } = readTally(blocks);
  const names = metricNames(plan.parameters);
  return {
    metric: (name) => metrics[names.indexOf(name)],
    net: (party) => partyOut[PARTY[party]] - partyIn[PARTY[party]],
    paid: partyIn.reduce((sum, money) => sum + money, 0),
  };
}

/** What several parties together have in the end beyond what they paid, 万元. */
export const netOf = ({ net }: OneFuture, parties: readonly Party[] = PARTIES): number =>
  parties.reduce((sum, party) => sum + net(party), 0);

/** A fund's projects as the engine leaves them, 万元: the fund's part, and the part an S-fund has taken over. */
export interface ProjectBooks {
  /** What was put into them. */
  readonly paid: number;
  /** What they brought, to whomever they belonged in the end. */
  readonly brought: number;
  /** What the S-fund paid for its part, and what that part brought. */
  readonly sales: number;
  readonly soldBrought: number;
}

/** The books of a fund when it is liquidated, and the sleeve it belongs to. */
export interface FundBooks extends Readonly<FundAccount> {
  readonly sleeve: number;
  readonly projects: ProjectBooks;
}

function projectBooks({ amounts }: Holdings, { first, count }: FundInStep, ticket: number): ProjectBooks {
  const sum = { paid: 0, brought: 0, sales: 0, soldBrought: 0 };
  for (let i = first; i < first + count; i++) {
    const at = (amount: number): number => ticket * amounts[AMOUNTS * i + amount];
    const unit = amounts[AMOUNTS * i + GOT];
    sum.paid += at(PAID);
    sum.sales += at(SALES);
    sum.brought += (at(OWNED) + at(SOLD)) * unit;
    sum.soldBrought += at(SOLD) * unit;
  }
  return sum;
}

/** The books of every fund on one path, in the order of launch. */
export function fundBooks(plan: Plan, path: number): readonly FundBooks[] {
  const inStep = { ...plan, inStep: true };
  const scratch = createScratch(inStep);
  runPath(inStep, path, scratch, new Float64Array(breachRows(plan.parameters).length * BREACH_COUNTS));
  const { funds, count, holdings } = scratch.inStep;
  return funds.slice(0, count).map((fund) => ({
    ...fund.account,
    sleeve: fund.sleeve,
    projects: projectBooks(holdings, fund, plan.sleeves[fund.sleeve].terms.ticket),
  }));
}
