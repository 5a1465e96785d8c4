import type { Question } from '../analysis/question';
import { sensitivity } from '../analysis/sensitivity';
import { planSensitivity, type SensitivityPlan } from '../analysis/sensitivity-plan';
import { invalid, valid, type Checked, type Problem } from '../model/problems';
import { text, type Text } from '../model/text';
import { formatCount } from '../model/units';
import {
  baseOf,
  problemsOf,
  readAnalysis,
  readAsked,
  type AnalysisArguments,
  type AnalysisOrder,
} from './analysis-order';
import { readFactors } from './factors';
import { idleChanges } from './idle-changes';
import { doJob, type Job } from './job';
import { sobolFormats, type WriteSobol } from './sobol-formats';
import { refuse, type ExitCode, type Terminal } from './terminal';

/** What was typed after `guidefund sobol`. */
export interface SobolArguments extends AnalysisArguments {
  /** `key` or `key=from..to`, commas between. */
  readonly keys?: string;
  readonly samples?: string;
}

export const SOBOL_SAMPLES = 128;
export const SOBOL_PATHS = 500;

/** A sensitivity analysis that can begin. */
interface SobolOrder extends AnalysisOrder<WriteSobol> {
  readonly question: Question;
  readonly plan: SensitivityPlan;
}

/** Nothing else is waiting for this thread. */
const noPause = (): Promise<void> => Promise.resolve();

/** Problems of the plan are said of the options that asked for it. */
function inOptions(found: Problem): Problem {
  return { ...found, path: found.path === 'samples' ? '--samples' : '--keys' };
}

/** Reads everything `guidefund sobol` was given, or finds everything that is wrong with it. */
async function readSobol(name: string, typed: SobolArguments): Promise<Checked<SobolOrder>> {
  const order = await readAnalysis(name, { paths: String(SOBOL_PATHS), ...typed }, sobolFormats);
  if (!order.ok) return order;
  const base = baseOf(order.value);
  const factors = readFactors(typed.keys, base);
  const question = await readAsked(typed, [base]);
  if (!factors.ok || !question.ok) return invalid(problemsOf([factors, question]));
  const samples = Number(typed.samples ?? SOBOL_SAMPLES);
  const plan = await planSensitivity(base, factors.value, question.value.formula, samples, noPause);
  if (!plan.ok) return invalid(plan.problems.map(inOptions));
  return valid({ ...order.value, question: question.value, plan: plan.value });
}

/** What is going to be simulated, so that nobody waits for an hour unawares. */
function announcement({ plan: { rows, factors }, ...order }: SobolOrder): Text {
  const [scenarios, samples, paths] = [
    rows.length * (factors.length + 2),
    rows.length,
    baseOf(order)['simulation.paths'],
  ].map((count) => formatCount(count, 'en'));
  return text(
    `将模拟 ${scenarios} 个方案（${samples} 个样本 × (${factors.length} 个参数 + 2)），每个 ${paths} 次。`,
    `Simulating ${scenarios} scenarios (${samples} samples × (${factors.length} parameters + 2)), ${paths} futures each.`,
  );
}

function sobolJob(order: SobolOrder, out: string | undefined, { language, tell }: Terminal): Job {
  const { run, question, plan, workers, format } = order;
  const { 'simulation.paths': paths, 'simulation.seed': seed } = baseOf(order);
  return {
    workers,
    out,
    async work(runner, watching) {
      idleChanges(run).forEach(tell);
      tell(announcement(order));
      const found = await sensitivity({ runner, paths, seed, ...watching(text('个方案', 'scenarios')) }, plan);
      if (!found.ok) return invalid(found.problems.map(inOptions));
      return valid(format({ run, question, sensitivity: found.value }, language));
    },
  };
}

/** `guidefund sobol`: which uncertain parameters make an indicator uncertain, alone and together; Ctrl-C cancels it. */
export async function sobol(name: string, typed: SobolArguments, terminal: Terminal): Promise<ExitCode> {
  const order = await readSobol(name, typed);
  if (!order.ok) return refuse(terminal, order.problems);
  return doJob(sobolJob(order.value, typed.out, terminal), terminal);
}
