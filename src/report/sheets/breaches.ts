import { moneyLabel, readingLabel } from '../../analysis/reading-labels';
import type { Language } from '../../model/text';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type Sheet } from '../sheet';

/** Every reading of a loss beyond the tolerance, for every scenario. */
export function breachSheet({ scenarios }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  return {
    id: 'breaches',
    name: t('突破容错线', 'Breaches'),
    columns: [
      column(t('方案', 'Scenario'), 'text', 22),
      column(t('资金', 'Money'), 'text', 18),
      column(t('层级', 'Level'), 'text', 16),
      column(t('时点', 'Timing'), 'text', 12),
      column(t('亏损', 'Loss'), 'text', 16),
      column(t('基数', 'Base'), 'text', 14),
      column(t('容错线', 'Tolerance'), 'share'),
      column(t('概率', 'Probability'), 'share'),
      column(t('标准误', 'Standard error'), 'share'),
      column(t('突破的子基金数，平均', 'Funds in breach, mean'), 'number', 20),
      column(t('某年末超线、最终无净亏损', 'Over at some year end, no net loss in the end'), 'share', 26),
    ],
    rows: scenarios.flatMap(({ outcome }, i) =>
      outcome.result.breaches.map(({ sleeve, level, timing, measure, base, ...found }) => [
        names[i],
        moneyLabel(sleeve, language),
        readingLabel('level', level, language),
        readingLabel('timing', timing, language),
        readingLabel('measure', measure, language),
        readingLabel('base', base, language),
        found.tolerance,
        found.probability,
        found.se,
        found.expectedFunds ?? null,
        found.falseAlarm ?? null,
      ]),
    ),
  };
}
