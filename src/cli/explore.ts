import type { Study } from '../analysis/study';
import { valid } from '../model/problems';
import type { Text } from '../model/text';
import { baseOf, type AnalysisOrder } from './analysis-order';
import type { Write } from './findings';
import { idleChanges } from './idle-changes';
import { doJob, type Watching } from './job';
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
  const work = {
    workers,
    out,
    // What is said before the work begins is said within it: from then on Ctrl-C is heard.
    work: async (runner: Study['runner'], watching: Watching) => {
      idleChanges(run).forEach(terminal.tell);
      return valid(format(await find({ runner, paths, seed, ...watching(counted) }), terminal.language));
    },
  };
  return doJob(work, terminal);
}
