import { mainSleeve } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { frequencyError95 } from '../../engine/statistics';
import type { Exceedance, Measure } from '../../engine/result';
import type { Sleeve } from '../../model/parameters';
import { formatShare } from '../../model/units';
import type { ReportedScenario } from '../findings';
import type { ReportRow } from '../report';
import { chance, type Writing } from '../writing';

/** Tolerances that officials ask about, whatever the scenario's own. */
const TOLERANCES = [0.4, 0.6, 0.8];

/** The kind of fund most of the money is in, where it is the same in all scenarios. */
export function sameSleeve({ findings }: Writing): Sleeve | null {
  const [first, ...others] = findings.scenarios.map(({ resolved }) => mainSleeve(resolved.parameters));
  return others.every((other) => other === first) ? first : null;
}

/** P(loss > x) on the curve's own grid of whole per cents. */
function exceeds({ loss, probability }: Exceedance, x: number): number | undefined {
  return probability[loss.findIndex((at) => Math.abs(at - x) < 1e-9)];
}

function chanceOf({ resolved, outcome: { result } }: ReportedScenario, measure: Measure, x: number): string {
  const curve = result.exceedance[`${mainSleeve(resolved.parameters)}.${measure}`];
  const probability = curve && exceeds(curve, x);
  return probability === undefined ? '—' : chance(probability, frequencyError95(probability, result.paths));
}

function measureRows(measure: Measure, { t, findings, language }: Writing): readonly ReportRow[] {
  const kind = measure === 'net' ? t('净亏损', 'Net loss') : t('亏损项目合计', 'Losing projects');
  return TOLERANCES.map((x) => ({
    cells: [
      t(`${kind}超过 ${formatShare(x, language)}`, `${kind} above ${formatShare(x, language)}`),
      ...findings.scenarios.map((scenario) => chanceOf(scenario, measure, x)),
    ],
  }));
}

/** How likely losses above common tolerances are, in the kind of fund that most of each scenario's money is in. */
export function lossRows(writing: Writing): readonly ReportRow[] {
  const { t, findings, language } = writing;
  const sleeve = sameSleeve(writing);
  const kinds = findings.scenarios.map(({ resolved }) => moneyLabel(mainSleeve(resolved.parameters), language));
  const heading = sleeve
    ? { cells: [t(`${kinds[0]}亏损超过一定比例的可能性`, `${kinds[0]}: probability of a loss above`)], isGroup: true }
    : { cells: [t('资金最多的一类基金', 'The funds with most of the money'), ...kinds] };
  return [heading, ...measureRows('net', writing), ...measureRows('gross', writing)];
}
