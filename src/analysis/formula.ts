import { breachRows, metricNames } from '../engine/layout';
import type { Parameters } from '../model/parameters';
import type { Checked } from '../model/problems';
import type { Expression } from './formula/expression';
import { readFormula } from './formula/read-formula';
import { BREACH, breachName, numericParameters } from './sample';

/** A question that comes to one number on the paths of a run. */
export interface Formula {
  readonly text: string;
  readonly expression: Expression;
}

/** Columns a formula may name in a scenario with these parameters. */
export const columnNames = (parameters: Parameters): readonly string[] => [
  ...metricNames(parameters),
  BREACH,
  ...breachRows(parameters).map(breachName),
];

/** Reads a formula for scenarios that all have what it names; problems point at the place in the text. */
export async function formulaFor(text: string, scenarios: readonly Parameters[]): Promise<Checked<Formula>> {
  const [first, ...rest] = scenarios.map(columnNames);
  const columns = (first ?? []).filter((name) => rest.every((names) => names.includes(name)));
  const checked = await readFormula(text, { columns, parameters: numericParameters });
  return checked.ok ? { ok: true, value: { text, expression: checked.value } } : checked;
}
