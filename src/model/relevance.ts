import {
  parameterTable,
  SLEEVES,
  type ParameterKey,
  type ParameterRow,
  type Parameters,
  type Sleeve,
} from './parameters';
import { unmetRequirement } from './requirements';

type Row = ParameterRow & { readonly key: ParameterKey };
type Condition = (parameters: Parameters) => boolean;

/** Two parameters that do something only together: each is offered, and counts once the other is there. */
const needs: Partial<Readonly<Record<ParameterKey, Condition>>> = {
  'screening.applicants': (p) => p['screening.accuracy'] > 0,
  'screening.accuracy': (p) => p['screening.applicants'] > 1,
};

const sleeveOf = ({ group }: Row): Sleeve | undefined => SLEEVES.find((sleeve) => sleeve === group);

const shortName = (key: string): string => key.slice(key.indexOf('.') + 1);

/** Whether the distribution, the mode or the switch that is chosen reads this parameter: only then a form offers it. */
export const belongsToModel = ({ key }: Row, parameters: Parameters): boolean =>
  unmetRequirement(key, parameters) === undefined;

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
