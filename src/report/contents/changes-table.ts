import { changeRows, type ChangeCell, type ChangeRow } from '../../analysis/change-rows';
import { parameterRow, SLEEVES } from '../../model/parameters';
import { isInEffect } from '../../model/relevance';
import { nameOf } from '../../model/wording';
import { columnNames } from '../names';
import { numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { markedValue } from './provenance-words';

/** One parameter across options: null where it plays no part, as the terms of a fund that has no money. */
interface Row {
  readonly key: ChangeRow['key'];
  readonly cells: readonly (ChangeCell | null)[];
}

function rowOf({ key, cells }: ChangeRow, { findings }: Writing): Row {
  const row = parameterRow(key);
  return {
    key,
    cells: cells.map((cell, i) => (isInEffect(row, findings.scenarios[i].resolved.parameters) ? cell : null)),
  };
}

const inEffect = ({ cells }: Row): readonly ChangeCell[] => cells.flatMap((cell) => cell ?? []);

/** A difference is one of assumptions where none of the values that play a part rests on anything firmer. */
const isAssumed = (row: Row): boolean =>
  inEffect(row).every(({ status }) => status === 'assumed' || status === 'derived');

const isOfSleeve = ({ key }: Row): boolean => SLEEVES.some((sleeve) => parameterRow(key).group === sleeve);

/**
 * Whether options differ in it: in value, or because it plays a part in some of them only. What is merely assumed of a kind of fund
 * that another option has no money in is none: the shares of the kinds tell it.
 */
function isDifference(row: Row): boolean {
  const values = new Set(inEffect(row).map(({ value }) => JSON.stringify(value)));
  if (values.size !== 1) return values.size > 1;
  return row.cells.includes(null) && !(isOfSleeve(row) && isAssumed(row));
}

function cellsOf({ key, cells }: Row, writing: Writing): ReportRow {
  const values = writing.findings.scenarios.map(({ resolved }, i) =>
    cells[i] ? markedValue(resolved, key, writing) : '—',
  );
  return { cells: [nameOf(parameterRow(key))[writing.language], ...values] };
}

/** Every parameter in which the options differ, those by rule apart from those by assumption. */
export function changesTable(writing: Writing): Block {
  const { t, findings, language } = writing;
  const all = changeRows(findings.scenarios.map(({ resolved }) => resolved)).map((row) => rowOf(row, writing));
  const rows = all.filter(isDifference);
  const part = (heading: string, of: readonly Row[]): readonly ReportRow[] =>
    of.length === 0 ? [] : [{ cells: [heading], isGroup: true }, ...of.map((row) => cellsOf(row, writing))];
  return table({
    caption: t('各方案取值不同的参数', 'Parameters in which the options differ'),
    head: [
      textColumn(t('参数', 'Parameter'), 1.8),
      ...columnNames(findings.scenarios, language).map((name) => numberColumn(name, 1.2)),
    ],
    rows: [
      ...part(
        t(
          '由规定、目标、统计、建议或公开资料造成的差异',
          'Differences by rule, target, statistic, proposal or public source',
        ),
        rows.filter((row) => !isAssumed(row)),
      ),
      ...part(t('由假设或推算造成的差异', 'Differences by assumption or derivation'), rows.filter(isAssumed)),
    ],
    notes: [t('“—”表示该参数在该方案中不起作用。', '—: the parameter plays no part in that option.')],
  });
}
