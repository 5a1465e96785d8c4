import { indicators } from '../analysis/indicators';
import { readQuestion, type Question } from '../analysis/question';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import type { Language } from '../model/text';
import type { ReportOrder } from '../report/gather';
import type { ReportOptions } from '../report/options';
import { problemsOf } from './analysis-order';
import { readScenarios } from './compared-scenarios';
import { readWorkers } from './options';
import { readChoices, type TypedChoices } from './report-choices';
import { reportCommandLine, type TypedNumbers } from './report-command-line';
import { readReportFile, type ReportFile, type TypedFile } from './report-file';
import { readAllPresets } from './scenario-files';

const MOST = 6;
const DEFAULT_QUESTION = 'tvpi';

/** What was typed after `guidefund report`. */
export interface ReportArguments extends TypedNumbers, TypedChoices, TypedFile {
  readonly workers?: string;
}

/** A report that can begin. */
export interface ReadReportOrder {
  readonly order: ReportOrder;
  readonly options: ReportOptions;
  readonly file: ReportFile;
  readonly paths: number;
  readonly seed: string;
  readonly workers: number | undefined;
}

function countProblems({ length }: readonly string[]): readonly Problem[] {
  if (length >= 1 && length <= MOST) return [];
  return [
    problem(
      'scenario-count',
      '',
      `一份报告可有 1 到 ${MOST} 个方案，现为 ${length} 个。`,
      `a report is on 1 to ${MOST} scenarios, not ${length}.`,
    ),
  ];
}

async function readAsked(
  written: readonly string[],
  option: string,
  scenarios: readonly ResolvedScenario[],
): Promise<Checked<readonly Question[]>> {
  const parameters = scenarios.map((each) => each.parameters);
  const read = await Promise.all(written.map((each) => readQuestion(each, parameters)));
  const problems = read.flatMap((each, i) =>
    each.ok ? [] : each.problems.map((found) => ({ ...found, path: `${option} ${written[i]}` })),
  );
  return problems.length > 0 ? invalid(problems) : valid(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

const asksTornado = ({ sections }: ReportOptions): boolean =>
  sections.includes('drivers') || sections.includes('sensitivity');

interface Parts {
  readonly scenarios: readonly ResolvedScenario[];
  readonly options: ReportOptions;
}

async function readContents(
  names: readonly string[],
  typed: ReportArguments,
  { scenarios, options }: Parts,
): Promise<Checked<ReportOrder>> {
  const presets = await readAllPresets();
  const own = await readAsked(typed.formula, '--formula', scenarios);
  const main = await readAsked([typed.indicator ?? DEFAULT_QUESTION], '--indicator', scenarios);
  const all = await readAsked(
    indicators.map(({ id }) => id),
    '',
    scenarios,
  );
  if (!presets.ok || !own.ok || !main.ok || !all.ok) return invalid(problemsOf([presets, own, main, all]));
  return valid({
    scenarios,
    equalMoney: typed.equalMoney ?? false,
    documents: presets.value.documents,
    questions: [...all.value, ...own.value],
    main: main.value[0],
    withTornado: asksTornado(options),
    commandLine: reportCommandLine(names, typed),
  });
}

/** Reads everything `guidefund report` was given, or finds what is wrong with it. All run with the first one's paths and seed. */
export async function readReportOrder(
  names: readonly string[],
  typed: ReportArguments,
  language: Language,
  today: string,
): Promise<Checked<ReadReportOrder>> {
  const file = await readReportFile(typed);
  const workers = readWorkers(typed.workers);
  const options = readChoices(typed, language, today);
  const scenarios = await readScenarios(names, typed);
  const problems = [...countProblems(names), ...problemsOf([scenarios, file, options, workers])];
  if (!file.ok || !workers.ok || !options.ok || !scenarios.ok || problems.length > 0) return invalid(problems);
  const order = await readContents(names, typed, { scenarios: scenarios.value, options: options.value });
  if (!order.ok) return order;
  const [{ parameters }] = scenarios.value;
  return valid({
    order: order.value,
    options: options.value,
    file: file.value,
    workers: workers.value,
    paths: parameters['simulation.paths'],
    seed: parameters['simulation.seed'],
  });
}
