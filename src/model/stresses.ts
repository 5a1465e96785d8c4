import { readScenario } from './parse';
import { activeSleeves, parameterRow, SLEEVES, type Parameters, type Sleeve } from './parameters';
import { invalid, problem, valid, type Checked, type Problem } from './problems';
import { resolveScenario } from './resolve';
import type { Change, PolicyDocument, ResolvedScenario, Scenario } from './scenario';
import { text, type Text } from './text';
import { nameOf, quoted } from './wording';
import { readYaml } from './yaml';

/** A hardship, or a comfort, that any scenario can be combined with: its changes follow the scenario's own. */
export type Stress = Scenario;

const inItem =
  (i: number) =>
  (found: Problem): Problem => ({ ...found, path: `[${i}]${found.path === '' ? '' : '.'}${found.path}` });

function repeatedIds(stresses: readonly Stress[]): readonly Problem[] {
  return stresses.flatMap(({ id }, i) =>
    stresses.findIndex((other) => other.id === id) === i
      ? []
      : [problem('duplicate-id', `[${i}].id`, `id“${id}”已经用过。`, `the id “${id}” is already taken.`)],
  );
}

/** The text of scenarios/stresses.yaml, a list of scenarios: each must be able to change the baseline. */
export function parseStresses(yaml: string, documents: readonly PolicyDocument[]): Checked<readonly Stress[]> {
  const reading = readYaml(yaml);
  if (!reading.readable) return invalid(reading.problems);
  const { content, problems } = reading;
  if (!Array.isArray(content))
    return invalid([
      problem('wrong-type', '', `须为列表，现为${quoted(content).zh}。`, `must be a list, not ${quoted(content).en}.`),
    ]);
  const items = content.map((item: unknown) => readScenario(item, documents));
  const stresses = items.flatMap((item) => (item.ok ? [item.value] : []));
  const faults = items.flatMap((item, i) => (item.ok ? [] : item.problems.map(inItem(i))));
  const all = [...problems, ...faults, ...repeatedIds(stresses)];
  return all.length > 0 ? invalid(all) : valid(stresses);
}

/** A change of a stress, which says in its note where it came from. */
interface StressChange {
  readonly stress: Stress;
  readonly change: Change;
}

/** Sleeves that a scenario gives no money: a stress need not touch them, and could not where their values are at a bound. */
function idleSleeves(scenario: Scenario): readonly Sleeve[] {
  const alone = resolveScenario(scenario);
  return alone.ok ? SLEEVES.filter((sleeve) => !activeSleeves(alone.value.parameters).includes(sleeve)) : [];
}

function changesOf(scenario: Scenario, stresses: readonly Stress[]): readonly StressChange[] {
  const idle = idleSleeves(scenario);
  const counts = ({ key }: Change): boolean => !idle.some((sleeve) => key.startsWith(`${sleeve}.`));
  return stresses.flatMap((stress) =>
    stress.changes
      .filter(counts)
      .map((change) => ({ stress, change: { ...change, note: `压力情景：${stress.name.zh}` } })),
  );
}

/** A scenario with stresses laid over it: their changes of what it has follow its own, in order. */
export function withStresses(scenario: Scenario, stresses: readonly Stress[]): Scenario {
  if (stresses.length === 0) return scenario;
  return { ...scenario, changes: [...scenario.changes, ...changesOf(scenario, stresses).map(({ change }) => change)] };
}

/** A table of bands has no mean that could be changed: a stress of the mean would do nothing in silence. */
function tableProblems(parameters: Parameters, stress: Stress): readonly Problem[] {
  return activeSleeves(parameters)
    .filter((sleeve) => parameters[`${sleeve}.multipleModel`] === 'table')
    .filter((sleeve) => stress.changes.some(({ key }) => key === `${sleeve}.multipleMean`))
    .map((sleeve) => {
      const [model, mean] = [parameterRow(`${sleeve}.multipleModel`), parameterRow(`${sleeve}.multipleMean`)];
      const [zh, en] = [nameOf(model).zh, nameOf(model).en];
      return problem(
        'stress-needs-mean',
        model.key,
        `压力情景“${stress.name.zh}”改变的是“${mean.label.zh}”，而“${zh}”用的是分档表，没有可改的平均倍数；请换一种分布，或取消这个压力情景。`,
        `the stress “${stress.name.en}” changes the “${mean.label.en}”, but “${en}” is a table of bands, which has no mean to change; choose another distribution or leave this stress out.`,
      );
    });
}

const namesOf = (stresses: readonly Stress[]): Text =>
  text(stresses.map(({ name }) => `“${name.zh}”`).join('、'), stresses.map(({ name }) => `“${name.en}”`).join(', '));

/** A problem that only stresses bring about, said of the parameter they change. */
function causedByStress(found: Problem, scenario: Scenario, stresses: readonly Stress[]): Problem {
  const index = /^changes\[(\d+)\]/.exec(found.path)?.[1];
  const culprit =
    index === undefined ? undefined : changesOf(scenario, stresses)[Number(index) - scenario.changes.length];
  const { zh, en } = namesOf(culprit ? [culprit.stress] : stresses);
  return {
    ...found,
    path: culprit?.change.key ?? found.path,
    message: text(
      `叠加压力情景${zh}后，${found.message.zh}请调整这个参数，或取消压力情景。`,
      `with the stress ${en}: ${found.message.en} Change this parameter or leave the stress out.`,
    ),
  };
}

/** What a scenario with stresses stands for, or what is wrong with it; where a stress is at fault, the path is a parameter. */
export function resolveStressed(scenario: Scenario, stresses: readonly Stress[]): Checked<ResolvedScenario> {
  const alone = resolveScenario(scenario);
  if (!alone.ok || stresses.length === 0) return alone;
  const idle = stresses.flatMap((stress) => tableProblems(alone.value.parameters, stress));
  if (idle.length > 0) return invalid(idle);
  const resolved = resolveScenario(withStresses(scenario, stresses));
  if (resolved.ok) return resolved;
  return invalid(resolved.problems.map((found) => causedByStress(found, scenario, stresses)));
}
