import type { ChangeCell, ChangeRow } from '../analysis/change-rows';
import { parameterRow } from '../model/parameters';
import type { PolicyDocument } from '../model/scenario';
import { statusLabels } from '../model/status-labels';
import { text, type Language } from '../model/text';
import { formatParameter } from '../model/units';
import { nameOf } from '../model/wording';
import { columnLines } from './columns';
import type { ComparisonReport } from './comparison';

/** Ids of the documents that some rows cite, in the order they come up: a citation is a number in this list. */
const citedIn = (rows: readonly ChangeRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ source }) => source ?? []))),
];

function provenance({ changes, status, source }: ChangeCell, cited: readonly string[], language: Language): string {
  if (changes.length === 0) return text('基准', 'baseline')[language];
  const label = statusLabels[status][language];
  return source === null ? label : `${label} [${cited.indexOf(source) + 1}]`;
}

const documentLine = (id: string, number: number, documents: readonly PolicyDocument[]): string => {
  const { title = id, issuer, number: code } = documents.find((document) => document.id === id) ?? {};
  return `[${number}] ${[title, code, issuer].filter((part) => part !== undefined).join(' · ')}`;
};

function sameLine(same: number, language: Language): readonly string[] {
  if (same === 0) return [];
  return [
    text(
      `另有 ${same} 个参数改动后各方案相同，见 --format json`,
      `${same} more ${same === 1 ? 'parameter was' : 'parameters were'} changed to the same value; see --format json`,
    )[language],
  ];
}

/** The change lists side by side where they differ, with how firmly each value stands and the documents it is from. */
export function changeLines({ changes, names, documents }: ComparisonReport, language: Language): readonly string[] {
  const rows = changes.filter(({ differs }) => differs);
  const same = sameLine(changes.length - rows.length, language);
  if (rows.length === 0) return same;
  const cited = citedIn(rows);
  const lines = rows.map(({ key, cells }) => [
    nameOf(parameterRow(key))[language],
    ...cells.flatMap((cell) => [
      formatParameter(parameterRow(key), cell.value, language),
      provenance(cell, cited, language),
    ]),
  ]);
  const headings = [text('参数', 'Parameter')[language], ...names.flatMap((name) => [name, ''])];
  return [...columnLines(headings, lines), ...same, ...cited.map((id, i) => documentLine(id, i + 1, documents))];
}
