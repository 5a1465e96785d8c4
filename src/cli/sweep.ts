import { gridPoints, sweep as runSweep, valuesAt, type Axes, type Axis } from '../analysis/sweep';
import { variant } from '../analysis/variant';
import type { Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { text } from '../model/text';
import { baseOf, problemsOf, readAnalysis, readAsked, type AnalysisArguments } from './analysis-order';
import { explore } from './explore';
import { readAxis } from './axis';
import { sweepFormats } from './sweep-formats';
import { refuse, type ExitCode, type Terminal } from './terminal';

/** What was typed after `guidefund sweep`. */
export interface SweepArguments extends AnalysisArguments {
  readonly axis: readonly string[];
}

/** More than a person looks at, and than a machine should be asked for by a slip. */
const MOST_CELLS = 10_000;

/** Enough to see a shape; `--paths` asks for more. */
const PATHS = '2000';

function axesProblems(axes: readonly Axis[]): readonly Problem[] {
  const [first, second] = axes;
  if (!first || axes.length > 2 || first.key === second?.key)
    return [problem('axes', '--axis', '请给一个或两个不同的参数。', 'name one parameter, or two different ones.')];
  const cells = gridPoints(axes).length;
  if (cells <= MOST_CELLS) return [];
  return [
    problem(
      'too-many-cells',
      '--axis',
      `共 ${cells} 格，最多 ${MOST_CELLS} 格。`,
      `this makes ${cells} cells; there can be at most ${MOST_CELLS}.`,
    ),
  ];
}

function readAxes(typed: readonly string[]): Checked<Axes> {
  const read = typed.map(readAxis);
  const axes = read.flatMap((each) => (each.ok ? [each.value] : []));
  const problems = problemsOf(read);
  const all = problems.length > 0 ? problems : axesProblems(axes);
  return all.length > 0 ? invalid(all) : valid(axes as unknown as Axes);
}

/** The scenario itself, and every point of the grid that can be simulated. */
const scenariosOf = (base: Parameters, axes: Axes): readonly Parameters[] => [
  base,
  ...gridPoints(axes).flatMap((at) => {
    const checked = variant(base, valuesAt(axes, at));
    return checked.ok ? [checked.value] : [];
  }),
];

/** `guidefund sweep`: an indicator over a grid of one or two parameters; Ctrl-C cancels it. */
export async function sweep(name: string, typed: SweepArguments, terminal: Terminal): Promise<ExitCode> {
  const axes = readAxes(typed.axis);
  const order = await readAnalysis(name, { paths: PATHS, ...typed }, sweepFormats);
  if (!axes.ok || !order.ok) return refuse(terminal, problemsOf([order, axes]));
  const base = baseOf(order.value);
  const question = await readAsked(typed, scenariosOf(base, axes.value));
  if (!question.ok) return refuse(terminal, question.problems);
  const { formula } = question.value;
  return explore(order.value, text('格', 'cells'), typed.out, terminal, async (study) => ({
    run: order.value.run,
    question: question.value,
    axes: axes.value,
    cells: await runSweep(study, base, axes.value, formula, () => undefined),
  }));
}
