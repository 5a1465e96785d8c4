import { tornado as stir } from '../analysis/tornado';
import { uncertainKeys, type NumericKey } from '../model/plausible';
import type { Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked } from '../model/problems';
import { text } from '../model/text';
import { baseOf, problemsOf, readAnalysis, readAsked, readNumericKey, type AnalysisArguments } from './analysis-order';
import { explore } from './explore';
import { refuse, type ExitCode, type Terminal } from './terminal';
import { tornadoFormats } from './tornado-formats';

/** What was typed after `guidefund tornado`. */
export interface TornadoArguments extends AnalysisArguments {
  /** Keys, commas between. */
  readonly keys?: string;
}

/** The keys that were typed, or everything uncertain in the scenario. */
function readKeys(typed: string | undefined, base: Parameters): Checked<readonly NumericKey[]> {
  if (typed === undefined) return valid(uncertainKeys(base));
  const read = [...new Set(typed.split(','))].map((key) => readNumericKey(key, '--keys'));
  const problems = problemsOf(read);
  if (problems.length > 0) return invalid(problems);
  return valid(read.flatMap((each) => (each.ok ? [each.value.key] : [])));
}

const nothing = problem(
  'nothing-uncertain',
  '--keys',
  '方案里没有标为不确定的参数，请用 --keys 指定。',
  'nothing in the scenario is marked as uncertain; name parameters with --keys.',
);

/** `guidefund tornado`: how far each parameter moves an indicator between the ends of its range; Ctrl-C cancels it. */
export async function tornado(name: string, typed: TornadoArguments, terminal: Terminal): Promise<ExitCode> {
  const order = await readAnalysis(name, typed, tornadoFormats);
  if (!order.ok) return refuse(terminal, order.problems);
  const base = baseOf(order.value);
  const keys = readKeys(typed.keys, base);
  const question = await readAsked(typed, [base]);
  if (!keys.ok || !question.ok) return refuse(terminal, problemsOf([keys, question]));
  if (keys.value.length === 0) return refuse(terminal, [nothing]);
  return explore(order.value, text('个方案', 'scenarios'), typed.out, terminal, async (study) => ({
    run: order.value.run,
    question: question.value,
    tornado: await stir(study, base, keys.value, question.value.formula),
  }));
}
