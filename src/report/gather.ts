import { compareScenarios, outcomeSample } from '../analysis/compare';
import { estimate } from '../analysis/estimate';
import { breachOf, headlineReading, headlineSleeve } from '../analysis/headline';
import { hasCorrelation, independentOf } from '../analysis/independent';
import type { Question } from '../analysis/question';
import { prefixOf, type Sample } from '../analysis/sample';
import type { Study } from '../analysis/study';
import { tornado } from '../analysis/tornado';
import type { RunOutcome } from '../engine/result';
import { uncertainKeys } from '../model/plausible';
import type { PolicyDocument, ResolvedScenario } from '../model/scenario';
import type { ConvergenceStep, IndependentRun, ReportFindings } from './findings';

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
  readonly commandLine: string;
}

/** Paths of each end of a tornado: there are some fifty ends, and shared luck keeps the errors of differences small. */
export const TORNADO_PATHS = 500;

/** Paths of the run without correlation, which is only seen beside the one with it. */
export const UNCORRELATED_PATHS = 4000;

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

async function independentRun(study: Study, first: ResolvedScenario): Promise<IndependentRun | null> {
  if (!hasCorrelation(first.parameters)) return null;
  const { runner, signal, onProgress } = study;
  const paths = Math.min(study.paths, UNCORRELATED_PATHS);
  const { result } = await runner.run(independentOf(withStudyLuck({ ...study, paths }, first)), {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  const { parameters } = first;
  const breach = breachOf(result, headlineSleeve(parameters), headlineReading(parameters));
  return { paths: result.paths, exceedance: result.exceedance, breach: breach?.probability ?? NaN };
}

/** Steps a report takes, for its progress: comparison, tornado, independence. */
export const GATHER_STEPS = ['runs', 'tornado', 'independent'] as const;
export type GatherStep = (typeof GATHER_STEPS)[number];

/**
 * Computes everything a report says. Paths and seed are the study's; progress is told step by step, in each step's own count (see
 * gatherProgress for one count over all).
 */
export async function gather(
  study: Study,
  order: ReportOrder,
  onStep: (step: GatherStep) => void,
): Promise<ReportFindings> {
  const [first] = order.scenarios;
  onStep('runs');
  const { rows, outcomes } = await compareScenarios(
    study,
    order.scenarios,
    order.questions.map(({ formula }) => formula),
  );
  onStep('tornado');
  const found = order.withTornado ? await tornadoOf(study, first, order.main) : null;
  onStep('independent');
  const independent = await independentRun(study, first);
  const scenarios = order.scenarios.map((resolved, i) => ({ resolved, outcome: outcomes[i] }));
  return {
    scenarios,
    documents: order.documents,
    equalMoney: order.equalMoney,
    questions: order.questions,
    rows,
    tornado: found,
    independent,
    convergence: { question: order.main, steps: convergenceOf(order.main, firstSample(outcomes[0], first)) },
    commandLine: order.commandLine,
  };
}

const firstSample = (outcome: RunOutcome, { parameters }: ResolvedScenario): Sample =>
  outcomeSample(outcome, parameters);

async function tornadoOf(study: Study, { parameters }: ResolvedScenario, question: Question) {
  const paths = Math.min(study.paths, TORNADO_PATHS);
  const result = await tornado({ ...study, paths }, parameters, uncertainKeys(parameters), question.formula);
  return { question, result, paths };
}
