import { valid } from '../model/problems';
import { idleChanges } from './idle-changes';
import { doJob, type Job } from './job';
import { readOrder, type Order, type RunArguments } from './order';
import { refuse, type ExitCode, type Terminal } from './terminal';

/** The job of simulating one scenario. */
const simulation = (order: Order, out: string | undefined, { language, tell }: Terminal): Job => ({
  workers: order.workers,
  out,
  async work(runner, watch) {
    idleChanges(order).forEach(tell);
    const { result } = await runner.run(order.scenario, watch);
    return valid(order.format(result, order, language));
  },
});

/** `guidefund run`: one scenario, simulated and printed; Ctrl-C cancels it. */
export async function run(name: string, typed: RunArguments, terminal: Terminal): Promise<ExitCode> {
  const order = await readOrder(name, typed);
  if (!order.ok) return refuse(terminal, order.problems);
  return doJob(simulation(order.value, typed.out, terminal), terminal);
}
