import {
  parameterTable,
  SLEEVES,
  type ParameterKey,
  type ParameterRow,
  type Parameters,
  type Sleeve,
} from '../model/parameters';

type Row = ParameterRow & { readonly key: ParameterKey };

const MODEL_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  lognormal: ['multipleMean', 'multipleSpread'],
  pareto: ['multipleMean', 'multipleTail'],
  table: ['multipleTable'],
};
const someModelOnly = new Set(Object.values(MODEL_PARAMETERS).flat());

const sleeveOf = ({ group }: Row): Sleeve | undefined => SLEEVES.find((sleeve) => sleeve === group);

const shortName = (key: string): string => key.slice(key.indexOf('.') + 1);

/** Whether the chosen distribution of multiples reads this parameter. */
export function belongsToModel(row: Row, parameters: Parameters): boolean {
  const sleeve = sleeveOf(row);
  const name = shortName(row.key);
  if (!sleeve || !someModelOnly.has(name)) return true;
  return MODEL_PARAMETERS[parameters[`${sleeve}.multipleModel`]]?.includes(name) ?? true;
}

/** Whether the sleeve of this parameter holds money; parameters of no sleeve always count. */
function isActive(row: Row, parameters: Parameters): boolean {
  const sleeve = sleeveOf(row);
  return !sleeve || shortName(row.key) === 'share' || parameters[`${sleeve}.share`] > 0;
}

/** Whether a change of this parameter could change the result. */
export const isInEffect = (row: Row, parameters: Parameters): boolean =>
  !row.planned && isActive(row, parameters) && belongsToModel(row, parameters);

/** The parameters a result rests on. */
export const keysInEffect = (parameters: Parameters): readonly ParameterKey[] =>
  parameterTable.filter((row) => isInEffect(row, parameters)).map((row) => row.key);
