import type { Result } from '../engine/result';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { Language } from '../model/text';
import { outputProblems } from './files';
import { readRun, type Alterations, type NamedRun } from './named-run';
import { resultToCsv } from './result-csv';
import { resultToTable } from './result-table';

const MOST_WORKERS = 64;

type Format = (result: Result, run: NamedRun, language: Language) => string;

const formats: Readonly<Record<string, Format>> = {
  table: resultToTable,
  json: (result) => `${JSON.stringify(result, null, 2)}\n`,
  csv: resultToCsv,
};

/** What was typed after `guidefund run`. */
export interface RunArguments extends Alterations {
  readonly format: string;
  readonly workers?: string;
  readonly out?: string;
}

/** A run that can begin. */
export interface Order extends NamedRun {
  readonly format: Format;
  readonly workers: number | undefined;
}

function readFormat(name: string): Checked<Format> {
  if (Object.hasOwn(formats, name)) return valid(formats[name]);
  const known = Object.keys(formats).join(', ');
  return invalid([
    problem(
      'unknown-format',
      '--format',
      `没有格式 ${name}，可选 ${known}。`,
      `there is no format ${name}; choose from ${known}.`,
    ),
  ]);
}

function readWorkers(typed: string | undefined): Checked<number | undefined> {
  if (typed === undefined) return valid(undefined);
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS) return valid(count);
  return invalid([
    problem(
      'bad-workers',
      '--workers',
      `应为 1 到 ${MOST_WORKERS} 的整数，而不是 ${typed}。`,
      `must be a whole number from 1 to ${MOST_WORKERS}, not ${typed}.`,
    ),
  ]);
}

/** Reads everything `guidefund run` was given, or finds everything that is wrong with it. */
export async function readOrder(name: string, given: RunArguments): Promise<Checked<Order>> {
  const format = readFormat(given.format);
  const workers = readWorkers(given.workers);
  const run = await readRun(name, given);
  const unwritable = given.out === undefined ? [] : await outputProblems(given.out);
  const problems = [run, format, workers].flatMap((each) => (each.ok ? [] : each.problems));
  if (!run.ok || !format.ok || !workers.ok || unwritable.length > 0) return invalid([...problems, ...unwritable]);
  return valid({ ...run.value, format: format.value, workers: workers.value });
}
