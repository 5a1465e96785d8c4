import { outcomeSample } from '../../analysis/compare';
import type { Estimate } from '../../analysis/estimate';
import { within, type Aggregate } from '../../analysis/formula/expression';
import type { Question } from '../../analysis/question';
import { prefixOf } from '../../analysis/sample';
import { isProbability } from '../../analysis/unseen';
import { compensatedSum, frequencyError95, meanError95, quantileInterval } from '../../engine/statistics';
import type { ReportedScenario } from '../findings';

/** Half of the 95 % interval of a mean, from the standard deviation (n − 1). */
function errorOfMean(values: Float64Array): number {
  const n = values.length;
  const mean = compensatedSum(values) / n;
  return meanError95(Math.sqrt(compensatedSum(values.map((x) => (x - mean) ** 2)) / (n - 1) / n));
}

/** How far, at most, the order-statistic interval reaches from a quantile. */
function errorOfQuantile(values: Float64Array, order: number, value: number): number {
  const [low, high] = quantileInterval(values.slice().sort(), order);
  return Math.max(high - value, value - low);
}

const QUANTILES: readonly string[] = ['median', 'quantile'] satisfies readonly Aggregate['name'][];

/** The 95 % error that a result has for a frequency, a mean or a quantile of one metric; undefined for all other formulas. */
function plainError95(
  question: Question,
  { resolved, outcome }: ReportedScenario,
  value: number,
  paths: number,
): number | undefined {
  const { expression } = question.formula;
  if (expression.kind !== 'aggregate' || within(expression.arg, 'aggregate').length > 0) return undefined;
  const { arg, name, order } = expression;
  const sample = prefixOf(outcomeSample(outcome, resolved.parameters), paths);
  const columns = within(arg, 'column').map((column) => sample.column(column.name));
  const isEverywhere = columns.every((column) => !column.some(Number.isNaN));
  if (isProbability(expression)) return isEverywhere ? frequencyError95(value, paths) : undefined;
  if (arg.kind !== 'column') return undefined;
  const defined = columns[0].filter((x) => !Number.isNaN(x));
  if (name === 'mean') return errorOfMean(defined);
  return QUANTILES.includes(name) ? errorOfQuantile(defined, order, value) : undefined;
}

/**
 * The same estimate with the error that the result itself has for it, wherever the report tells it: Wilson's for a frequency, that
 * of the standard deviation for a mean, order statistics for a quantile; any other formula keeps the jackknife's. Where the jackknife
 * cannot tell it, neither can these: what is the same on all paths may still have rare exceptions.
 */
export function withOwnError(
  question: Question,
  scenario: ReportedScenario,
  estimate: Estimate,
  paths = scenario.outcome.result.paths,
): Estimate {
  if (estimate.value === null || estimate.se === null) return estimate;
  const error95 = plainError95(question, scenario, estimate.value, paths);
  if (error95 === undefined) return estimate;
  return { ...estimate, se: Number.isFinite(error95) ? error95 / meanError95(1) : null };
}
