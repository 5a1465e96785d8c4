import { isRate } from '../engine/layout';
import { findParameter, type ParameterKey } from '../model/parameters';
import { within, type Expression } from './formula/expression';
import { isBreach } from './sample';

type Test = (name: string) => boolean;

const isOneOf =
  (...names: readonly string[]): Test =>
  (name) =>
    names.includes(name);

const isTolerance: Test = (key) => key.endsWith('.lossTolerance') || findParameter(key)?.group === 'assessment';

/** Parameters that reach some columns only. They rule over no money, nor over what can be simulated; all others may reach any column. */
const CONFINED: readonly (readonly [keys: Test, columns: Test])[] = [
  [isTolerance, isBreach],
  [(key) => findParameter(key)?.group === 'subsidy', isOneOf('fiscal.subsidy')],
  [isOneOf('programme.discountRate'), isOneOf('government.npv', 'government.pme', 'concession.cost')],
];

/** Whether a column may be another when this parameter is. */
export function mayReach(key: ParameterKey, column: string): boolean {
  const confined = CONFINED.find(([keys]) => keys(key));
  return confined === undefined || confined[1](column);
}

const columnsOf = (formula: Expression): readonly string[] => within(formula, 'column').map(({ name }) => name);

/** Whether a formula may come to another number when this parameter is another, whatever the scenario. */
export const mayMove = (key: ParameterKey, formula: Expression): boolean =>
  within(formula, 'parameter').some((named) => named.key === key) ||
  columnsOf(formula).some((column) => mayReach(key, column));

/** Whether a formula reads internal rates of return. */
export const readsRates = (formula: Expression): boolean => columnsOf(formula).some(isRate);
