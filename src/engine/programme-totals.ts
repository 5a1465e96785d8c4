import type { Plan } from './plan';

/** The whole programme added up over its classes, 万元; by instant where not said otherwise. */
export interface ProgrammeTotals {
  /** The government's calls (programme fee included) and distributions. */
  readonly calls: Float64Array;
  readonly distributions: Float64Array;
  readonly programmeFee: Float64Array;
  readonly socialCalls: Float64Array;
  readonly socialDistributions: Float64Array;
  readonly tickets: Float64Array;
  readonly proceeds: Float64Array;
  /** What the S-fund pays for positions and gets from them. */
  readonly secondaryCalls: Float64Array;
  readonly secondaryProceeds: Float64Array;
  /**
   * By year end: losses and bases of the readings (see assessment.ts), and the government's NAV. On what was paid in, net losses
   * have the government's own account as their base, gross losses its part of the funds' calls.
   */
  readonly netLoss: Float64Array;
  readonly grossLoss: Float64Array;
  readonly invested: Float64Array;
  readonly netPaidInLoss: Float64Array;
  readonly netPaidIn: Float64Array;
  readonly grossPaidInLoss: Float64Array;
  readonly grossPaidIn: Float64Array;
  readonly nav: Float64Array;
  /** By year end: what the S-fund takes over and what it cannot, in price. */
  readonly taken: Float64Array;
  readonly left: Float64Array;
  /** Calls of all funds on everybody, and on the government alone. */
  fundCalls: number;
  governmentFundCalls: number;
  carry: number;
  /** Paid to managers out of the government's gains, and present value of all that it gave up. */
  concessionToManagers: number;
  concessionCost: number;
  /** The government's gain on all funds that can cede, programme fee paid. */
  cedableGain: number;
  subsidy: number;
  funds: number;
  projects: number;
  successes: number;
  ipos: number;
}

export function createProgrammeTotals(plan: Plan): ProgrammeTotals {
  const byInstant = (): Float64Array => new Float64Array(plan.quarters + 1);
  const byYear = (): Float64Array => new Float64Array(plan.years + 1);
  return {
    calls: byInstant(),
    distributions: byInstant(),
    programmeFee: byInstant(),
    socialCalls: byInstant(),
    socialDistributions: byInstant(),
    tickets: byInstant(),
    proceeds: byInstant(),
    secondaryCalls: byInstant(),
    secondaryProceeds: byInstant(),
    netLoss: byYear(),
    grossLoss: byYear(),
    invested: byYear(),
    netPaidInLoss: byYear(),
    netPaidIn: byYear(),
    grossPaidInLoss: byYear(),
    grossPaidIn: byYear(),
    nav: byYear(),
    taken: byYear(),
    left: byYear(),
    fundCalls: 0,
    governmentFundCalls: 0,
    carry: 0,
    concessionToManagers: 0,
    concessionCost: 0,
    cedableGain: 0,
    subsidy: 0,
    funds: 0,
    projects: 0,
    successes: 0,
    ipos: 0,
  };
}

export function resetProgrammeTotals(totals: ProgrammeTotals): void {
  totals.calls.fill(0);
  totals.distributions.fill(0);
  totals.programmeFee.fill(0);
  totals.socialCalls.fill(0);
  totals.socialDistributions.fill(0);
  totals.tickets.fill(0);
  totals.proceeds.fill(0);
  totals.secondaryCalls.fill(0);
  totals.secondaryProceeds.fill(0);
  totals.netLoss.fill(0);
  totals.grossLoss.fill(0);
  totals.invested.fill(0);
  totals.netPaidInLoss.fill(0);
  totals.netPaidIn.fill(0);
  totals.grossPaidInLoss.fill(0);
  totals.grossPaidIn.fill(0);
  totals.nav.fill(0);
  totals.taken.fill(0);
  totals.left.fill(0);
  totals.fundCalls = 0;
  totals.governmentFundCalls = 0;
  totals.carry = 0;
  totals.concessionToManagers = 0;
  totals.concessionCost = 0;
  totals.cedableGain = 0;
  totals.subsidy = 0;
  totals.funds = 0;
  totals.projects = 0;
  totals.successes = 0;
  totals.ipos = 0;
}
