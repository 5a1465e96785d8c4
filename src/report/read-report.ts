import { indicators } from '../analysis/indicators';
import { readQuestion, type Question } from '../analysis/question';
import { readLayeredScenario } from '../model/parse';
import { invalid, valid, type Checked, type Problem } from '../model/problems';
import { resolveScenario } from '../model/resolve';
import type { PolicyDocument, ResolvedScenario } from '../model/scenario';
import type { ReportOrder } from './gather';
import type { ReportOptions } from './options';
import { readLuck } from './read-luck';
import { readReportShape, type ReportShape } from './report-shape';

/** A report from outside: what it was computed from, checked, and what it says came of that. */
export interface ReadReport {
  readonly options: ReportOptions;
  readonly order: ReportOrder;
  readonly paths: number;
  readonly seed: string;
  /** What it says came of that; not believed. */
  readonly reported: {
    readonly engine: string;
    readonly questions: readonly string[];
    readonly equalMoney: boolean;
    readonly findings: unknown;
    readonly code: string;
  };
  /** Whether the file says what it said when it was written; a seal that somebody renewed says so too. */
  readonly isAsSealed: boolean;
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

const indicatorIds: readonly string[] = indicators.map(({ id }) => id);

/** What is computed again: all indicators, which every report has, then what else this one asked, then its main question. */
async function readQuestions(
  { questions, main }: ReportShape['order'],
  scenarios: readonly ResolvedScenario[],
): Promise<Checked<readonly Question[]>> {
  const parameters = scenarios.map((each) => each.parameters);
  const asked = [...indicatorIds, ...questions.filter((each) => !indicatorIds.includes(each))];
  const read = await Promise.all([...asked, main].map((each) => readQuestion(each, parameters)));
  return all(read, (i) => (i < asked.length ? `order.questions[${questions.indexOf(asked[i])}]` : 'order.main'));
}

function readNumbers({ order: { paths, seed, sidePaths } }: ReportShape) {
  const side = (name: 'tornado' | 'independent'): Checked<number> =>
    readLuck('simulation.paths', sidePaths[name], `order.sidePaths.${name}`);
  return {
    paths: readLuck('simulation.paths', paths, 'order.paths'),
    seed: readLuck('simulation.seed', seed, 'order.seed'),
    tornado: side('tornado'),
    independent: side('independent'),
  };
}

const reportedOf = ({ engine, findings, code, order: { questions, equalMoney } }: ReportShape) => ({
  engine,
  questions,
  equalMoney,
  findings,
  code,
});

async function readContent(shape: ReportShape): Promise<Checked<ReadReport>> {
  const { order, documents, options } = shape;
  const scenarios = readScenarios(shape.scenarios, documents);
  const { paths, seed, tornado, independent } = readNumbers(shape);
  if (!scenarios.ok || !paths.ok || !seed.ok || !tornado.ok || !independent.ok)
    return invalid([scenarios, paths, seed, tornado, independent].flatMap((each) => (each.ok ? [] : each.problems)));
  const questions = await readQuestions(order, scenarios.value);
  if (!questions.ok) return questions;
  const { equalMoney, withTornado, command } = order;
  return valid({
    options,
    paths: paths.value,
    seed: seed.value,
    reported: reportedOf(shape),
    isAsSealed: shape.isAsSealed,
    order: {
      scenarios: scenarios.value,
      documents,
      equalMoney,
      withTornado,
      command,
      sidePaths: { tornado: tornado.value, independent: independent.value },
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
