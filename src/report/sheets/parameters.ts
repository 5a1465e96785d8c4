import { quantityOfUnit } from '../../charts/quantities';
import { groupLabels, parameterTable, type ParameterRow } from '../../model/parameters';
import type { Language } from '../../model/text';
import { formatParameter } from '../../model/units';
import { nameOf } from '../../model/wording';
import { lastChange, noteOf, statusOf } from '../contents/provenance-words';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type ColumnFormat, type Sheet, type SheetCell } from '../sheet';
import { quantityUnit } from './metric-columns';

/** The unit of the value as a file has it: a share is a share, not per cent; what is counted is in the parameter's name. */
function unitOf(row: ParameterRow, language: Language): string {
  if (row.kind !== 'number' || row.unit === 'count') return '';
  const unit = quantityUnit(quantityOfUnit(row.unit), language);
  if (row.unit !== 'rate' && row.unit !== 'moneyPerYear') return unit;
  return unit + (language === 'zh' ? '/年' : ' a year');
}

const formatOf = (row: ParameterRow): ColumnFormat =>
  row.kind === 'number' && quantityOfUnit(row.unit) === 'share' ? 'share' : 'general';

/** Every parameter of every scenario: value as a file has it, unit, the value as a person reads it, status, document, clause, note. */
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
        unitOf(row, language),
        formatParameter(row, value, language),
        statusOf(change, { language }),
        document?.title ?? '',
        document?.number ?? '',
        change?.clause ?? '',
        noteOf(change, { language }),
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
      column(t('取值', 'Value'), 'general', 16),
      column(t('单位', 'Unit'), 'text', 14),
      column(t('读作', 'In words'), 'text', 20),
      column(t('性质', 'Status'), 'text', 18),
      column(t('文件', 'Document'), 'text', 40),
      column(t('文号', 'Number'), 'text', 22),
      column(t('条款', 'Clause'), 'text', 16),
      column(t('说明', 'Note'), 'text', 40),
    ],
    rowFormats: scenarios.flatMap(() => parameterTable.map(formatOf)),
    rows,
  };
}
