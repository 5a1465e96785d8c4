import type { FundAccount } from '../../engine/account';
import { BREACH_COUNTS } from '../../engine/assessment';
import { runPlan } from '../../engine/chunk';
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

/** The books of a fund when it is liquidated, and the sleeve it belongs to. */
export interface FundBooks extends Readonly<FundAccount> {
  readonly sleeve: number;
}

/** The books of every fund on one path. */
export function fundBooks(plan: Plan, path: number): readonly FundBooks[] {
  const inStep = { ...plan, inStep: true };
  const scratch = createScratch(inStep);
  runPath(inStep, path, scratch, new Float64Array(breachRows(plan.parameters).length * BREACH_COUNTS));
  const { funds, count } = scratch.inStep;
  return funds.slice(0, count).map(({ account, sleeve }) => ({ ...account, sleeve }));
}
