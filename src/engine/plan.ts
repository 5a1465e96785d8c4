import pow from '@stdlib/math-base-special-pow';
import { usesRecycling, usesSecondary } from '../model/mechanisms';
import { SLEEVES, type Parameters, type SleeveParameters } from '../model/parameters';
import { programmeStructure, QUARTERS, toQuarters, type SleeveStructure, type Vintage } from '../model/structure';
import { concessionTerms, programmeConcession, takersOf, type ConcessionTerms, type Takers } from './concession-terms';
import { holdingTable, type HoldingTable } from './holding';
import { ipoWindow, type IpoWindow } from './ipo-window';
import { programmeYears } from './layout';
import { outcomeTable, type OutcomeTable } from './outcomes';
import { keyOf, type Key } from './random';
import { screenedTerms } from './screening';
import { secondaryTerms, type SecondaryTerms } from './secondary-terms';
import { normalQuantile } from './special';
import { tCopula, type TCopula } from './t-copula';
import { subsidyTerms, type SubsidyTerms } from './subsidy';

/** Tolerated rounding when a loss is held against its tolerance (model.md §5). */
export const LOSS_ROUNDING = 1e-9;

/** Shares that sum to 1 up to this leave nothing to anybody else. */
const SHARE_ROUNDING = 1e-9;

/** A fund's calendar and size: what is known when it is launched. Money in 万元. */
export interface FundPlan {
  /** Programme year of its launch, from 0. */
  readonly launchYear: number;
  /** Commitments of all its investors. */
  readonly size: number;
  readonly lifeQuarters: number;
  readonly investQuarters: number;
  readonly projects: number;
  /** Instant of each ticket, quarters after launch. */
  readonly instants: Int32Array;
  /** What is reserved for a project's next round, in tickets. */
  readonly followOn: number;
}

/** Funds of one launch year, all alike. */
export interface VintagePlan extends FundPlan {
  readonly funds: number;
  /** Number of the first of them within the sleeve: its random stream. */
  readonly firstFund: number;
}

/** Latent qualities above which a success leaves by IPO, by acquisition, by transfer; below, by buyback. */
export interface ChannelCuts {
  readonly ipo: number;
  readonly acquisition: number;
  readonly transfer: number;
}

export interface SleevePlan {
  readonly structure: SleeveStructure;
  /** Its parameters, with the success rate of the projects that screening lets through. */
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
  readonly concession: ConcessionTerms;
  readonly takers: Takers;
  readonly subsidies: SubsidyTerms;
  /** Number and first tickets (万元) of the projects of all funds planned from the start. */
  readonly projects: number;
  readonly cost: number;
  readonly vintages: readonly VintagePlan[];
}

/** Loadings of a project's quality on market, manager, sector and its own luck: square roots of the correlations. */
export interface Loadings {
  readonly market: number;
  readonly manager: number;
  readonly sector: number;
  readonly own: number;
}

/** Everything about a scenario that does not depend on luck. */
export interface Plan {
  readonly parameters: Parameters;
  readonly key: Key;
  readonly quarters: number;
  readonly years: number;
  /** Value at the start of 1 万元 at each instant, at the cost of public money. */
  readonly discount: Float64Array;
  readonly loadings: Loadings;
  /** Sectors the projects are spread over; 0 where they have no say. */
  readonly sectors: number;
  /** Tables of the t-copula, where it is not Gaussian. */
  readonly copula: TCopula | null;
  /** When the market takes no IPOs, where that can happen. */
  readonly window: IpoWindow | null;
  readonly sleeves: readonly SleevePlan[];
  /** Number and first tickets (万元) of the projects of all funds planned from the start. */
  readonly projects: number;
  readonly cost: number;
  /** Tolerance of the programme, weighted by first tickets. */
  readonly tolerance: number;
  /** Part of the government's gain on the whole programme that is ceded at its end. */
  readonly programmeConcession: number;
  /** Takeovers by the S-fund, where there is one. */
  readonly secondary: SecondaryTerms | null;
  /** Whether all funds advance year by year together, because one's year depends on the others' or its tickets on luck. */
  readonly inStep: boolean;
}

/** Plans a fund of this launch year and size. */
export function fundPlan(vintage: Vintage, size: number, terms: SleeveParameters): FundPlan {
  const { launchYear, lifeQuarters, investQuarters, projects } = vintage;
  const instants = Int32Array.from({ length: projects }, (_, j) => Math.floor((j * investQuarters) / projects));
  const followOn = (terms.reserve * size) / (projects * terms.ticket);
  return { launchYear, size, lifeQuarters, investQuarters, projects, instants, followOn };
}

function channelCuts(parameters: Parameters, successRate: number): ChannelCuts {
  const above = (share: number): number => -normalQuantile(Math.min(1, share) * successRate);
  const ipo = parameters['exit.ipo'];
  const acquisition = ipo + parameters['exit.acquisition'];
  const transfer = acquisition + parameters['exit.transfer'];
  return { ipo: above(ipo), acquisition: above(acquisition), transfer: above(transfer) };
}

/** What government and manager leave to social investors; what rounding leaves of nothing is nothing. */
function socialShareOf({ governmentShare, managerShare }: SleeveParameters): number {
  const rest = 1 - governmentShare - managerShare;
  return rest > SHARE_ROUNDING ? rest : 0;
}

function sleevePlan(parameters: Parameters, structure: SleeveStructure): SleevePlan {
  const terms = screenedTerms(parameters, structure.sleeve);
  let firstFund = 0;
  const vintages = structure.vintages.map((vintage): VintagePlan => {
    const { funds } = vintage;
    const planned = { ...fundPlan(vintage, structure.fundSize, terms), funds, firstFund };
    firstFund += funds;
    return planned;
  });
  const socialShare = socialShareOf(terms);
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
    socialShare,
    concession: concessionTerms(parameters, structure.sleeve, socialShare),
    takers: takersOf(structure.sleeve, socialShare),
    subsidies: subsidyTerms(parameters),
    cost: projects * terms.ticket,
    projects,
    vintages,
  };
}

function loadingsOf(parameters: Parameters): Loadings {
  const market = parameters['market.correlation'];
  const manager = parameters['market.managerCorrelation'];
  const sector = parameters['market.sectorCorrelation'];
  const own = 1 - market - manager - sector;
  return { market: Math.sqrt(market), manager: Math.sqrt(manager), sector: Math.sqrt(sector), own: Math.sqrt(own) };
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
    sectors: parameters['market.sectorCorrelation'] > 0 ? parameters['market.sectors'] : 0,
    copula: parameters['market.tailDegrees'] > 0 ? tCopula(parameters['market.tailDegrees']) : null,
    window: ipoWindow(parameters),
    sleeves,
    cost,
    projects: sleeves.reduce((sum, { projects }) => sum + projects, 0),
    tolerance: sleeves.reduce((sum, { cost: own, terms }) => sum + (own / cost) * terms.lossTolerance, 0),
    programmeConcession: programmeConcession(parameters),
    secondary: secondaryTerms(parameters),
    inStep: usesSecondary(parameters) || usesRecycling(parameters) || sleeves.some(({ terms }) => terms.reserve > 0),
  };
}

/** Projects of the largest fund planned from the start. */
export const largestFund = ({ sleeves }: Plan): number =>
  Math.max(...sleeves.flatMap(({ vintages }) => vintages.map(({ projects }) => projects)));
