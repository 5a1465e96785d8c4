import { screenedTerms } from '../../engine/screening';
import { groupLabels, type Parameters, type Sleeve, type SleeveParameters } from '../../model/parameters';
import { programmeStructure, QUARTERS, type SleeveStructure, type Vintage } from '../../model/structure';
import type { Text } from '../../model/text';

/** One kind of fund that holds money, as the rules of advice look at it. */
export interface SleeveSituation {
  readonly sleeve: Sleeve;
  readonly name: Text;
  /** Its parameters, with the success rate of the projects that screening lets through. */
  readonly terms: SleeveParameters;
  readonly structure: SleeveStructure;
}

/** Parameters that resolve, and what they make of the programme. */
export interface Situation {
  readonly parameters: Parameters;
  readonly sleeves: readonly SleeveSituation[];
}

const sleeveSituation = (parameters: Parameters, structure: SleeveStructure): SleeveSituation => ({
  sleeve: structure.sleeve,
  name: groupLabels[structure.sleeve],
  terms: screenedTerms(parameters, structure.sleeve),
  structure,
});

/** What the rules of advice look at. The parameters must resolve. */
export const situationOf = (parameters: Parameters): Situation => ({
  parameters,
  sleeves: programmeStructure(parameters).map((structure) => sleeveSituation(parameters, structure)),
});

/** The smallest value over the launch years of a kind of fund. */
export const least = ({ structure }: SleeveSituation, value: (vintage: Vintage) => number): number =>
  structure.vintages.reduce((smallest, vintage) => Math.min(smallest, value(vintage)), Infinity);

/** The largest value over the launch years of a kind of fund. */
export const most = ({ structure }: SleeveSituation, value: (vintage: Vintage) => number): number =>
  structure.vintages.reduce((largest, vintage) => Math.max(largest, value(vintage)), -Infinity);

/** Years from launch to the end of a fund. */
export const lifeYears = ({ lifeQuarters }: Vintage): number => lifeQuarters / QUARTERS;

/** Years between the last ticket of a fund and its end. */
export const yearsAfterLastTicket = ({ lifeQuarters, investQuarters, projects }: Vintage): number =>
  (lifeQuarters - Math.floor(((projects - 1) * investQuarters) / projects)) / QUARTERS;
