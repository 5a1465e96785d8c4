import { atEqualMoney } from '../analysis/equal-money';
import { invalid, valid, type Checked, type Problem } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import { readRun } from './named-run';

/** What was typed of scenarios that are compared: it holds for all of them, but for `--set`. */
export interface NamedScenarios {
  /** What is changed of the first scenario alone. */
  readonly set?: readonly string[];
  readonly stress: readonly string[];
  readonly equalMoney?: boolean;
  readonly paths?: string;
  readonly seed?: string;
}

/** A problem within a scenario is said with its name; one of an option that all share is said once. */
function inScenario(found: Problem, name: string): Problem {
  if (found.path.startsWith('--') || found.path.startsWith(name) || found.path === '') return found;
  return { ...found, path: `${name}: ${found.path}` };
}

function once(problems: readonly Problem[]): readonly Problem[] {
  const said = problems.map((each) => JSON.stringify(each));
  return problems.filter((_, i) => said.indexOf(said[i]) === i);
}

/** The scenarios as they were named, with the stresses and, where asked for, all as large as the first. */
export async function readScenarios(
  names: readonly string[],
  { set = [], stress, paths, seed, equalMoney }: NamedScenarios,
): Promise<Checked<readonly ResolvedScenario[]>> {
  const luck = { ...(paths !== undefined && { paths }), ...(seed !== undefined && { seed }) };
  const runs = await Promise.all(names.map((name, i) => readRun(name, { set: i === 0 ? set : [], stress, ...luck })));
  const problems = runs.flatMap((run, i) => (run.ok ? [] : run.problems.map((found) => inScenario(found, names[i]))));
  if (problems.length > 0) return invalid(once(problems));
  const scenarios = runs.flatMap((run) => (run.ok ? [run.value.scenario] : []));
  return equalMoney ? atEqualMoney(scenarios) : valid(scenarios);
}
