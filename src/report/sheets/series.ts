import type { Language } from '../../model/text';
import type { ReportedScenario, ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type Sheet, type SheetCell } from '../sheet';
import { quantityFormat, quantityUnit } from './metric-columns';
import { seriesLabel } from './series-columns';

const STATISTICS = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** One year of one quantity of one scenario. */
interface Line {
  readonly name: string;
  readonly cells: readonly SheetCell[];
}

function linesOf({ outcome }: ReportedScenario, scenario: string, language: Language): readonly Line[] {
  return Object.entries(outcome.result.series).flatMap(([name, series]) => {
    const { label, quantity } = seriesLabel(name);
    const head = [scenario, name, label[language], quantityUnit(quantity, language)];
    return series.years.map((year, y) => ({
      name,
      cells: [...head, year, ...STATISTICS.map((statistic) => series[statistic][y])],
    }));
  });
}

/** Every yearly quantity of every scenario: mean and percentiles. */
export function seriesSheet({ scenarios }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  const lines = scenarios.flatMap((one, i) => linesOf(one, names[i], language));
  return {
    id: 'series',
    name: t('逐年', 'By year'),
    columns: [
      column(t('方案', 'Scenario'), 'text', 22),
      column(t('标识', 'Key'), 'text', 26),
      column(t('序列', 'Series'), 'text', 28),
      column(t('单位', 'Unit'), 'text', 14),
      column(t('年末', 'Year end'), 'count', 10),
      ...STATISTICS.map((statistic) =>
        column(statistic === 'mean' ? t('平均', 'Mean') : statistic.toUpperCase(), 'general', 16),
      ),
    ],
    rowFormats: lines.map(({ name }) => quantityFormat(seriesLabel(name).quantity)),
    rows: lines.map(({ cells }) => cells),
  };
}
