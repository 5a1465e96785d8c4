import { invalid, valid, type Checked, type Problem } from '../model/problems';
import type { Change, ResolvedScenario } from '../model/scenario';
import { resolveStressed, type Stress } from '../model/stresses';
import { readAssignments, type Assignments } from './assignments';
import { findScenario, findStresses } from './scenario-files';

/** What is to be changed of a scenario: `--set`, `--paths`, `--seed` and `--stress`. */
export interface Alterations extends Assignments {
  readonly stress: readonly string[];
}

/** A scenario as it was named, what was typed on top of it, and what all of it with the stresses comes to. */
export interface NamedRun {
  readonly scenario: ResolvedScenario;
  readonly own: readonly Change[];
  readonly typed: readonly Change[];
  readonly stresses: readonly Stress[];
}

/** A problem of a change that was typed is said of `--set`, not of a place in a file nobody sees. */
function inArguments(found: Problem, own: number, typed: readonly Change[]): Problem {
  const place = /^changes\[(\d+)\]/.exec(found.path);
  const change = place && typed[Number(place[1]) - own];
  return change ? { ...found, path: `--set ${change.key}` } : found;
}

/** Reads a scenario with what is laid over it, or finds everything that is wrong with either. */
export async function readRun(name: string, { stress, ...assignments }: Alterations): Promise<Checked<NamedRun>> {
  const scenario = await findScenario(name);
  const typed = readAssignments(assignments);
  const stresses = await findStresses(stress);
  if (!scenario.ok || !typed.ok || !stresses.ok) {
    return invalid([scenario, typed, stresses].flatMap((each) => (each.ok ? [] : each.problems)));
  }
  const own = scenario.value.changes;
  const changed = { ...scenario.value, changes: [...own, ...typed.value] };
  const resolved = resolveStressed(changed, stresses.value);
  if (resolved.ok) return valid({ scenario: resolved.value, own, typed: typed.value, stresses: stresses.value });
  return invalid(resolved.problems.map((found) => inArguments(found, own.length, typed.value)));
}
