import type { Study } from '../analysis/study';
import { valid } from '../model/problems';
import type { Text } from '../model/text';
import { baseOf, type AnalysisOrder } from './analysis-order';
import type { Write } from './findings';
import { idleChanges } from './idle-changes';
import { doJob } from './job';
import type { ExitCode, Terminal } from './terminal';

/** Explores a scenario with its own paths and seed, and delivers what was found; `counted` is what the progress line counts. */
export function explore<F>(
  order: AnalysisOrder<Write<F>>,
  counted: Text,
  out: string | undefined,
  terminal: Terminal,
  find: (study: Study) => Promise<F>,
): Promise<ExitCode> {
  const { run, format, workers } = order;
  const { 'simulation.paths': paths, 'simulation.seed': seed } = baseOf(order);
  idleChanges(run).forEach(terminal.tell);
  const work = {
    workers,
    out,
    counted,
    work: async (runner: Study['runner'], watch: Pick<Study, 'signal' | 'onProgress'>) =>
      valid(format(await find({ runner, paths, seed, ...watch }), terminal.language)),
  };
  return doJob(work, terminal);
}
