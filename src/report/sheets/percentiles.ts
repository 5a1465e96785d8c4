import type { Language } from '../../model/text';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type Sheet } from '../sheet';
import { metricFormat, metricName, metricsOf, metricUnit } from './metric-columns';

const QUANTILES = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

/** The percentiles of every metric of every scenario. */
export function percentileSheet({ scenarios }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  return {
    id: 'percentiles',
    name: t('分位数', 'Percentiles'),
    columns: [
      column(t('方案', 'Scenario'), 'text', 22),
      column(t('标识', 'Key'), 'text', 24),
      column(t('指标', 'Measure'), 'text', 34),
      column(t('单位', 'Unit'), 'text', 14),
      ...QUANTILES.map((quantile) => column(quantile.toUpperCase(), 'general', 14)),
    ],
    rowFormats: scenarios.flatMap((one) => metricsOf([one]).map(metricFormat)),
    rows: scenarios.flatMap(({ outcome }, i) =>
      metricsOf([scenarios[i]]).map((metric) => [
        names[i],
        metric,
        metricName(metric, language),
        metricUnit(metric, language),
        ...QUANTILES.map((quantile) => outcome.result.metrics[metric]?.[quantile] ?? null),
      ]),
    ),
  };
}
