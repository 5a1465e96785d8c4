import { compareScenarios, outcomeSample } from '../analysis/compare';
import { estimate } from '../analysis/estimate';
import { breachOf, headlineReading, headlineSleeve } from '../analysis/headline';
import { hasCorrelation, independentOf } from '../analysis/independent';
import type { Question } from '../analysis/question';
import { prefixOf, type Sample } from '../analysis/sample';
import type { Study } from '../analysis/study';
import { tornado } from '../analysis/tornado';
import { uncertainKeys } from '../model/plausible';
import type { PolicyDocument, ResolvedScenario } from '../model/scenario';
import { gatherProgress, type GatherStep } from './gather-progress';
import type { ConvergenceStep, IndependentRun, ReportCommand, ReportFindings, SidePaths } from './findings';

/** What a report is to be made of. */
export interface ReportOrder {
  /** The first is what is proposed; already at equal money where that was asked for. */
  readonly scenarios: readonly ResolvedScenario[];
  readonly equalMoney: boolean;
  readonly documents: readonly PolicyDocument[];
  /** The fifteen indicators first, then formulas. */
  readonly questions: readonly Question[];
  /** What the tornado and the convergence are about. */
  readonly main: Question;
  readonly withTornado: boolean;
  readonly sidePaths: SidePaths;
  readonly command: ReportCommand;
}

const FIRST_STEP = 500;

/** The same number on the first 500, 1,000, 2,000 … paths and on all of them. */
function convergenceOf(question: Question, sample: Sample): readonly ConvergenceStep[] {
  const sizes: number[] = [];
  for (let paths = FIRST_STEP; paths < sample.paths; paths *= 2) sizes.push(paths);
  return [...sizes, sample.paths].map((paths) => ({
    paths,
    estimate: estimate(question.formula.expression, prefixOf(sample, paths)),
  }));
}

/** The first scenario's own paths and seed need not be those of the comparison. */
const withStudyLuck = ({ paths, seed }: Study, { scenario, parameters }: ResolvedScenario): ResolvedScenario => ({
  scenario,
  parameters: { ...parameters, 'simulation.paths': paths, 'simulation.seed': seed },
});

async function independentRun(study: Study, first: ResolvedScenario, most: number): Promise<IndependentRun | null> {
  if (!hasCorrelation(first.parameters)) return null;
  const { runner, signal, onProgress } = study;
  const paths = Math.min(study.paths, most);
  const { result } = await runner.run(independentOf(withStudyLuck({ ...study, paths }, first)), {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  const { parameters } = first;
  const breach = breachOf(result, headlineSleeve(parameters), headlineReading(parameters));
  if (!breach) throw new Error('a run without the breach of its own reading');
  return { paths: result.paths, exceedance: result.exceedance, breach: breach.probability };
}

/** Computes everything a report says. Paths and seed are the study's; progress is one over all the steps, in paths. */
export async function gather(
  whole: Study,
  order: ReportOrder,
  onStep: (step: GatherStep) => void = () => undefined,
): Promise<ReportFindings> {
  const [first] = order.scenarios;
  const progressOf = gatherProgress(order, whole);
  const enter = (step: GatherStep): Study => {
    onStep(step);
    return { ...whole, ...progressOf(step) };
  };
  const { rows, outcomes } = await compareScenarios(
    enter('runs'),
    order.scenarios,
    order.questions.map(({ formula }) => formula),
  );
  const found = order.withTornado ? await tornadoOf(enter('tornado'), order) : null;
  const independent = await independentRun(enter('independent'), first, order.sidePaths.independent);
  const scenarios = order.scenarios.map((resolved, i) => ({ resolved, outcome: outcomes[i] }));
  return {
    scenarios,
    documents: order.documents,
    equalMoney: order.equalMoney,
    questions: order.questions,
    rows,
    tornado: found,
    independent,
    convergence: {
      question: order.main,
      steps: convergenceOf(order.main, outcomeSample(outcomes[0], first.parameters)),
    },
    sidePaths: order.sidePaths,
    command: order.command,
  };
}

async function tornadoOf(study: Study, { scenarios: [{ parameters }], main: question, sidePaths }: ReportOrder) {
  const paths = Math.min(study.paths, sidePaths.tornado);
  const result = await tornado({ ...study, paths }, parameters, uncertainKeys(parameters), question.formula);
  return { question, result, paths };
}
