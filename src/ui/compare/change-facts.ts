import type { ChangeCell, ChangeRow } from '../../analysis/change-rows';
import { groupLabels, parameterRow, type ParameterKey } from '../../model/parameters';
import type { PolicyDocument, ResolvedScenario } from '../../model/scenario';
import { statusLabels } from '../../model/status-labels';
import { text, type Language, type Text } from '../../model/text';
import { formatParameter } from '../../model/units';
import type { ComparisonReport } from '../../state/compare-report';
import { provenanceOfStatus, type Provenance } from '../../state/provenance';
import { isInEffect } from '../../model/relevance';
import { provenanceLabels } from '../provenance-looks';

/** What one scenario has for a parameter, and what that rests on. */
export interface ChangeFacts {
  readonly value: string;
  readonly provenance: Provenance;
  /** What it rests on, in a word or two; null where it is at the baseline and has no effect anyway. */
  readonly status: Text | null;
  /** Place of the document among those cited, from 1; null where it cites none. */
  readonly citation: number | null;
  readonly clause: string;
  readonly note: string;
  /** Whether the scenario's result rests on it at all. */
  readonly counts: boolean;
}

/** One parameter across the scenarios. */
export interface ChangeLine {
  readonly key: ParameterKey;
  readonly label: Text;
  readonly cells: readonly ChangeFacts[];
}

/** The parameters of one group of the form. */
export interface ChangeSection {
  readonly label: Text;
  readonly lines: readonly ChangeLine[];
}

/** The change lists side by side. */
export interface ChangeLists {
  readonly sections: readonly ChangeSection[];
  /** In the order they are cited. */
  readonly documents: readonly PolicyDocument[];
  /** Parameters left out because they are the same everywhere, or count nowhere. */
  readonly hidden: number;
}

const atBaseline = text('基准值', 'Baseline');

const countsIn = (key: ParameterKey, { parameters }: ResolvedScenario): boolean =>
  isInEffect(parameterRow(key), parameters);

/** Whether a difference can be one of the results. */
const matters = ({ key, differs }: ChangeRow, scenarios: readonly ResolvedScenario[]): boolean =>
  differs && scenarios.some((scenario) => countsIn(key, scenario));

function statusOf({ changes, status }: ChangeCell, isModified: boolean, counts: boolean): Text | null {
  if (changes.length === 0) return counts ? atBaseline : null;
  return isModified ? provenanceLabels.modified : statusLabels[status];
}

/** Whether the last word on a parameter is an edit made on the page. */
const isModified = ({ order }: ComparisonReport, place: number, { changes }: ChangeCell): boolean => {
  const last = changes.at(-1);
  return last !== undefined && order.slots[place].draft.edits.includes(last);
};

function factsOf(
  report: ComparisonReport,
  row: ChangeRow,
  place: number,
  cited: readonly string[],
  language: Language,
): ChangeFacts {
  const cell = row.cells[place];
  const last = cell.changes.at(-1);
  const modified = isModified(report, place, cell);
  const counts = countsIn(row.key, report.order.scenarios[place]);
  return {
    value: formatParameter(parameterRow(row.key), cell.value, language),
    provenance: modified ? 'modified' : provenanceOfStatus[cell.status],
    status: statusOf(cell, modified, counts),
    citation: cell.source === null ? null : cited.indexOf(cell.source) + 1,
    clause: last?.clause ?? '',
    note: last?.note ?? '',
    counts,
  };
}

/** Ids of the documents that some rows cite, in the order they come up. */
const citedIn = (rows: readonly ChangeRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ source }) => source ?? []))),
];

/** The change lists of compared scenarios: what differs and counts somewhere, or all that any of them changes. */
export function changeLists(
  report: ComparisonReport,
  documents: readonly PolicyDocument[],
  all: boolean,
  language: Language,
): ChangeLists {
  const rows = report.changes.filter((row) => all || matters(row, report.order.scenarios));
  const cited = citedIn(rows);
  const groups = [...new Set(rows.map(({ key }) => parameterRow(key).group))];
  const lineOf = (row: ChangeRow): ChangeLine => ({
    key: row.key,
    label: parameterRow(row.key).label,
    cells: row.cells.map((_, place) => factsOf(report, row, place, cited, language)),
  });
  return {
    sections: groups.map((group) => ({
      label: groupLabels[group],
      lines: rows.filter(({ key }) => parameterRow(key).group === group).map(lineOf),
    })),
    documents: cited.flatMap((id) => documents.find((document) => document.id === id) ?? []),
    hidden: report.changes.length - rows.length,
  };
}
