import { activeSleeves, type Parameters, type Sleeve, type SleeveParameters } from '../model/parameters';
import { QUARTERS, sleeveStructure, type Vintage } from '../model/structure';
import { meanSuccessMultiple } from '../engine/distributions';
import { screenedTerms } from '../engine/screening';

/** What the winners of a sleeve must return on average for all the money put in to come back. */
export interface BreakEven {
  readonly sleeve: Sleeve;
  /** Success rate of what is funded: after screening, where projects are chosen by a score. */
  readonly successRate: number;
  /** Mean multiple of failures. */
  readonly recovery: number;
  /** Money paid in per yuan invested: 1 + the fees of funds and programme, on average over the vintages. */
  readonly costPerInvested: number;
  /** Mean multiple of winners at which proceeds equal what was paid in; Infinity at success rate 0. */
  readonly neededMultiple: number;
  /** Mean multiple of winners the parameters assume. */
  readonly assumedMultiple: number;
}

/**
 * Fees of one fund per yuan invested, with the averages of model.md §2: on commitments while investing, then on half of
 * the cost; the programme's on half of the cost over the whole life.
 */
function feesPerInvested(programmeFee: number, terms: SleeveParameters, fundSize: number, vintage: Vintage): number {
  const { fee, feeAfter, ticket } = terms;
  const investing = vintage.investQuarters / QUARTERS;
  const life = vintage.lifeQuarters / QUARTERS;
  const invested = vintage.projects * ticket;
  const ofFund = (fee * investing * fundSize) / invested + 0.5 * feeAfter * (life - investing);
  return Math.min(ofFund, fundSize / invested - 1) + 0.5 * programmeFee * life;
}

function breakEvenOf(parameters: Parameters, sleeve: Sleeve, terms: SleeveParameters): BreakEven {
  const { fundSize, vintages } = sleeveStructure(parameters, sleeve);
  const projects = vintages.reduce((sum, vintage) => sum + vintage.funds * vintage.projects, 0);
  const fees = vintages.reduce((sum, vintage) => {
    const weight = (vintage.funds * vintage.projects) / projects;
    return sum + weight * feesPerInvested(parameters['programme.fee'], terms, fundSize, vintage);
  }, 0);
  const { successRate, recovery } = terms;
  const needed = 1 + fees - (1 - successRate) * recovery;
  return {
    sleeve,
    successRate,
    recovery,
    costPerInvested: 1 + fees,
    neededMultiple: successRate > 0 ? needed / successRate : Infinity,
    assumedMultiple: meanSuccessMultiple(terms),
  };
}

/**
 * The break-even arithmetic of every active sleeve: p · X + (1 − p) · recovery = 1 + fees, solved for X. Carry plays no
 * part (there is no profit to share); a forced sale at the end would ask for more.
 */
export const breakEven = (parameters: Parameters): readonly BreakEven[] =>
  activeSleeves(parameters).map((sleeve) => breakEvenOf(parameters, sleeve, screenedTerms(parameters, sleeve)));

/** The mean multiple winners of one sleeve must return if the success rate of what is funded were another; all else stays. */
export function neededMultipleAt(parameters: Parameters, sleeve: Sleeve, successRate: number): number {
  return breakEvenOf(parameters, sleeve, { ...screenedTerms(parameters, sleeve), successRate }).neededMultiple;
}
