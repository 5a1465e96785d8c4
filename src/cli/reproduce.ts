import { invalid, problem, valid, type Checked } from '../model/problems';
import { looksLikeCode } from '../report/code-text';
import { readReport, type ReadReport } from '../report/read-report';
import { reproduce as computeAgain } from '../report/reproduce';
import { isIdentical, reproduceCode } from '../report/reproduce-code';
import { readReproductionCode, type ReproductionCode } from '../report/reproduction-code';
import { isFaultless } from '../report/reproduction-words';
import type { Runner } from '../../workers/runner';
import { problemsOf } from './analysis-order';
import { outputProblems, readTextFile } from './files';
import { doJob, PATHS, type Watching } from './job';
import { readFormat, readWorkers } from './options';
import { codeToJson, codeToTable, reproductionToJson, reproductionToTable } from './reproduction-formats';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';

const formats = {
  table: { report: reproductionToTable, code: codeToTable },
  json: { report: reproductionToJson, code: codeToJson },
} as const;
type Format = (typeof formats)[keyof typeof formats];

/** What was typed after `guidefund reproduce`. */
export interface ReproduceArguments {
  readonly workers?: string;
  readonly format: string;
  readonly out?: string;
}

/** A report's file or the code printed in one: both can be computed again. */
type Source =
  { readonly kind: 'report'; readonly report: ReadReport } | { readonly kind: 'code'; readonly code: ReproductionCode };

interface ReproduceOrder {
  readonly source: Source;
  readonly format: Format;
  readonly workers: number | undefined;
}

const oneAtATime = problem(
  'many-files',
  '',
  '一次核对一份报告：请给一个 JSON 文件，或一段完整复现码（最好用引号括起来）。',
  'one report at a time: give one JSON file, or one full reproduction code (best in quotes).',
);

async function readFile(file: string): Promise<Checked<Source>> {
  const content = await readTextFile(file);
  if (!content.ok) return content;
  if (looksLikeCode(content.value)) return readCode(content.value);
  const read = await readReport(content.value);
  if (read.ok) return valid({ kind: 'report', report: read.value });
  return invalid(
    read.problems.map((found) => ({ ...found, path: found.path === '' ? file : `${file}: ${found.path}` })),
  );
}

function readCode(typed: string): Checked<Source> {
  const code = readReproductionCode(typed);
  return code.ok ? valid({ kind: 'code', code: code.value }) : code;
}

/** A code that was pasted without quotes comes as one word for each of its lines. */
async function readSource(words: readonly string[]): Promise<Checked<Source>> {
  const typed = words.join(' ');
  if (looksLikeCode(typed)) return readCode(typed);
  return words.length === 1 ? readFile(words[0]) : invalid([oneAtATime]);
}

async function readOrder(words: readonly string[], typed: ReproduceArguments): Promise<Checked<ReproduceOrder>> {
  const source = await readSource(words);
  const format = readFormat<Format>(typed.format, formats);
  const workers = readWorkers(typed.workers);
  const unwritable = typed.out === undefined ? [] : await outputProblems(typed.out);
  if (!source.ok || !format.ok || !workers.ok || unwritable.length > 0)
    return invalid([...problemsOf([source, format, workers]), ...unwritable]);
  return valid({ source: source.value, format: format.value, workers: workers.value });
}

/** What is written of a source that was computed again, and whether all was as it should be. */
interface Outcome {
  readonly written: string;
  readonly isSame: boolean;
}

async function outcomeOf(
  { source, format }: ReproduceOrder,
  runner: Runner,
  watching: Watching,
  { language }: Terminal,
): Promise<Outcome> {
  const study = { runner, ...watching(PATHS) };
  if (source.kind === 'code') {
    const { code } = source;
    const scenarios = await reproduceCode(study, code);
    return { written: format.code({ code, scenarios }, language), isSame: scenarios.every(isIdentical) };
  }
  const { report } = source;
  const reproduced = { report, reproduction: await computeAgain(study, report) };
  return { written: format.report(reproduced, language), isSame: isFaultless(reproduced) };
}

/**
 * `guidefund reproduce`: computes a report or a code again; ends with 1 where it is not what was reported, or the file not what was
 * written. Ctrl-C cancels it.
 */
export async function reproduce(
  words: readonly string[],
  typed: ReproduceArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const order = await readOrder(words, typed);
  if (!order.ok) return refuse(terminal, order.problems);
  const { workers } = order.value;
  let isSame = false;
  const work = async (runner: Runner, watching: Watching): Promise<Checked<string>> => {
    const outcome = await outcomeOf(order.value, runner, watching, terminal);
    isSame = outcome.isSame;
    return valid(outcome.written);
  };
  const code = await doJob({ workers, out: typed.out, work }, terminal);
  return code === EXIT.done && !isSame ? EXIT.failed : code;
}
