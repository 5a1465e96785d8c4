import { groupLabels, parameterTable } from '../../model/parameters';
import { statusLabels } from '../../model/status-labels';
import type { Language } from '../../model/text';
import { unitLabel } from '../../model/units';
import { nameOf } from '../../model/wording';
import { lastChange } from '../contents/provenance-words';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type Sheet, type SheetCell } from '../sheet';

/** Every parameter of every scenario: value as a file has it, unit, status, document, clause, note. */
export function parameterSheet({ scenarios, documents }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  const rows = scenarios.flatMap(({ resolved }, i) =>
    parameterTable.map((row): readonly SheetCell[] => {
      const change = lastChange(resolved, row.key);
      const value = resolved.parameters[row.key];
      const document = documents.find(({ id }) => id === change?.source);
      return [
        names[i],
        groupLabels[row.group][language],
        row.key,
        nameOf(row)[language],
        typeof value === 'object' ? JSON.stringify(value) : value,
        row.kind === 'number' ? unitLabel(row.unit, language) : '',
        change ? statusLabels[change.status][language] : t('假设（基准值）', 'Assumption (baseline)'),
        document?.title ?? '',
        document?.number ?? '',
        change?.clause ?? '',
        change?.note ?? '',
      ];
    }),
  );
  return {
    id: 'parameters',
    name: t('参数', 'Parameters'),
    columns: [
      column(t('方案', 'Scenario'), 'text', 22),
      column(t('组', 'Group'), 'text', 16),
      column(t('标识', 'Key'), 'text', 28),
      column(t('参数', 'Parameter'), 'text', 34),
      column(t('取值（比例为小数）', 'Value (shares as decimals)'), 'general', 20),
      column(t('单位', 'Unit'), 'text', 12),
      column(t('性质', 'Status'), 'text', 18),
      column(t('文件', 'Document'), 'text', 40),
      column(t('文号', 'Number'), 'text', 22),
      column(t('条款', 'Clause'), 'text', 16),
      column(t('说明', 'Note'), 'text', 40),
    ],
    rows,
  };
}
