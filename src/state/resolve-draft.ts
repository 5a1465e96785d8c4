import { invalid, type Checked, type Problem } from '../model/problems';
import type { ResolvedScenario, Scenario } from '../model/scenario';
import { resolveStressed, type Stress } from '../model/stresses';
import { draftScenario, stressesOf, type Draft } from './draft';
import { draftName } from './draft-name';

/** A draft that can be run, and what a run of it takes. */
export interface Runnable {
  readonly draft: Draft;
  readonly resolved: ResolvedScenario;
}

/** On a page a problem belongs to a parameter, not to a line of a file: `changes[3].value` → the key of that change. */
function atParameter(found: Problem, { changes }: Scenario): Problem {
  const index = /^changes\[(\d+)\]/.exec(found.path)?.[1];
  const change = index === undefined ? undefined : changes[Number(index)];
  return change ? { ...found, path: change.key } : found;
}

/** What a draft with its stresses stands for, under the draft's name, or what keeps it from being run; the paths of problems are keys of parameters. */
export function resolveDraft(draft: Draft, known: readonly Stress[]): Checked<ResolvedScenario> {
  const scenario = { ...draftScenario(draft), name: draftName(draft, known) };
  const resolved = resolveStressed(scenario, stressesOf(draft, known));
  return resolved.ok ? resolved : invalid(resolved.problems.map((found) => atParameter(found, scenario)));
}
