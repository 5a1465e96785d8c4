import { changeRows, type ChangeRow } from '../analysis/change-rows';
import { compareScenarios, type ComparedCell } from '../analysis/compare';
import { indicators } from '../analysis/indicators';
import { readQuestion, type Question } from '../analysis/question';
import type { Result } from '../engine/result';
import type { Parameters } from '../model/parameters';
import { sayProblem, valid, type Checked, type Problem } from '../model/problems';
import type { Runner } from '../../workers/runner';
import type { CompareOrder } from './compare-order';
import type { Watch } from './task';

/** A question's numbers in every scenario. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly cells: readonly ComparedCell[];
}

/** A formula that cannot be asked of these scenarios. */
export interface RefusedFormula {
  readonly written: string;
  readonly problems: readonly Problem[];
}

/** What one scenario's run says beyond the questions. */
export interface ComparedRun {
  readonly result: Result;
  /** Paths the quantiles of its yearly series rest on. */
  readonly fanPaths: number;
}

/** What was found, with what was asked. */
export interface ComparisonReport {
  readonly order: CompareOrder;
  /** The indicators, then the formulas that can be asked. */
  readonly answers: readonly AnsweredQuestion[];
  readonly refused: readonly RefusedFormula[];
  /** One per scenario. */
  readonly runs: readonly ComparedRun[];
  readonly changes: readonly ChangeRow[];
}

async function readIndicators(scenarios: readonly Parameters[]): Promise<readonly Question[]> {
  const read = await Promise.all(indicators.map(({ id }) => readQuestion(id, scenarios)));
  return read.map((each) => {
    if (!each.ok) throw new Error(each.problems.map((found) => sayProblem(found, 'en')).join('\n'));
    return each.value;
  });
}

/** Runs what is asked for: all scenarios with the luck of the first. Progress is in paths. */
export async function compare(order: CompareOrder, runner: Runner, watch: Watch): Promise<Checked<ComparisonReport>> {
  const { scenarios, formulas, paths, seed } = order;
  const parameters = scenarios.map((each) => each.parameters);
  const read = await Promise.all(formulas.map((formula) => readQuestion(formula, parameters)));
  const own = read.flatMap((each) => (each.ok ? [each.value] : []));
  const refused = read.flatMap((each, i) => (each.ok ? [] : [{ written: formulas[i], problems: each.problems }]));
  const questions = [...(await readIndicators(parameters)), ...own];
  const study = { runner, paths, seed, ...watch };
  const { rows, outcomes } = await compareScenarios(
    study,
    scenarios,
    questions.map(({ formula }) => formula),
  );
  return valid({
    order,
    answers: rows.map(({ cells }, i) => ({ question: questions[i], cells })),
    refused,
    runs: outcomes.map(({ result, fanPaths }) => ({ result, fanPaths })),
    changes: changeRows(scenarios),
  });
}
