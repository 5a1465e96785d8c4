import { contrastingReading, headlineReading, headlineSleeve } from '../../analysis/headline';
import { readingLabel } from '../../analysis/reading-labels';
import { frequencyError95 } from '../../engine/statistics';
import type { Result } from '../../engine/result';
import { formatShare } from '../../model/units';
import type { ReportedScenario } from '../findings';
import { meanErrorWords, multiple, percent, points, type Writing } from '../writing';
import { groupWords, knownBreach } from './breach-words';

/** The year in which most is called on average, and how much. */
function largestYear({ series }: Result): { readonly year: number; readonly amount: number } {
  const { years, mean } = series['government.calls'];
  const amount = Math.max(...mean);
  return { year: years[mean.indexOf(amount)], amount };
}

function moneyWords(result: Result, { t, sayMoney }: Writing): string {
  const { year, amount } = largestYear(result);
  const [paidIn, peak] = [result.metrics['government.paidIn']?.mean, result.metrics['fiscal.peakExposure']?.mean];
  const tvpi = result.metrics['government.tvpi'];
  const [times, error] = [multiple(tvpi?.mean), meanErrorWords(multiple, tvpi?.se)];
  return t(
    `财政平均实缴 ${sayMoney(paidIn)}，年出资最多 ${sayMoney(amount)}（第 ${year} 年），最大资金占用 ${sayMoney(peak)}；平均收回 ${times}（95% 误差 ±${error}）倍`,
    `${sayMoney(paidIn)} of public money is paid in on average, at most ${sayMoney(amount)} a year (year ${year}); the largest sum outstanding is ${sayMoney(peak)}; it comes back ${times} (95% error ±${error}) times`,
  );
}

/** A bound with one decimal in per cent holds once rounded up. */
const roundedUp = (error: number): number => Math.ceil(1000 * error) / 1000;

/** Probabilities that the principal is not back, and of a breach in the scenario's own reading and in the other one; one bound for their errors. */
function chanceWords({ resolved: { parameters }, outcome: { result } }: ReportedScenario, writing: Writing): string {
  const { t, language } = writing;
  const [sleeve, own] = [headlineSleeve(parameters), headlineReading(parameters)];
  const readings = [own, contrastingReading(own)];
  const found = readings.map((reading) => knownBreach(result, sleeve, reading));
  const chances = [1 - result.probabilities.capitalBack.probability, ...found.map(({ probability }) => probability)];
  const [notBack, breached, otherwise] = chances.map(percent);
  const error = points(roundedUp(Math.max(...chances.map((p) => frequencyError95(p, result.paths)))));
  const [money, line] = [groupWords(sleeve, own.level, writing), formatShare(found[0].tolerance, language)];
  const [loss, other] = readings.map(({ measure }) => readingLabel('measure', measure, language).toLowerCase());
  return t(
    `收不回本金的可能性为 ${notBack}；${money}${loss}超过 ${line} 容错线的可能性为 ${breached}，改按${other}则为 ${otherwise}（95% 抽样误差均在 ±${error} 个百分点以内）`,
    `the principal is not back with a probability of ${notBack}; the ${loss} of the ${money.toLowerCase()} exceeds the tolerance of ${line} with one of ${breached}, read as ${other} with ${otherwise} (95% sampling errors within ±${error} points)`,
  );
}

/** The result of a scenario in one sentence, with its errors. */
export function resultWords(scenario: ReportedScenario, writing: Writing): string {
  const [money, chances] = [moneyWords(scenario.outcome.result, writing), chanceWords(scenario, writing)];
  return writing.t(
    `测算结果：${money}，${chances}。收益类参数为假设或建议值。`,
    `Findings: ${money}; ${chances}. Inputs on returns are assumptions or proposals.`,
  );
}
