import type { Language } from '../../model/text';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type Sheet } from '../sheet';
import { metricFormat, metricName, metricsOf, metricUnit } from './metric-columns';

/** Mean, standard error and median of every metric of every scenario. */
export function indicatorSheet({ scenarios }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  const metrics = metricsOf(scenarios);
  return {
    id: 'indicators',
    name: t('指标', 'Indicators'),
    columns: [
      column(t('标识', 'Key'), 'text', 24),
      column(t('指标', 'Measure'), 'text', 34),
      column(t('单位', 'Unit'), 'text', 14),
      ...names.flatMap((name) => [
        column(t(`${name}｜平均`, `${name} | mean`), 'general', 20),
        column(t(`${name}｜标准误`, `${name} | standard error`), 'general', 20),
        column(t(`${name}｜中位数`, `${name} | median`), 'general', 20),
      ]),
    ],
    rowFormats: metrics.map(metricFormat),
    rows: metrics.map((metric) => [
      metric,
      metricName(metric, language),
      metricUnit(metric, language),
      ...scenarios.flatMap(({ outcome }) => {
        const found = outcome.result.metrics[metric];
        return [found?.mean ?? null, found?.se ?? null, found?.p50 ?? null];
      }),
    ]),
  };
}
