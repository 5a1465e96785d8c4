import { valid } from '../model/problems';
import { idleChanges } from './idle-changes';
import { doJob, PATHS, type Job } from './job';
import { readOrder, type Order, type RunArguments } from './order';
import { precise } from './precision';
import { refuse, type ExitCode, type Terminal } from './terminal';

/** The job of simulating one scenario. */
const simulation = (order: Order, out: string | undefined, { language, tell }: Terminal): Job => ({
  workers: order.workers,
  out,
  async work(runner, watching) {
    idleChanges(order).forEach(tell);
    const { aim, scenario: named } = order;
    const scenario = aim ? await precise(named, aim, runner, watching, tell) : named;
    const { result } = await runner.run(scenario, watching(PATHS));
    return valid(order.format(result, order, language));
  },
});

/** `guidefund run`: one scenario, simulated and printed; Ctrl-C cancels it. */
export async function run(name: string, typed: RunArguments, terminal: Terminal): Promise<ExitCode> {
  const order = await readOrder(name, typed);
  if (!order.ok) return refuse(terminal, order.problems);
  return doJob(simulation(order.value, typed.out, terminal), terminal);
}
