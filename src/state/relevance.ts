import { usesSecondary } from '../model/mechanisms';
import {
  parameterTable,
  SLEEVES,
  type ParameterKey,
  type ParameterRow,
  type Parameters,
  type Sleeve,
} from '../model/parameters';

type Row = ParameterRow & { readonly key: ParameterKey };
type Condition = (parameters: Parameters) => boolean;

const MODEL_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  lognormal: ['multipleMean', 'multipleSpread'],
  pareto: ['multipleMean', 'multipleTail'],
  table: ['multipleTable'],
};
const someModelOnly = new Set(Object.values(MODEL_PARAMETERS).flat());

const isConcession =
  (mode: Parameters['concession.mode']): Condition =>
  (p) =>
    p['concession.mode'] === mode;

/** When the model reads a parameter that another one switches on. */
const switchedOnBy: Partial<Readonly<Record<ParameterKey, Condition>>> = {
  'market.sectors': (p) => p['market.sectorCorrelation'] > 0,
  'market.ipoReopening': (p) => p['market.ipoClosure'] > 0,
  'market.ipoShutFrom': (p) => p['market.ipoShutYears'] > 0,
  'secondary.price': usesSecondary,
  'secondary.discount': (p) => usesSecondary(p) && p['secondary.price'] === 'discount',
  'secondary.fromAge': usesSecondary,
  'concession.rate': isConcession('share'),
  'concession.level': isConcession('share'),
  'concession.toManager': isConcession('share'),
  'concession.trigger': (p) => isConcession('share')(p) && p['concession.level'] === 'fund',
  'concession.buybackYear': isConcession('buyback'),
  'concession.buybackRate': isConcession('buyback'),
  'concession.buybackShare': isConcession('buyback'),
  'subsidy.lossCap': (p) => p['subsidy.lossRate'] > 0,
  'subsidy.investCap': (p) => p['subsidy.investRate'] > 0,
};

/** Two parameters that do something only together: each is offered, and counts once the other is there. */
const needs: Partial<Readonly<Record<ParameterKey, Condition>>> = {
  'screening.applicants': (p) => p['screening.accuracy'] > 0,
  'screening.accuracy': (p) => p['screening.applicants'] > 1,
};

const sleeveOf = ({ group }: Row): Sleeve | undefined => SLEEVES.find((sleeve) => sleeve === group);

const shortName = (key: string): string => key.slice(key.indexOf('.') + 1);

/** Whether the distribution, the mode or the switch that is chosen reads this parameter: only then a form offers it. */
export function belongsToModel(row: Row, parameters: Parameters): boolean {
  const sleeve = sleeveOf(row);
  const name = shortName(row.key);
  if (!sleeve || !someModelOnly.has(name)) return switchedOnBy[row.key]?.(parameters) ?? true;
  return MODEL_PARAMETERS[parameters[`${sleeve}.multipleModel`]]?.includes(name) ?? true;
}

/** Whether the sleeve of this parameter holds money; parameters of no sleeve always count. */
function isActive(row: Row, parameters: Parameters): boolean {
  const sleeve = sleeveOf(row);
  return !sleeve || shortName(row.key) === 'share' || parameters[`${sleeve}.share`] > 0;
}

/** Whether a change of this parameter could change the result. */
export const isInEffect = (row: Row, parameters: Parameters): boolean =>
  isActive(row, parameters) && belongsToModel(row, parameters) && (needs[row.key]?.(parameters) ?? true);

/** The parameters a result rests on. */
export const keysInEffect = (parameters: Parameters): readonly ParameterKey[] =>
  parameterTable.filter((row) => isInEffect(row, parameters)).map((row) => row.key);
