import type { Language } from '../../model/text';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type Sheet } from '../sheet';

const STATISTICS = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** Every yearly quantity of every scenario: mean and percentiles. */
export function seriesSheet({ scenarios }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  return {
    id: 'series',
    name: t('逐年', 'By year'),
    columns: [
      column(t('方案', 'Scenario'), 'text', 22),
      column(t('序列', 'Series'), 'text', 28),
      column(t('年末', 'Year end'), 'count', 10),
      ...STATISTICS.map((statistic) =>
        column(statistic === 'mean' ? t('平均', 'Mean') : statistic.toUpperCase(), 'general', 16),
      ),
    ],
    rows: scenarios.flatMap(({ outcome }, i) =>
      Object.entries(outcome.result.series).flatMap(([name, series]) =>
        series.years.map((year, y) => [names[i], name, year, ...STATISTICS.map((statistic) => series[statistic][y])]),
      ),
    ),
  };
}
