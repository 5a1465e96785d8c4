import { createNodeRunner } from '../../workers/node-runner';
import { RunFailure } from '../../workers/failure';
import type { Result } from '../engine/result';
import { writeTextFile } from './files';
import { idleChanges } from './idle-changes';
import { readOrder, type Order, type RunArguments } from './order';
import { progressLine } from './progress';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';

/** Runs in worker threads, with a progress line. */
async function simulate({ scenario, workers }: Order, signal: AbortSignal, terminal: Terminal): Promise<Result> {
  const runner = createNodeRunner(workers);
  const progress = progressLine(terminal);
  try {
    const { result } = await runner.run(scenario, { signal, onProgress: progress.show });
    return result;
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

async function deliver(written: string, out: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (out === undefined) {
    terminal.print(written);
    return EXIT.done;
  }
  const problems = await writeTextFile(out, written);
  if (problems.length > 0) return refuse(terminal, problems);
  terminal.tell({ zh: `结果已写入 ${out}`, en: `Result written to ${out}` });
  return EXIT.done;
}

/** `guidefund run`: one scenario, simulated and printed; Ctrl-C cancels it. */
export async function run(name: string, typed: RunArguments, terminal: Terminal): Promise<ExitCode> {
  const order = await readOrder(name, typed);
  if (!order.ok) return refuse(terminal, order.problems);
  const { format } = order.value;
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt);
  try {
    idleChanges(order.value).forEach((note) => terminal.tell(note));
    const result = await simulate(order.value, interruption.signal, terminal);
    return await deliver(format(result, order.value, terminal.language), typed.out, terminal);
  } catch (error) {
    return explain(error, interruption.signal, terminal);
  } finally {
    process.off('SIGINT', interrupt);
  }
}
