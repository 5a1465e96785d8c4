import type { Plan } from './plan';

/** The whole programme added up over its classes, 万元; by instant where not said otherwise. */
export interface ProgrammeTotals {
  /** The government's calls (programme fee included) and distributions. */
  readonly calls: Float64Array;
  readonly distributions: Float64Array;
  readonly programmeFee: Float64Array;
  readonly socialCalls: Float64Array;
  readonly socialDistributions: Float64Array;
  readonly proceeds: Float64Array;
  /** By year end: the four losses and two bases of the readings (see assessment.ts), and the government's NAV. */
  readonly netLoss: Float64Array;
  readonly grossLoss: Float64Array;
  readonly invested: Float64Array;
  readonly netPaidInLoss: Float64Array;
  readonly grossPaidInLoss: Float64Array;
  readonly paidIn: Float64Array;
  readonly nav: Float64Array;
  /** Calls of all funds on everybody, and on the government alone. */
  fundCalls: number;
  governmentFundCalls: number;
  carry: number;
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
    proceeds: byInstant(),
    netLoss: byYear(),
    grossLoss: byYear(),
    invested: byYear(),
    netPaidInLoss: byYear(),
    grossPaidInLoss: byYear(),
    paidIn: byYear(),
    nav: byYear(),
    fundCalls: 0,
    governmentFundCalls: 0,
    carry: 0,
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
  totals.proceeds.fill(0);
  totals.netLoss.fill(0);
  totals.grossLoss.fill(0);
  totals.invested.fill(0);
  totals.netPaidInLoss.fill(0);
  totals.grossPaidInLoss.fill(0);
  totals.paidIn.fill(0);
  totals.nav.fill(0);
  totals.fundCalls = 0;
  totals.governmentFundCalls = 0;
  totals.carry = 0;
  totals.successes = 0;
  totals.ipos = 0;
}
