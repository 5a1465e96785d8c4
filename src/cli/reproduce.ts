import { invalid, valid, type Checked } from '../model/problems';
import { gatherProgress } from '../report/gather-progress';
import { readReport, type ReadReport } from '../report/read-report';
import { reproduce as computeAgain } from '../report/reproduce';
import { problemsOf } from './analysis-order';
import { outputProblems, readTextFile } from './files';
import { doJob, PATHS, type Job } from './job';
import { readFormat, readWorkers } from './options';
import { reproductionToJson, reproductionToTable } from './reproduction-formats';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';

const formats = { table: reproductionToTable, json: reproductionToJson } as const;
type Format = (typeof formats)[keyof typeof formats];

/** What was typed after `guidefund reproduce`. */
export interface ReproduceArguments {
  readonly workers?: string;
  readonly format: string;
  readonly out?: string;
}

interface ReproduceOrder {
  readonly report: ReadReport;
  readonly format: Format;
  readonly workers: number | undefined;
}

async function readFile(file: string): Promise<Checked<ReadReport>> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const read = await readReport(text.value);
  if (read.ok) return read;
  return invalid(
    read.problems.map((found) => ({ ...found, path: found.path === '' ? file : `${file}: ${found.path}` })),
  );
}

async function readOrder(file: string, typed: ReproduceArguments): Promise<Checked<ReproduceOrder>> {
  const report = await readFile(file);
  const format = readFormat<Format>(typed.format, formats);
  const workers = readWorkers(typed.workers);
  const unwritable = typed.out === undefined ? [] : await outputProblems(typed.out);
  if (!report.ok || !format.ok || !workers.ok || unwritable.length > 0)
    return invalid([...problemsOf([report, format, workers]), ...unwritable]);
  return valid({ report: report.value, format: format.value, workers: workers.value });
}

/** `guidefund reproduce`: computes a report again; ends with 1 where it is not what was reported. Ctrl-C cancels it. */
export async function reproduce(file: string, typed: ReproduceArguments, terminal: Terminal): Promise<ExitCode> {
  const order = await readOrder(file, typed);
  if (!order.ok) return refuse(terminal, order.problems);
  const { report, format, workers } = order.value;
  let isSame = false;
  const job: Job = {
    workers,
    out: typed.out,
    async work(runner, watching) {
      const { signal, onProgress: show } = watching(PATHS);
      const { onStep, onProgress } = gatherProgress(report.order, report, show);
      const reproduction = await computeAgain({ runner, signal, onProgress }, report, onStep);
      isSame = reproduction.differences.length === 0;
      return valid(format({ report, reproduction }, terminal.language));
    },
  };
  const code = await doJob(job, terminal);
  return code === EXIT.done && !isSame ? EXIT.failed : code;
}
