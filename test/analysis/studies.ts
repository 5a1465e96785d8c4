import { formulaFor, type Formula } from '../../src/analysis/formula';
import type { Study } from '../../src/analysis/study';
import type { Parameters } from '../../src/model/parameters';
import type { Change, ResolvedScenario } from '../../src/model/scenario';
import { resolveScenario } from '../../src/model/resolve';
import { inlineRunner } from '../../workers/inline';

/** Runs in this thread, with few paths. */
export const studyOf = (paths = 200, seed = 'guidefund'): Study => ({ runner: inlineRunner(), paths, seed });

/** A formula that must be readable. */
export async function formulaOf(text: string, ...scenarios: readonly Parameters[]): Promise<Formula> {
  const checked = await formulaFor(text, scenarios);
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message.en).join('\n'));
  return checked.value;
}

/** A scenario of the baseline with these values, each an assumption. */
export function scenarioWith(values: Partial<Parameters>, id = 'test'): ResolvedScenario {
  const changes = Object.entries(values).map(([key, value]) => ({ key, value, status: 'assumed' }) as Change);
  const resolved = resolveScenario({ id, name: { zh: `方案${id}`, en: `Scenario ${id}` }, changes });
  if (!resolved.ok) throw new Error(resolved.problems.map(({ message }) => message.en).join('\n'));
  return resolved.value;
}
