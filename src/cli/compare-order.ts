import { changeRows, type ChangeRow } from '../analysis/change-rows';
import { indicators } from '../analysis/indicators';
import { readQuestion, type Question } from '../analysis/question';
import { DECOMPOSITION_PATHS } from '../analysis/shapley';
import type { Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import { readScenarios, type NamedScenarios } from './compared-scenarios';
import { outputProblems } from './files';
import { readFormat, readWorkers } from './options';

const [FEWEST, MOST] = [2, 6];

/** What was typed after `guidefund compare`. */
export interface CompareArguments extends NamedScenarios {
  readonly indicator: readonly string[];
  readonly decompose?: string;
  readonly workers?: string;
  readonly format: string;
  readonly out?: string;
}

/** What is to be compared. */
export interface CompareOrder {
  readonly scenarios: readonly ResolvedScenario[];
  readonly questions: readonly Question[];
  /** What to take apart on the way from the first scenario to the second. */
  readonly decomposed: Question | null;
  readonly changes: readonly ChangeRow[];
  readonly equalMoney: boolean;
  readonly paths: number;
  readonly seed: string;
}

const problemsOf = (checked: readonly Checked<unknown>[]): readonly Problem[] =>
  checked.flatMap((each) => (each.ok ? [] : each.problems));

const valuesOf = <T>(checked: readonly Checked<T>[]): readonly T[] =>
  checked.flatMap((each) => (each.ok ? [each.value] : []));

function countProblems(names: readonly string[], { decompose }: CompareArguments): readonly Problem[] {
  const count = names.length;
  if (count < FEWEST || count > MOST)
    return [
      problem(
        'scenario-count',
        '',
        `可以比较 ${FEWEST} 到 ${MOST} 个方案，现为 ${count} 个。`,
        `from ${FEWEST} to ${MOST} scenarios can be compared, not ${count}.`,
      ),
    ];
  if (decompose === undefined || count === FEWEST) return [];
  return [
    problem(
      'scenario-count',
      '--decompose',
      `分解的是两个方案之间的差异，现有 ${count} 个方案。`,
      `takes the difference between two scenarios apart, and there are ${count}.`,
    ),
  ];
}

/** Reads what is asked; problems say which option they are of. */
async function readQuestions(
  written: readonly string[],
  option: string,
  scenarios: readonly Parameters[],
): Promise<Checked<readonly Question[]>> {
  const read = await Promise.all(written.map((each) => readQuestion(each, scenarios)));
  const problems = read.flatMap((each, i) =>
    each.ok ? [] : each.problems.map((found) => ({ ...found, path: `${option} ${written[i]}` })),
  );
  return problems.length > 0 ? invalid(problems) : valid(valuesOf(read));
}

/** As many as were typed, else as the first scenario has; not too many for taking a difference apart. */
function pathsOf(first: Parameters, { paths, decompose }: CompareArguments): number {
  const own = first['simulation.paths'];
  return paths === undefined && decompose !== undefined ? Math.min(own, DECOMPOSITION_PATHS) : own;
}

async function readAsked(
  scenarios: readonly ResolvedScenario[],
  typed: CompareArguments,
): Promise<Checked<CompareOrder>> {
  const { indicator, decompose, equalMoney } = typed;
  const parameters = scenarios.map((each) => each.parameters);
  const asked = indicator.length > 0 ? indicator : indicators.map(({ id }) => id);
  const questions = await readQuestions(asked, '--indicator', parameters);
  const decomposed = await readQuestions(decompose === undefined ? [] : [decompose], '--decompose', parameters);
  if (!questions.ok || !decomposed.ok) return invalid(problemsOf([questions, decomposed]));
  return valid({
    scenarios,
    questions: questions.value,
    decomposed: decomposed.value[0] ?? null,
    changes: changeRows(scenarios),
    equalMoney: equalMoney ?? false,
    paths: pathsOf(parameters[0], typed),
    seed: parameters[0]['simulation.seed'],
  });
}

/** A comparison that can begin: what to compare, how to write it and with how many threads. */
export interface ReadCompare<F> {
  readonly order: CompareOrder;
  readonly format: F;
  readonly workers: number | undefined;
}

/** Reads everything `guidefund compare` was given, or finds what is wrong with it. All run with the first one's paths and seed. */
export async function readCompare<F>(
  names: readonly string[],
  typed: CompareArguments,
  formats: Readonly<Record<string, F>>,
): Promise<Checked<ReadCompare<F>>> {
  const format = readFormat(typed.format, formats);
  const workers = readWorkers(typed.workers);
  const scenarios = await readScenarios(names, typed);
  const unwritable = typed.out === undefined ? [] : await outputProblems(typed.out);
  const others = [...countProblems(names, typed), ...problemsOf([scenarios, format, workers]), ...unwritable];
  if (!scenarios.ok || !format.ok || !workers.ok || others.length > 0) return invalid(others);
  const order = await readAsked(scenarios.value, typed);
  return order.ok ? valid({ order: order.value, format: format.value, workers: workers.value }) : order;
}
