import { createNodeRunner } from '../../workers/node-runner';
import { RunFailure } from '../../workers/failure';
import type { Result } from '../engine/result';
import { writeTextFile } from './files';
import { readOrder, type Order, type RunArguments } from './order';
import { progressLine } from './progress';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';

/** Runs in worker threads until it is done or interrupted with Ctrl-C. */
async function simulate({ scenario, workers }: Order, terminal: Terminal): Promise<Result | ExitCode> {
  const runner = createNodeRunner(workers);
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  const progress = progressLine(terminal);
  process.once('SIGINT', interrupt);
  try {
    const outcome = await runner.run(scenario, { signal: interruption.signal, onProgress: progress.show });
    progress.clear();
    return outcome.result;
  } catch (error) {
    progress.clear();
    if (interruption.signal.aborted) {
      terminal.tell({ zh: '已取消，没有结果。', en: 'Cancelled; there is no result.' });
      return EXIT.interrupted;
    }
    if (!(error instanceof RunFailure)) throw error;
    terminal.tell(error.problem.message);
    return EXIT.failed;
  } finally {
    process.off('SIGINT', interrupt);
    runner.close();
  }
}

/** `guidefund run`: one scenario, simulated and printed. */
export async function run(name: string, typed: RunArguments, terminal: Terminal): Promise<ExitCode> {
  const order = await readOrder(name, typed);
  if (!order.ok) return refuse(terminal, order.problems);
  const result = await simulate(order.value, terminal);
  if (typeof result === 'number') return result;
  const written = order.value.format(result, order.value.scenario, terminal.language);
  if (typed.out === undefined) {
    terminal.print(written);
    return EXIT.done;
  }
  const problems = await writeTextFile(typed.out, written);
  if (problems.length > 0) return refuse(terminal, problems);
  terminal.tell({ zh: `结果已写入 ${typed.out}`, en: `Result written to ${typed.out}` });
  return EXIT.done;
}
