import { breachedReadings, enterVerdict, unharmedReadings, type Verdicts } from './assessment';
import { usesConcession, usesSubsidy } from '../model/mechanisms';
import { internalRate, UNDEFINED_METRIC } from './irr';
import { FISCAL_METRICS, firstSleeveMetric, METRIC } from './layout';
import type { Plan } from './plan';
import type { ProgrammeTotals } from './programme-totals';

/** Relative rounding allowed when capital is said to be back (model.md §5). */
export const CAPITAL_ROUNDING = 1e-9;

/** Holds the whole programme against its cost-weighted tolerance at every year end from the grace on. */
export function assessProgramme(plan: Plan, totals: ProgrammeTotals, limit: number, verdicts: Verdicts): void {
  const grace = plan.parameters['assessment.grace'];
  let programmeFee = 0;
  let annual = 0;
  let q = 0;
  for (let y = 1; y <= plan.years; y++) {
    const last = y === plan.years;
    for (const end = last ? plan.quarters : 4 * y; q <= end; q++) programmeFee += totals.programmeFee[q];
    if (!last && y < grace) continue;
    const net = totals.netLoss[y];
    const invested = totals.invested[y];
    const netPaidIn = totals.netPaidInLoss[y] + programmeFee;
    const grossPaidIn = totals.grossPaidInLoss[y] + programmeFee;
    const ownCalls = totals.netPaidIn[y] + programmeFee;
    const paidIn = totals.grossPaidIn[y] + programmeFee;
    const gross = totals.grossLoss[y];
    const breached = breachedReadings(limit, net, gross, invested, netPaidIn, ownCalls, grossPaidIn, paidIn);
    annual |= breached;
    if (last) enterVerdict(verdicts, breached, annual, unharmedReadings(net, invested, netPaidIn, ownCalls));
  }
}

/** Yearly series of the government, into `series` at [series · years + year − 1]: calls, distributions, net, DPI, NAV. */
export function governmentSeries(plan: Plan, totals: ProgrammeTotals, series: Float64Array): void {
  const { years, quarters } = plan;
  let paidIn = 0;
  let distributed = 0;
  let q = 0;
  for (let y = 1; y <= years; y++) {
    let calls = 0;
    let distributions = 0;
    for (const end = y < years ? 4 * y : quarters; q <= end; q++) {
      calls += totals.calls[q];
      distributions += totals.distributions[q];
    }
    paidIn += calls;
    distributed += distributions;
    series[y - 1] = calls;
    series[years + y - 1] = distributions;
    series[2 * years + y - 1] = distributed - paidIn;
    series[3 * years + y - 1] = distributed / paidIn;
    series[4 * years + y - 1] = totals.nav[y];
  }
}

/** What the S-fund takes over and what it leaves each year, into `series` from position `at` on. */
export function secondarySeries(plan: Plan, totals: ProgrammeTotals, series: Float64Array, at: number): void {
  for (let y = 1; y <= plan.years; y++) {
    series[at + y - 1] = totals.taken[y];
    series[at + plan.years + y - 1] = totals.left[y];
  }
}

const firstFiscalMetric = (plan: Plan): number => firstSleeveMetric(plan.sleeves.length);

/** Net flows of a party at each instant, and their sums. */
function netFlows(
  calls: Float64Array,
  distributions: Float64Array,
  net: Float64Array,
): { paid: number; received: number } {
  let paid = 0;
  let received = 0;
  for (let q = 0; q < net.length; q++) {
    net[q] = distributions[q] - calls[q];
    paid += calls[q];
    received += distributions[q];
  }
  return { paid, received };
}

function rateOf(calls: Float64Array, distributions: Float64Array, net: Float64Array): number {
  const { paid, received } = netFlows(calls, distributions, net);
  return internalRate(net, net.length, paid, received);
}

function fiscalMetrics(plan: Plan, totals: ProgrammeTotals, paidIn: number, metrics: Float64Array): void {
  let cumulative = 0;
  let lowest = 0;
  let breakEven = plan.parameters['programme.term'] + 1;
  for (let q = 0; q <= plan.quarters; q++) {
    cumulative += totals.distributions[q] - totals.calls[q];
    if (cumulative < lowest) lowest = cumulative;
    const yearEnd = (q & 3) === 0 && q > 0;
    if ((yearEnd || q === plan.quarters) && breakEven > plan.years && cumulative >= -CAPITAL_ROUNDING * paidIn) {
      breakEven = (q + 3) >> 2;
    }
  }
  metrics[firstFiscalMetric(plan)] = -lowest;
  metrics[firstFiscalMetric(plan) + 1] = breakEven;
}

/**
 * Writes one path's programme-wide metrics (all but the sleeves') into `metrics`, rates of return only where they are wanted; `net`
 * is scratch memory.
 */
export function programmeMetrics(
  plan: Plan,
  totals: ProgrammeTotals,
  rates: boolean,
  net: Float64Array,
  metrics: Float64Array,
): void {
  let paidIn = 0;
  let distributed = 0;
  let valueIn = 0;
  let valueOut = 0;
  let socialIn = 0;
  let socialOut = 0;
  let invested = 0;
  let proceeds = 0;
  for (let q = 0; q <= plan.quarters; q++) {
    paidIn += totals.calls[q];
    distributed += totals.distributions[q];
    valueIn += totals.calls[q] * plan.discount[q];
    valueOut += totals.distributions[q] * plan.discount[q];
    socialIn += totals.socialCalls[q];
    socialOut += totals.socialDistributions[q];
    invested += totals.tickets[q];
    proceeds += totals.proceeds[q];
  }
  metrics[METRIC['government.tvpi']] = distributed / paidIn;
  metrics[METRIC['government.npv']] = valueOut - valueIn;
  metrics[METRIC['government.pme']] = valueOut / valueIn;
  metrics[METRIC['government.paidIn']] = paidIn;
  metrics[METRIC['government.distributed']] = distributed;
  metrics[METRIC['gross.multiple']] = proceeds / invested;
  metrics[METRIC['social.tvpi']] = socialIn > 0 ? socialOut / socialIn : UNDEFINED_METRIC;
  metrics[METRIC['manager.income']] = totals.carry + totals.concessionToManagers;
  metrics[METRIC['leverage.social']] = (totals.fundCalls - totals.governmentFundCalls) / totals.governmentFundCalls;
  metrics[METRIC['leverage.total']] = totals.fundCalls / totals.governmentFundCalls;
  metrics[METRIC['projects.count']] = totals.projects;
  metrics[METRIC['projects.successes']] = totals.successes;
  metrics[METRIC['projects.ipos']] = totals.ipos;
  metrics[METRIC['loss.net']] = Math.max(0, 1 - proceeds / invested);
  metrics[METRIC['loss.gross']] = totals.grossLoss[plan.years] / invested;
  fiscalMetrics(plan, totals, paidIn, metrics);
  ruleMetrics(plan, totals, paidIn, distributed, rates, net, metrics);
  if (!rates) return;
  metrics[METRIC['government.irr']] = rateOf(totals.calls, totals.distributions, net);
  metrics[METRIC['gross.irr']] = rateOf(totals.tickets, totals.proceeds, net);
  metrics[METRIC['social.irr']] = rateOf(totals.socialCalls, totals.socialDistributions, net);
}

/** Metrics of rules that are in use: subsidies, concession, S-fund. */
function ruleMetrics(
  plan: Plan,
  totals: ProgrammeTotals,
  paidIn: number,
  distributed: number,
  rates: boolean,
  net: Float64Array,
  metrics: Float64Array,
): void {
  let next = firstFiscalMetric(plan) + FISCAL_METRICS;
  if (usesSubsidy(plan.parameters)) metrics[next++] = totals.subsidy;
  if (usesConcession(plan.parameters)) metrics[next++] = totals.concessionCost;
  if (!plan.secondary) return;
  let price = 0;
  let proceeds = 0;
  for (let q = 0; q <= plan.quarters; q++) {
    price += totals.secondaryCalls[q];
    proceeds += totals.secondaryProceeds[q];
  }
  metrics[next] = rates ? rateOf(totals.secondaryCalls, totals.secondaryProceeds, net) : UNDEFINED_METRIC;
  metrics[next + 1] = (distributed + proceeds) / (paidIn + price);
}
