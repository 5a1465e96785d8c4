import pow from '@stdlib/math-base-special-pow';
import { SLEEVES, sleeveParameters, type Parameters, type SleeveParameters } from '../model/parameters';
import { programmeStructure, QUARTERS, toQuarters, type SleeveStructure, type Vintage } from '../model/structure';
import { holdingTable, type HoldingTable } from './holding';
import { programmeYears } from './layout';
import { outcomeTable, type OutcomeTable } from './outcomes';
import { keyOf, type Key } from './random';
import { normalQuantile } from './special';

/** Tolerated rounding when a loss is held against its tolerance (model.md §5). */
export const LOSS_ROUNDING = 1e-9;

/** Shares that sum to 1 up to this leave nothing to anybody else. */
const SHARE_ROUNDING = 1e-9;

/** Funds of one launch year: their calendar and what they owe whatever happens. */
export interface VintagePlan {
  readonly launchYear: number;
  readonly funds: number;
  /** Number of the first of them within the sleeve: its random stream. */
  readonly firstFund: number;
  readonly lifeQuarters: number;
  readonly projects: number;
  /** Instant of each ticket, quarters after launch. */
  readonly instants: Int32Array;
  /** Tickets paid at each instant. */
  readonly tickets: Int32Array;
  /** Fee on commitments falling due at each instant, 万元. */
  readonly commitmentFee: Float64Array;
  /** Fee per 万元 of unexited cost falling due at each instant. */
  readonly costFee: Float64Array;
}

/** Latent qualities above which a success leaves by IPO, by acquisition, by transfer; below, by buyback. */
export interface ChannelCuts {
  readonly ipo: number;
  readonly acquisition: number;
  readonly transfer: number;
}

export interface SleevePlan {
  readonly structure: SleeveStructure;
  readonly terms: SleeveParameters;
  /** Number of the sleeve in every scenario, active or not: its random streams. */
  readonly stream: number;
  readonly outcomes: OutcomeTable;
  readonly successHolding: HoldingTable;
  readonly failureHolding: HoldingTable;
  readonly cuts: ChannelCuts;
  /** Growth of the hurdle balance in a quarter. */
  readonly hurdleGrowth: number;
  readonly socialShare: number;
  /** Cost of all its projects, 万元. */
  readonly cost: number;
  readonly projects: number;
  /** Tickets paid at each programme instant, 万元. */
  readonly ticketsByInstant: Float64Array;
  readonly vintages: readonly VintagePlan[];
}

/** Everything about a scenario that does not depend on luck. */
export interface Plan {
  readonly parameters: Parameters;
  readonly key: Key;
  readonly quarters: number;
  readonly years: number;
  /** Value at the start of 1 万元 at each instant, at the cost of public money. */
  readonly discount: Float64Array;
  /** Loadings of a project's quality on market, manager and its own luck: square roots of the correlations. */
  readonly loadings: { readonly market: number; readonly manager: number; readonly own: number };
  readonly sleeves: readonly SleevePlan[];
  /** Cost of all projects, number of all projects, and tickets at each programme instant. */
  readonly cost: number;
  readonly projects: number;
  readonly ticketsByInstant: Float64Array;
  /** Cost-weighted tolerance of the programme. */
  readonly tolerance: number;
}

function vintagePlan(vintage: Vintage, firstFund: number, fundSize: number, terms: SleeveParameters): VintagePlan {
  const { launchYear, funds, lifeQuarters, investQuarters, projects } = vintage;
  const instants = Int32Array.from({ length: projects }, (_, j) => Math.floor((j * investQuarters) / projects));
  const tickets = new Int32Array(lifeQuarters + 1);
  for (const instant of instants) tickets[instant]++;
  const investing = (q: number): boolean => q >= 1 && q <= investQuarters;
  const due = { length: lifeQuarters + 1 };
  const commitmentFee = Float64Array.from(due, (_, q) => (investing(q) ? (terms.fee / QUARTERS) * fundSize : 0));
  const costFee = Float64Array.from(due, (_, q) => (q > investQuarters ? terms.feeAfter / QUARTERS : 0));
  return { launchYear, funds, firstFund, lifeQuarters, projects, instants, tickets, commitmentFee, costFee };
}

function channelCuts(parameters: Parameters, successRate: number): ChannelCuts {
  const above = (share: number): number => -normalQuantile(Math.min(1, share) * successRate);
  const ipo = parameters['exit.ipo'];
  const acquisition = ipo + parameters['exit.acquisition'];
  const transfer = acquisition + parameters['exit.transfer'];
  return { ipo: above(ipo), acquisition: above(acquisition), transfer: above(transfer) };
}

function ticketsByInstant(parameters: Parameters, ticket: number, vintages: readonly VintagePlan[]): Float64Array {
  const sums = new Float64Array(toQuarters(parameters['programme.term']) + 1);
  for (const { launchYear, funds, tickets } of vintages) {
    tickets.forEach((count, q) => (sums[QUARTERS * launchYear + q] += funds * count * ticket));
  }
  return sums;
}

/** What government and manager leave to social investors; what rounding leaves of nothing is nothing. */
function socialShareOf({ governmentShare, managerShare }: SleeveParameters): number {
  const rest = 1 - governmentShare - managerShare;
  return rest > SHARE_ROUNDING ? rest : 0;
}

function sleevePlan(parameters: Parameters, structure: SleeveStructure): SleevePlan {
  const terms = sleeveParameters(parameters, structure.sleeve);
  let firstFund = 0;
  const vintages = structure.vintages.map((vintage) => {
    const planned = vintagePlan(vintage, firstFund, structure.fundSize, terms);
    firstFund += vintage.funds;
    return planned;
  });
  const projects = vintages.reduce((sum, vintage) => sum + vintage.funds * vintage.projects, 0);
  return {
    structure,
    terms,
    stream: SLEEVES.indexOf(structure.sleeve),
    outcomes: outcomeTable(terms),
    successHolding: holdingTable(terms.successYears, terms.yearsSpread),
    failureHolding: holdingTable(terms.failureYears, terms.yearsSpread),
    cuts: channelCuts(parameters, terms.successRate),
    hurdleGrowth: pow(1 + terms.hurdle, 1 / QUARTERS),
    socialShare: socialShareOf(terms),
    cost: projects * terms.ticket,
    projects,
    ticketsByInstant: ticketsByInstant(parameters, terms.ticket, vintages),
    vintages,
  };
}

function loadingsOf(parameters: Parameters): Plan['loadings'] {
  const market = parameters['market.correlation'];
  const manager = parameters['market.managerCorrelation'];
  return { market: Math.sqrt(market), manager: Math.sqrt(manager), own: Math.sqrt(1 - market - manager) };
}

/** Plans a run of parameters that resolveScenario has accepted; throws on any others. */
export function makePlan(parameters: Parameters): Plan {
  const sleeves = programmeStructure(parameters).map((structure) => sleevePlan(parameters, structure));
  const quarters = toQuarters(parameters['programme.term']);
  const perQuarter = pow(1 + parameters['programme.discountRate'], -1 / QUARTERS);
  const discount = new Float64Array(quarters + 1).fill(1);
  for (let q = 1; q <= quarters; q++) discount[q] = discount[q - 1] * perQuarter;
  const cost = sleeves.reduce((sum, sleeve) => sum + sleeve.cost, 0);
  if (!(cost > 0)) throw new Error('a plan needs at least one project; resolve the scenario first');
  return {
    parameters,
    key: keyOf(parameters['simulation.seed']),
    quarters,
    years: programmeYears(parameters),
    discount,
    loadings: loadingsOf(parameters),
    sleeves,
    cost,
    projects: sleeves.reduce((sum, { projects }) => sum + projects, 0),
    ticketsByInstant: discount.map((_, q) => sleeves.reduce((sum, sleeve) => sum + sleeve.ticketsByInstant[q], 0)),
    tolerance: sleeves.reduce((sum, { cost: own, terms }) => sum + (own / cost) * terms.lossTolerance, 0),
  };
}
