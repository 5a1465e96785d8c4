import { questionForAny } from '../analysis/question-for-any';
import type { Question } from '../analysis/question';
import { nearestName } from '../model/nearest';
import { findParameter, parameterTable, type Parameters } from '../model/parameters';
import { numericRows, type NumericRow } from '../model/plausible';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { outputProblems } from './files';
import { readRun, type Alterations, type NamedRun } from './named-run';
import { readFormat, readWorkers } from './options';

/** What can be typed after every command that explores one scenario. */
export interface AnalysisArguments extends Alterations {
  readonly indicator?: string;
  readonly formula?: string;
  readonly workers?: string;
  readonly format: string;
  readonly out?: string;
}

/** The scenario to explore, how to write what is found, and with how many threads to look. */
export interface AnalysisOrder<F> {
  readonly run: NamedRun;
  readonly format: F;
  readonly workers: number | undefined;
}

/** The scenario's own parameters: where an exploration starts. */
export const baseOf = ({ run }: Pick<AnalysisOrder<unknown>, 'run'>): Parameters => run.scenario.parameters;

export const problemsOf = (checked: readonly Checked<unknown>[]): readonly Problem[] =>
  checked.flatMap((each) => (each.ok ? [] : each.problems));

/** Reads what the commands that explore one scenario have in common, or finds everything that is wrong with it. */
export async function readAnalysis<F>(
  name: string,
  typed: AnalysisArguments,
  formats: Readonly<Record<string, F>>,
): Promise<Checked<AnalysisOrder<F>>> {
  const format = readFormat(typed.format, formats);
  const workers = readWorkers(typed.workers);
  const run = await readRun(name, typed);
  const unwritable = typed.out === undefined ? [] : await outputProblems(typed.out);
  const problems = [...problemsOf([run, format, workers]), ...unwritable];
  if (!run.ok || !format.ok || !workers.ok || problems.length > 0) return invalid(problems);
  return valid({ run: run.value, format: format.value, workers: workers.value });
}

/** Reads the indicator or formula to look at, which one of the scenarios must have. */
export async function readAsked(
  { indicator, formula }: AnalysisArguments,
  scenarios: readonly Parameters[],
): Promise<Checked<Question>> {
  const written = indicator ?? formula;
  if (written === undefined || (indicator !== undefined && formula !== undefined))
    return invalid([
      problem(
        'no-question',
        '--indicator',
        '请用 --indicator 指定一个指标（如 tvpi），或用 --formula 写一个公式，二者选一。',
        'name an indicator (such as tvpi) with --indicator, or write a formula with --formula: one of the two.',
      ),
    ]);
  const path = indicator === undefined ? `--formula ${written}` : `--indicator ${written}`;
  const read = await questionForAny(written, scenarios);
  return read.ok ? read : invalid(read.problems.map((found) => ({ ...found, path })));
}

/** The parameter with a key that was typed, which must hold a number. */
export function readNumericKey(typed: string, path: string): Checked<NumericRow> {
  const key = typed.trim();
  const row = numericRows.find((each) => each.key === key);
  if (row) return valid(row);
  if (findParameter(key))
    return invalid([
      problem(
        'not-numeric',
        path,
        `${key} 不是方案里的数字，不能这样变动。`,
        `${key} is no number of the scenario: it cannot be varied.`,
      ),
    ]);
  const nearest = nearestName(
    key,
    parameterTable.map((each) => each.key),
  );
  return invalid([
    problem(
      'unknown-parameter',
      path,
      `没有参数 ${key}${nearest ? `，是否想用 ${nearest}？` : '。'}`,
      `there is no parameter ${key}${nearest ? `; did you mean ${nearest}?` : '.'}`,
    ),
  ]);
}
