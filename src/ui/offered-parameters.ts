import { groupLabels, type Parameters } from '../model/parameters';
import { numericRows, type NumericKey, type NumericRow } from '../model/plausible';
import { text, type Text } from '../model/text';
import { isInEffect } from '../model/relevance';
import { mentions } from './form-filter';

/** Parameters under one heading of a list. */
export interface OfferedGroup {
  readonly label: Text;
  readonly rows: readonly NumericRow[];
}

const IDLE = text('目前不起作用', 'Without effect as things are');

/** The numbers of the scenario to choose from: those in effect by the groups of the form, then the others. */
export function offeredGroups(
  parameters: Parameters,
  exclude: readonly NumericKey[],
  words: string,
): readonly OfferedGroup[] {
  const wanted = numericRows.filter((row) => !exclude.includes(row.key) && mentions(row, words));
  const active = wanted.filter((row) => isInEffect(row, parameters));
  const groups = [...new Set(active.map(({ group }) => group))].map((group) => ({
    label: groupLabels[group],
    rows: active.filter((row) => row.group === group),
  }));
  const idle = wanted.filter((row) => !active.includes(row));
  return [...groups, ...(idle.length > 0 ? [{ label: IDLE, rows: idle }] : [])];
}
