import { indicators } from '../analysis/indicators';
import { readQuestion, type Question } from '../analysis/question';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import type { Language } from '../model/text';
import type { ReportCommand } from '../report/findings';
import type { ReportOrder } from '../report/gather';
import { sidePathsOf } from '../report/side-paths';
import { MOST_SCENARIOS, needsTornado, type ReportOptions } from '../report/options';
import { reportCommand } from '../state/report-command-line';
import { problemsOf } from './analysis-order';
import { readScenarios, type NamedScenarios } from './compared-scenarios';
import { needChinese } from './fonts';
import { readWorkers } from './options';
import { readChoices, type TypedChoices } from './report-choices';
import { readReportFile, type ReportFile, type TypedFile } from './report-file';
import { readAllPresets } from './scenario-files';

const DEFAULT_QUESTION = 'tvpi';

/** What was typed after `guidefund report`. */
export interface ReportArguments extends NamedScenarios, TypedChoices, TypedFile {
  /** What drivers and convergence are about. */
  readonly indicator?: string;
  readonly formula: readonly string[];
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
  if (length >= 1 && length <= MOST_SCENARIOS) return [];
  return [
    problem(
      'scenario-count',
      '',
      `一份报告可有 1 到 ${MOST_SCENARIOS} 个方案，现为 ${length} 个。`,
      `a report is on 1 to ${MOST_SCENARIOS} scenarios, not ${length}.`,
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
    withTornado: needsTornado(options.sections),
    sidePaths: sidePathsOf(scenarios[0].parameters),
    command: commandOf(names, typed, { scenarios, options }),
  });
}

/** The command line in full: with the paths and the seed that the first scenario brought, should none have been typed. */
function commandOf(
  names: readonly string[],
  { set = [], stress, formula, indicator = DEFAULT_QUESTION, equalMoney = false }: ReportArguments,
  { scenarios: [{ parameters }], options: { sections } }: Parts,
): ReportCommand {
  return reportCommand({
    scenarios: names,
    set,
    stresses: stress,
    formulas: formula,
    equalMoney,
    indicator,
    sections,
    withTornado: needsTornado(sections),
    paths: parameters['simulation.paths'],
    seed: parameters['simulation.seed'],
  });
}

/** Reads everything `guidefund report` was given, or finds what is wrong with it. All run with the first one's paths and seed. */
export async function readReportOrder(
  names: readonly string[],
  typed: ReportArguments,
  language: Language,
  today: string,
): Promise<Checked<ReadReportOrder>> {
  const workers = readWorkers(typed.workers);
  const options = readChoices(typed, language, today);
  const scenarios = await readScenarios(names, typed);
  const drawn = scenarios.ok ? scenarios.value.map(({ scenario }) => scenario.name[language]) : [];
  const file = await readReportFile(typed, needChinese(language, drawn));
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
