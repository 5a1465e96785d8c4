import { constraintProblems } from '../model/constraints';
import type { Parameters } from '../model/parameters';
import { numericRow, type NumericKey } from '../model/plausible';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { structureProblems } from '../model/structure';
import { readValue } from '../model/values';
import { columnNames, type Formula } from './formula';
import { within } from './formula/expression';

/** Numbers to be tried, by parameter. */
export type Values = Readonly<Partial<Record<NumericKey, number>>>;

function faultsOf(parameters: Parameters, values: Values): readonly Problem[] {
  const refused = Object.entries(values).flatMap(([key, value]) => {
    const read = readValue(numericRow(key as NumericKey), value, key);
    return read.ok ? [] : read.problems;
  });
  if (refused.length > 0) return refused;
  const broken = constraintProblems(parameters);
  return broken.length > 0 ? broken : structureProblems(parameters);
}

/** A scenario with other values of some parameters, or what keeps it from being simulated; paths of problems are keys. */
export function variant(base: Parameters, values: Values): Checked<Parameters> {
  const parameters = { ...base, ...values };
  const problems = faultsOf(parameters, values);
  return problems.length > 0 ? invalid(problems) : valid(parameters);
}

/** The same for a question: where the variant lacks a column the formula names, that is what is wrong. */
export function askedVariant(base: Parameters, values: Values, { expression }: Formula): Checked<Parameters> {
  const checked = variant(base, values);
  if (!checked.ok) return checked;
  const known = columnNames(checked.value);
  const missing = within(expression, 'column').find(({ name }) => !known.includes(name));
  if (!missing) return checked;
  const { name } = missing;
  return invalid([
    problem('no-column', name, `这里没有“${name}”这个量。`, `there is no “${name}” with these parameters.`),
  ]);
}
