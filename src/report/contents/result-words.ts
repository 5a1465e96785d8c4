import { breachOf, headlineReading, headlineSleeve } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { frequencyError95, meanError95 } from '../../engine/statistics';
import { formatCount } from '../../model/units';
import type { ReportedScenario } from '../findings';
import { chance, multiple, percent, type Writing } from '../writing';

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
  const [money, line] = [moneyLabel(sleeve, language), percent(breach.tolerance)];
  return t(
    `测算要点：财政平均实缴 ${paidIn}，平均收回 ${returned} 倍；收回本金的可能性为 ${isBack} 个百分点；${money}亏损超过 ${line} 容错线（本方案口径）的可能性为 ${isBreached} 个百分点。以上为 ${count} 次模拟的结果，± 为 95% 抽样误差；收益类参数均为假设，结果用于比较规则，不是对某只基金的预测。`,
    `In short: ${paidIn} of public money is paid in on average and comes back ${returned} times; the principal comes back with a probability of ${isBack} points; the loss of the ${money.toLowerCase()} exceeds the tolerance of ${line} (own reading) with a probability of ${isBreached} points. From ${count} simulated futures, ± is the 95% sampling error; inputs on returns are assumptions, and the results compare rules rather than forecast a fund.`,
  );
}
