import { seekGoal, type Goal } from '../analysis/goal';
import { variant } from '../analysis/variant';
import type { Parameters } from '../model/parameters';
import { numericRow } from '../model/plausible';
import { text } from '../model/text';
import { baseOf, problemsOf, readAnalysis, readAsked } from './analysis-order';
import { explore } from './explore';
import { readLimits, readRange, type GoalArguments, type Range } from './goal-arguments';
import { goalFormats } from './goal-formats';
import { refuse, type ExitCode, type Terminal } from './terminal';

/** The scenario itself, and with the parameter in the middle and at both ends of where it is to be looked for. */
function scenariosOf(base: Parameters, { key, between }: Range): readonly Parameters[] {
  const { min, max } = numericRow(key);
  const [low, high] = between ?? [min, max];
  const others = [low, (low + high) / 2, high].map((value) => variant(base, { [key]: value }));
  return [base, ...others.flatMap((each) => (each.ok ? [each.value] : []))];
}

/** `guidefund goal`: the smallest or largest value of a parameter that reaches a goal; Ctrl-C cancels it. */
export async function goal(name: string, typed: GoalArguments, terminal: Terminal): Promise<ExitCode> {
  const order = await readAnalysis(name, typed, goalFormats);
  const range = readRange(typed);
  if (!order.ok || !range.ok) return refuse(terminal, problemsOf([order, range]));
  const base = baseOf(order.value);
  const asked = await readAsked(typed, scenariosOf(base, range.value));
  if (!asked.ok) return refuse(terminal, asked.problems);
  const limits = readLimits(typed, asked.value);
  if (!limits.ok) return refuse(terminal, limits.problems);
  const sought: Goal = { ...range.value, ...limits.value, formula: asked.value.formula };
  const question = asked.value;
  return explore(order.value, text('步', 'steps'), typed.out, terminal, async (study) => ({
    run: order.value.run,
    question,
    goal: sought,
    result: await seekGoal(study, base, sought),
  }));
}
