import * as z from 'zod';
import { readQuestion, type Question } from '../analysis/question';
import { documentsEnvelope } from '../model/envelope';
import { parameterRow, type ParameterKey, type Parameters } from '../model/parameters';
import { readLayeredScenario } from '../model/parse';
import { within } from '../model/paths';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { resolveScenario } from '../model/resolve';
import type { PolicyDocument, ResolvedScenario } from '../model/scenario';
import { LANGUAGES } from '../model/text';
import { readValue } from '../model/values';
import type { ReportOrder } from './gather';
import { MONEY_UNITS, type ReportOptions } from './options';
import { SECTION_IDS } from './report';
import { REPORT_FORMAT, REPORT_VERSION } from './to-json';

/** Far more than the longest report with six scenarios has. */
const MOST_LETTERS = 100_000_000;
const MOST_SCENARIOS = 6;
const MOST_QUESTIONS = 200;

const optionsShape = z.object({
  language: z.enum(LANGUAGES),
  title: z.string(),
  author: z.string(),
  date: z.string(),
  unit: z.enum(MONEY_UNITS),
  decision: z.string(),
  sections: z.array(z.enum(SECTION_IDS)),
});

const orderShape = z.object({
  paths: z.unknown(),
  seed: z.unknown(),
  equalMoney: z.boolean(),
  questions: z.array(z.string()).max(MOST_QUESTIONS),
  main: z.string(),
  withTornado: z.boolean(),
  commandLine: z.string(),
});

/** A report's file but for what it found, which may be anything: it is held against what comes of the rest. */
const reportShape = z.object({
  engine: z.string(),
  options: optionsShape,
  order: orderShape,
  documents: documentsEnvelope,
  scenarios: z.array(z.unknown()).min(1).max(MOST_SCENARIOS),
  findings: z.record(z.string(), z.unknown()),
});

type Shape = z.infer<typeof reportShape>;

/** A report from outside: what it was computed from, checked, and what it says came of that. */
export interface ReadReport {
  readonly options: ReportOptions;
  readonly order: ReportOrder;
  readonly paths: number;
  readonly seed: string;
  readonly reported: { readonly engine: string; readonly findings: unknown };
}

const notAReport = problem(
  'not-a-report',
  '',
  '这不是本工具写出的报告文件（JSON）。',
  'this is no report file (JSON) of this tool.',
);

const newerReport = problem(
  'newer-report',
  'version',
  '这份报告由更新的版本写出，请先更新本工具。',
  'this report was written by a newer version; update this tool first.',
);

const badPart = ({ path }: z.core.$ZodIssue): Problem =>
  problem(
    'bad-report',
    path.reduce<string>((at, part) => within(at, typeof part === 'number' ? part : String(part)), ''),
    '缺失，或不是报告文件应有的内容。',
    'is missing or not what a report file holds.',
  );

function parsed(text: string): Checked<unknown> {
  if (text.length > MOST_LETTERS) return invalid([notAReport]);
  try {
    return valid(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return invalid([
      problem(
        'not-json',
        '',
        '文件不是完整的 JSON，可能在传送时损坏。',
        'the file is not whole JSON; it may have been damaged on its way.',
      ),
    ]);
  }
}

function shapeOf(raw: unknown): Checked<Shape> {
  const head = z.object({ format: z.literal(REPORT_FORMAT), version: z.int() }).safeParse(raw);
  if (!head.success) return invalid([notAReport]);
  if (head.data.version > REPORT_VERSION) return invalid([newerReport]);
  const shape = reportShape.safeParse(raw);
  return shape.success ? valid(shape.data) : invalid(shape.error.issues.map(badPart));
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
  { questions, main }: Shape['order'],
  scenarios: readonly ResolvedScenario[],
): Promise<Checked<readonly Question[]>> {
  const parameters = scenarios.map((each) => each.parameters);
  const read = await Promise.all([...questions, main].map((each) => readQuestion(each, parameters)));
  return all(read, (i) => (i < questions.length ? `order.questions[${i}]` : 'order.main'));
}

async function readContent(shape: Shape): Promise<Checked<ReadReport>> {
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
  const raw = parsed(text);
  if (!raw.ok) return raw;
  const shape = shapeOf(raw.value);
  return shape.ok ? readContent(shape.value) : shape;
}
