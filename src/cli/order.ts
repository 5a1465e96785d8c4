import type { Result } from '../engine/result';
import { invalid, valid, type Checked } from '../model/problems';
import type { Language } from '../model/text';
import { outputProblems } from './files';
import { readRun, type Alterations, type NamedRun } from './named-run';
import { readFormat, readWorkers } from './options';
import { readAim, type Aim } from './precision';
import { resultToCsv } from './result-csv';
import { resultToTable } from './result-table';

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
  /** `indicator=error`: simulate until it is known as well as this. */
  readonly precision?: string;
}

/** A run that can begin. */
export interface Order extends NamedRun {
  readonly format: Format;
  readonly workers: number | undefined;
  readonly aim: Aim | undefined;
}

/** Reads everything `guidefund run` was given, or finds everything that is wrong with it. */
export async function readOrder(name: string, given: RunArguments): Promise<Checked<Order>> {
  const format = readFormat(given.format, formats);
  const workers = readWorkers(given.workers);
  const run = await readRun(name, given);
  const unwritable = given.out === undefined ? [] : await outputProblems(given.out);
  const aim = run.ok ? await readAim(given.precision, run.value.scenario.parameters) : valid(undefined);
  const problems = [run, format, workers, aim].flatMap((each) => (each.ok ? [] : each.problems));
  if (!run.ok || !format.ok || !workers.ok || !aim.ok || unwritable.length > 0)
    return invalid([...problems, ...unwritable]);
  return valid({ ...run.value, format: format.value, workers: workers.value, aim: aim.value });
}
