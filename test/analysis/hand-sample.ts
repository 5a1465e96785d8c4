import { estimate, type Estimate } from '../../src/analysis/estimate';
import type { Expression } from '../../src/analysis/formula/expression';
import { readFormula } from '../../src/analysis/formula/read-formula';
import type { Sample } from '../../src/analysis/sample';
import { good } from '../model/files';

/** A sample of columns written by hand, all of the same length, and parameters. */
export function handSample(
  columns: Readonly<Record<string, readonly number[]>>,
  parameters: Readonly<Record<string, number>> = {},
): Sample {
  const read = new Map(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)]));
  return {
    paths: Object.values(columns)[0].length,
    column: (name) => read.get(name)!,
    parameter: (key) => parameters[key],
    settings: () => JSON.stringify(parameters),
  };
}

/** Reads a formula over these columns and parameters. */
export async function expressionOf(
  text: string,
  columns: readonly string[],
  parameters: readonly string[] = [],
): Promise<Expression> {
  return good(await readFormula(text, { columns, parameters }));
}

/** What a formula comes to on columns written by hand. */
export async function estimateOn(
  text: string,
  columns: Readonly<Record<string, readonly number[]>>,
  parameters: Readonly<Record<string, number>> = {},
): Promise<Estimate> {
  const expression = await expressionOf(text, Object.keys(columns), Object.keys(parameters));
  return estimate(expression, handSample(columns, parameters));
}
