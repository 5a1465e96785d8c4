import { groupLabels, parameterTable, type Group, type ParameterKey, type ParameterRow } from '../../model/parameters';
import { isInEffect } from '../../model/relevance';
import type { ResolvedScenario } from '../../model/scenario';
import { columnNames } from '../names';
import { table, numberColumn, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { lastChange, noteOf, sourceOf, statusOf, valueOf } from './provenance-words';

type Row = ParameterRow & { readonly key: ParameterKey };

function rowOf({ key, label }: Row, resolved: ResolvedScenario, writing: Writing): ReportRow {
  const change = lastChange(resolved, key);
  return {
    cells: [
      label[writing.language],
      valueOf(resolved, key, writing),
      statusOf(change, writing),
      sourceOf(change, writing),
      noteOf(change, writing),
    ],
  };
}

/** What a scenario's result rests on; seed and paths stand where the run is told. */
const rowsInEffect = ({ parameters }: ResolvedScenario): readonly Row[] =>
  parameterTable.filter((row) => row.group !== 'simulation' && isInEffect(row, parameters));

/** The whole of the first option, of every other one what is not at the baseline. */
function rowsFor(place: number, resolved: ResolvedScenario): readonly Row[] {
  const rows = rowsInEffect(resolved);
  return place === 0 ? rows : rows.filter(({ key }) => lastChange(resolved, key) !== undefined);
}

function captionOf(place: number, count: number, { t, findings, language }: Writing): string {
  const name = columnNames(findings.scenarios, language)[place];
  return place === 0
    ? t(`“${name}”起作用的全部参数（${count} 项）`, `“${name}”: every parameter in effect (${count})`)
    : t(`“${name}”不取基准值的参数（${count} 项）`, `“${name}”: parameters not left at the baseline (${count})`);
}

function notesFor(place: number, { t, language }: Writing): readonly string[] {
  const original = 'Documents, clauses and notes are in the original Chinese.';
  const rest = t(
    '其余参数均取基准值，逐项见同一报告的表格文件（XLSX）。',
    'All other parameters are at the baseline; the workbook (XLSX) of this report has every one.',
  );
  return [...(place === 0 ? [] : [rest]), ...(language === 'en' ? [original] : [])];
}

function tableOf(resolved: ResolvedScenario, place: number, writing: Writing): Block {
  const { t, language } = writing;
  const rows = rowsFor(place, resolved);
  const groups = [...new Set(rows.map(({ group }) => group))];
  const rowsOf = (group: Group): readonly ReportRow[] => [
    { cells: [groupLabels[group][language]], isGroup: true },
    ...rows.filter((row) => row.group === group).map((row) => rowOf(row, resolved, writing)),
  ];
  return table({
    caption: captionOf(place, rows.length, writing),
    head: [
      textColumn(t('参数', 'Parameter'), 2.4),
      numberColumn(t('取值', 'Value'), 1.2),
      textColumn(t('性质', 'Status'), 1.1),
      textColumn(t('文件与条款', 'Document and clause'), 2.3),
      textColumn(t('说明', 'Note'), 2.5),
    ],
    rows: groups.flatMap(rowsOf),
    notes: notesFor(place, writing),
  });
}

/** What every number rests on: value, unit, status, document, clause; one table for each option. */
export const provenance = (writing: Writing): readonly Block[] =>
  writing.findings.scenarios.map(({ resolved }, place) => tableOf(resolved, place, writing));
