import { readQuestion, type Question } from '../analysis/question';
import { parameterRow, type ParameterKey, type Parameters } from '../model/parameters';
import { readLayeredScenario } from '../model/parse';
import { invalid, valid, type Checked, type Problem } from '../model/problems';
import { resolveScenario } from '../model/resolve';
import type { PolicyDocument, ResolvedScenario } from '../model/scenario';
import { readValue } from '../model/values';
import type { ReportOrder } from './gather';
import type { ReportOptions } from './options';
import { readReportShape, type ReportShape } from './report-shape';

/** A report from outside: what it was computed from, checked, and what it says came of that. */
export interface ReadReport {
  readonly options: ReportOptions;
  readonly order: ReportOrder;
  readonly paths: number;
  readonly seed: string;
  readonly reported: { readonly engine: string; readonly findings: unknown };
}

const inside = (problems: readonly Problem[], at: string): readonly Problem[] =>
  problems.map((found) => ({ ...found, path: found.path === '' ? at : `${at}.${found.path}` }));

/** All values, or all problems with their places. */
function all<T>(checked: readonly Checked<T>[], placeOf: (i: number) => string): Checked<readonly T[]> {
  const problems = checked.flatMap((each, i) => (each.ok ? [] : inside(each.problems, placeOf(i))));
  return problems.length > 0 ? invalid(problems) : valid(checked.flatMap((each) => (each.ok ? [each.value] : [])));
}

function readScenarios(
  raw: readonly unknown[],
  documents: readonly PolicyDocument[],
): Checked<readonly ResolvedScenario[]> {
  const resolve = (each: unknown): Checked<ResolvedScenario> => {
    const scenario = readLayeredScenario(each, documents);
    return scenario.ok ? resolveScenario(scenario.value) : scenario;
  };
  return all(raw.map(resolve), (i) => `scenarios[${i}]`);
}

function readLuck<K extends ParameterKey>(key: K, raw: unknown, path: string): Checked<Parameters[K]> {
  const read = readValue(parameterRow(key), raw, path);
  return read.ok ? valid(read.value as Parameters[K]) : read;
}

/** What the report asked of its scenarios, the indicators first. */
async function readQuestions(
  { questions, main }: ReportShape['order'],
  scenarios: readonly ResolvedScenario[],
): Promise<Checked<readonly Question[]>> {
  const parameters = scenarios.map((each) => each.parameters);
  const read = await Promise.all([...questions, main].map((each) => readQuestion(each, parameters)));
  return all(read, (i) => (i < questions.length ? `order.questions[${i}]` : 'order.main'));
}

async function readContent(shape: ReportShape): Promise<Checked<ReadReport>> {
  const { order, documents } = shape;
  const scenarios = readScenarios(shape.scenarios, documents);
  const paths = readLuck('simulation.paths', order.paths, 'order.paths');
  const seed = readLuck('simulation.seed', order.seed, 'order.seed');
  if (!scenarios.ok || !paths.ok || !seed.ok)
    return invalid([scenarios, paths, seed].flatMap((each) => (each.ok ? [] : each.problems)));
  const questions = await readQuestions(order, scenarios.value);
  if (!questions.ok) return questions;
  const { equalMoney, withTornado, commandLine } = order;
  return valid({
    options: shape.options,
    paths: paths.value,
    seed: seed.value,
    reported: { engine: shape.engine, findings: shape.findings },
    order: {
      scenarios: scenarios.value,
      documents,
      equalMoney,
      withTornado,
      commandLine,
      questions: questions.value.slice(0, -1),
      main: questions.value.at(-1)!,
    },
  });
}

/** The text of a report's JSON file, or everything that is wrong with it. Its findings are not believed: see reproduce. */
export async function readReport(text: string): Promise<Checked<ReadReport>> {
  const shape = readReportShape(text);
  return shape.ok ? readContent(shape.value) : shape;
}
