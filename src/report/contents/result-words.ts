import { breachOf, headlineReading, headlineSleeve } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { frequencyError95, meanError95 } from '../../engine/statistics';
import { formatCount, formatShare } from '../../model/units';
import type { ReportedScenario } from '../findings';
import { chance, multiple, type Writing } from '../writing';

/** The result of a scenario in one sentence, with its errors. */
export function resultWords({ resolved, outcome }: ReportedScenario, { t, language, sayMoney }: Writing): string {
  const { result } = outcome;
  const { parameters } = resolved;
  const tvpi = result.metrics['government.tvpi'];
  const back = result.probabilities.capitalBack.probability;
  const sleeve = headlineSleeve(parameters);
  const breach = breachOf(result, sleeve, headlineReading(parameters));
  if (!breach) throw new Error(`no breach for ${sleeve}`);
  const error = (p: number): number => frequencyError95(p, result.paths);
  const paidIn = sayMoney(result.metrics['government.paidIn']?.mean);
  const returned = `${multiple(tvpi?.mean)} ± ${multiple(meanError95(tvpi?.se ?? 0))}`;
  const [isBack, isBreached] = [chance(back, error(back)), chance(breach.probability, error(breach.probability))];
  const count = formatCount(result.paths, language);
  const [money, line] = [moneyLabel(sleeve, language), formatShare(breach.tolerance, language)];
  return t(
    `测算结果：财政平均实缴 ${paidIn}，平均收回 ${returned} 倍，收回本金的可能性为 ${isBack}；${money}亏损超过 ${line} 容错线（本方案口径）的可能性为 ${isBreached}。± 为 95% 抽样误差，可能性的以百分点计，共模拟 ${count} 次；收益类参数均为假设，结果用于比较规则。`,
    `Findings: ${paidIn} of public money is paid in on average and comes back ${returned} times; the principal comes back with a probability of ${isBack}; the loss of the ${money.toLowerCase()} exceeds the tolerance of ${line} (own reading) with a probability of ${isBreached}. From ${count} simulated futures, ± is the 95% sampling error, of probabilities in points; inputs on returns are assumptions: the results compare rules, they do not forecast a fund.`,
  );
}
