import { createNodeRunner } from '../../workers/node-runner';
import { RunFailure } from '../../workers/failure';
import type { RunOptions, Runner } from '../../workers/runner';
import type { Checked } from '../model/problems';
import { text, type Text } from '../model/text';
import { writeContent } from './files';
import { progressLine } from './progress';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';

/** How a command's work can be cancelled, and where it says how far it is. */
export type Watch = Required<Pick<RunOptions, 'signal' | 'onProgress'>>;

/** Watches a part of a command's work, whose progress is counted in things of its own. */
export type Watching = (counted: Text) => Watch;

/** What a run counts. */
export const PATHS = text('次', 'paths');

/** Work in worker threads that ends in something written. */
export interface Job {
  readonly workers: number | undefined;
  /** File to write to instead of the screen. */
  readonly out: string | undefined;
  readonly work: (runner: Runner, watching: Watching) => Promise<Checked<string | Uint8Array>>;
}

async function workInThreads({ workers, work }: Job, signal: AbortSignal, terminal: Terminal) {
  const runner = createNodeRunner(workers);
  const progress = progressLine(terminal);
  try {
    return await work(runner, (counted) => ({ signal, onProgress: progress.counting(counted) }));
  } finally {
    progress.clear();
    runner.close();
  }
}

/** Says why there is no result; defects of the program itself are thrown on. */
function explain(error: unknown, signal: AbortSignal, terminal: Terminal): ExitCode {
  if (signal.aborted) {
    terminal.tell({ zh: '已取消，没有结果。', en: 'Cancelled; there is no result.' });
    return EXIT.interrupted;
  }
  if (!(error instanceof RunFailure)) throw error;
  terminal.tell(error.problem.message);
  return EXIT.failed;
}

async function deliver(written: string | Uint8Array, out: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (out === undefined) {
    terminal.print(written);
    return EXIT.done;
  }
  const problems = await writeContent(out, written);
  if (problems.length > 0) return refuse(terminal, problems);
  terminal.tell({ zh: `结果已写入 ${out}`, en: `Result written to ${out}` });
  return EXIT.done;
}

/** Does a job with a progress line and delivers what it writes; Ctrl-C cancels it. */
export async function doJob(job: Job, terminal: Terminal): Promise<ExitCode> {
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt);
  try {
    const written = await workInThreads(job, interruption.signal, terminal);
    return written.ok ? await deliver(written.value, job.out, terminal) : refuse(terminal, written.problems);
  } catch (error) {
    return explain(error, interruption.signal, terminal);
  } finally {
    process.off('SIGINT', interrupt);
  }
}
