import type { Parameters } from '../model/parameters';
import type { Checked } from '../model/problems';
import { columnNames } from './formula';
import { readQuestion, type Question } from './question';

/** One scenario for each set of columns there is. */
function kinds(scenarios: readonly Parameters[]): readonly Parameters[] {
  const found = new Map<string, Parameters>();
  for (const parameters of scenarios) {
    const columns = columnNames(parameters).join();
    if (!found.has(columns)) found.set(columns, parameters);
  }
  return [...found.values()];
}

/**
 * Reads what is asked of an analysis whose scenarios need not all have what it names: those that do not become holes. Where none has
 * it, the problems are those of the first.
 */
export async function questionForAny(written: string, scenarios: readonly Parameters[]): Promise<Checked<Question>> {
  const read = await Promise.all(kinds(scenarios).map((parameters) => readQuestion(written, [parameters])));
  return read.find(({ ok }) => ok) ?? read[0];
}
