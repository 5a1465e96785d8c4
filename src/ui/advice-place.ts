import type { Advice } from '../analysis/advice';
import { parameterRow, type ParameterKey, type Parameters } from '../model/parameters';
import { isOffered } from './form-filter';

/** The field an advice is told at: the first of its parameters that has one. */
export const adviceKey = ({ keys }: Advice, parameters: Parameters): ParameterKey =>
  keys.find((key) => isOffered(parameterRow(key), parameters)) ?? keys[0];

/** What there is to say at one field. */
export const adviceAt = (key: ParameterKey, advice: readonly Advice[], parameters: Parameters): readonly Advice[] =>
  advice.filter((each) => adviceKey(each, parameters) === key);
