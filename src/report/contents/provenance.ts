import { groupLabels, parameterTable, type Group, type ParameterKey } from '../../model/parameters';
import { isInEffect } from '../../model/relevance';
import { columnName } from '../names';
import { table, numberColumn, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { lastChange, sourceOf, statusOf, valueOf } from './provenance-words';

function rowOf(key: ParameterKey, label: string, writing: Writing): ReportRow {
  const { resolved } = writing.findings.scenarios[0];
  const change = lastChange(resolved, key);
  return {
    cells: [
      label,
      valueOf(resolved, key, writing),
      statusOf(change, writing),
      sourceOf(change, writing),
      change?.note ?? '',
    ],
  };
}

/** Every parameter the result rests on: value, unit, status, document, clause. Seed and paths stand where the run is told. */
export function provenance(writing: Writing): readonly Block[] {
  const { t, language, findings } = writing;
  const { parameters } = findings.scenarios[0].resolved;
  const rows = parameterTable.filter((row) => row.group !== 'simulation' && isInEffect(row, parameters));
  const groups = [...new Set(rows.map(({ group }) => group))];
  const rowsOf = (group: Group): readonly ReportRow[] => [
    { cells: [groupLabels[group][language]], isGroup: true },
    ...rows.filter((row) => row.group === group).map(({ key, label }) => rowOf(key, label[language], writing)),
  ];
  return [
    table({
      caption: t(
        `“${columnName(findings.scenarios[0], 'zh')}”起作用的全部参数（${rows.length} 项）`,
        `“${columnName(findings.scenarios[0], 'en')}”: every parameter in effect (${rows.length})`,
      ),
      head: [
        textColumn(t('参数', 'Parameter'), 2.4),
        numberColumn(t('取值', 'Value'), 1.2),
        textColumn(t('性质', 'Status'), 1.1),
        textColumn(t('文件与条款', 'Document and clause'), 2.3),
        textColumn(t('说明', 'Note'), 2.5),
      ],
      rows: groups.flatMap(rowsOf),
      notes: [],
    }),
  ];
}
