import { extname } from 'node:path';
import { indicators } from '../analysis/indicators';
import { readQuestion, type Question } from '../analysis/question';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import type { Language } from '../model/text';
import { REPORT_FORMATS, type ReportFormat } from '../report/formats';
import type { ReportOrder } from '../report/gather';
import type { ReportOptions } from '../report/options';
import { SHEET_IDS } from '../report/sheets';
import { quoted } from '../state/command-line';
import { problemsOf } from './analysis-order';
import { readScenarios, type NamedScenarios } from './compared-scenarios';
import { outputProblems } from './files';
import { findFont, type Font } from './fonts';
import { readFormat, readWorkers } from './options';
import { readChoices, type TypedChoices } from './report-choices';
import { readAllPresets } from './scenario-files';

const MOST = 6;
const DEFAULT_QUESTION = 'tvpi';

/** What was typed after `guidefund report`. */
export interface ReportArguments extends NamedScenarios, TypedChoices {
  /** What drivers and convergence are about. */
  readonly indicator?: string;
  readonly formula: readonly string[];
  readonly sheet?: string;
  readonly font?: string;
  readonly workers?: string;
  readonly format?: string;
  readonly out?: string;
}

/** A report that can begin. */
export interface ReadReportOrder {
  readonly order: ReportOrder;
  readonly options: ReportOptions;
  readonly format: ReportFormat;
  readonly sheet: string | null;
  readonly font: Font | null;
  readonly paths: number;
  readonly seed: string;
  readonly workers: number | undefined;
}

const formats: Readonly<Record<string, ReportFormat>> = Object.fromEntries(
  REPORT_FORMATS.map((format) => [format, format]),
);

/** What the end of a file's name says. */
const endings: Readonly<Record<string, ReportFormat>> = { ...formats, htm: 'html', zip: 'csv' };

const endingOf = (out: string | undefined): string =>
  extname(out ?? '')
    .slice(1)
    .toLowerCase();

/** The format that was typed, else what the name of the file says. */
function readReportFormat({ format, out }: ReportArguments): Checked<ReportFormat> {
  if (format !== undefined) return readFormat(format, formats);
  const ending = endingOf(out);
  if (Object.hasOwn(endings, ending)) return valid(endings[ending]);
  return invalid([
    problem(
      'no-format',
      '--format',
      `请用 --format 指定格式（${REPORT_FORMATS.join('、')}），或让文件名以它结尾，如 --out report.docx。`,
      `say which format (${REPORT_FORMATS.join(', ')}), or let the file's name end in it, as in --out report.docx.`,
    ),
  ]);
}

/** What is not text is written to a file. */
function placeProblems(format: ReportFormat, { out, sheet }: ReportArguments): readonly Problem[] {
  const isText = format === 'html' || format === 'json' || (format === 'csv' && sheet !== undefined);
  if (out === undefined && !isText)
    return [
      problem(
        'no-file',
        '--out',
        `${format} 须写入文件，请用 --out 指定文件名。`,
        `${format} is written to a file: name it with --out.`,
      ),
    ];
  if (format === 'csv' && sheet === undefined && endingOf(out) === 'csv')
    return [
      problem(
        'many-sheets',
        '--out',
        `CSV 共有 ${SHEET_IDS.length} 张表，合为一个压缩包，文件名请以 .zip 结尾；只要一张表请用 --sheet。`,
        `the ${SHEET_IDS.length} sheets of a report go into one archive: let the name end in .zip, or choose one with --sheet.`,
      ),
    ];
  return [];
}

function readSheet(format: ReportFormat, typed: string | undefined): Checked<string | null> {
  if (typed === undefined) return valid(null);
  const known = SHEET_IDS.join(', ');
  if (format !== 'csv')
    return invalid([problem('sheet-of-csv', '--sheet', '只用于 csv 格式。', 'is for the format csv only.')]);
  if (SHEET_IDS.includes(typed)) return valid(typed);
  return invalid([
    problem('unknown-sheet', '--sheet', `没有表 ${typed}，可选 ${known}。`, `no sheet ${typed}; choose from ${known}.`),
  ]);
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

/** What to type to get the same numbers again, whatever document was asked for. */
export function reportCommandLine(names: readonly string[], typed: ReportArguments): string {
  const { stress, formula, paths, seed, indicator, equalMoney } = typed;
  const option = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`];
  return [
    'npx guidefund report',
    ...names.map(quoted),
    ...(equalMoney ? ['--equal-money'] : []),
    ...stress.flatMap((each) => option('stress', each)),
    ...formula.flatMap((each) => option('formula', each)),
    ...option('indicator', indicator),
    ...option('paths', paths),
    ...option('seed', seed),
    '--out report.json',
  ].join(' ');
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
  const format = readReportFormat(typed);
  const sheet = format.ok ? readSheet(format.value, typed.sheet) : valid(null);
  const font = format.ok && format.value === 'docx' ? await findFont(typed.font) : valid(null);
  const workers = readWorkers(typed.workers);
  const options = readChoices(typed, language, today);
  const scenarios = await readScenarios(names, typed);
  const others = [
    ...countProblems(names),
    ...problemsOf([scenarios, format, sheet, options, workers, font]),
    ...(format.ok ? placeProblems(format.value, typed) : []),
    ...(typed.out === undefined ? [] : await outputProblems(typed.out)),
  ];
  if (!format.ok || !sheet.ok || !font.ok || !workers.ok || !options.ok || !scenarios.ok || others.length > 0)
    return invalid(others);
  const order = await readContents(names, typed, { scenarios: scenarios.value, options: options.value });
  if (!order.ok) return order;
  const [{ parameters }] = scenarios.value;
  return valid({
    order: order.value,
    options: options.value,
    format: format.value,
    sheet: sheet.value,
    font: font.value,
    workers: workers.value,
    paths: parameters['simulation.paths'],
    seed: parameters['simulation.seed'],
  });
}
