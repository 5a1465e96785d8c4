import { columnNames } from '../names';
import { numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { metricWords, RESULT_METRICS, sayMetric } from './result-metrics';

const QUANTILES = [
  ['p10', '10% 分位', '10th percentile'],
  ['p50', '中位数', 'Median'],
  ['p90', '90% 分位', '90th percentile'],
] as const;

function metricRows(name: string, writing: Writing): readonly ReportRow[] {
  const { findings, t } = writing;
  const say = sayMetric(name, writing);
  const rows = QUANTILES.map(([quantile, zh, en]) => ({
    cells: [
      t(zh, en),
      ...findings.scenarios.map(({ outcome }) => {
        const found = outcome.intervals[name]?.[quantile];
        return found ? `${say(found[0])} ~ ${say(found[1])}` : '—';
      }),
    ],
  }));
  return [{ cells: [metricWords(name, writing)], isGroup: true }, ...rows];
}

/** How far the quantiles of the main table may be off: the main table has no room for it. */
export function quantileErrors(writing: Writing): Block {
  const { t, findings, language } = writing;
  return table({
    caption: t('主要结果各分位数的 95% 抽样区间', 'Main results: 95% sampling intervals of their quantiles'),
    head: [
      textColumn(t('指标', 'Measure'), 1.2),
      ...columnNames(findings.scenarios, language).map((name) => numberColumn(name, 1.2)),
    ],
    rows: RESULT_METRICS.flatMap((name) => metricRows(name, writing)),
    notes: [],
  });
}
