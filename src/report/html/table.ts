import type { Language } from '../../model/text';
import type { Heading, ReportRow, ReportTable } from '../report';
import { isShort, isWide } from '../table-size';
import type { Maker } from './elements';

/** Rows between two group rows, with the group row that heads them. */
function groupsOf(rows: readonly ReportRow[]): readonly (readonly ReportRow[])[] {
  const groups: ReportRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && !row.isGroup) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Documents, clauses and notes are quoted in Chinese in an English report as well: a cell says so to whatever reads it aloud. */
const quoted = (text: string, language: Language): Readonly<Record<string, string>> =>
  language !== 'zh' && /\p{Script=Han}/u.test(text) ? { lang: 'zh-CN' } : {};

/** What the rows of a table are made with. */
interface Workshop {
  readonly head: readonly Heading[];
  readonly make: Maker;
  readonly language: Language;
}

function rowElement({ cells, isGroup }: ReportRow, { head, make, language }: Workshop): HTMLTableRowElement {
  if (isGroup)
    return make('tr', { class: 'group' }, make('th', { scope: 'rowgroup', colspan: String(head.length) }, cells[0]));
  const [first, ...others] = cells;
  return make(
    'tr',
    {},
    make('th', { class: head[0].align, scope: 'row', ...quoted(first, language) }, first),
    ...others.map((cell, i) => make('td', { class: head[i + 1].align, ...quoted(cell, language) }, cell)),
  );
}

/** Widths as attributes of the columns: shares of the table in per cent. */
function columns(head: readonly Heading[], make: Maker): HTMLElement {
  const whole = head.reduce((sum, { width }) => sum + width, 0);
  const percent = (width: number): string => `${Math.round((1000 * width) / whole) / 10}%`;
  return make('colgroup', {}, ...head.map(({ width }) => make('col', { width: percent(width) })));
}

/** A three-line table with its caption above and its note below. */
export function tableElement(table: ReportTable, make: Maker, language: Language): HTMLElement {
  const { caption, head, rows, notes } = table;
  const workshop = { head, make, language };
  const headings = head.map(({ text, align }) => make('th', { class: align, scope: 'col' }, text));
  return make(
    'div',
    { class: ['table', ...(isShort(table) ? ['short'] : []), ...(isWide(table) ? ['wide'] : [])].join(' ') },
    make(
      'table',
      {},
      make('caption', {}, caption),
      columns(head, make),
      make('thead', {}, make('tr', {}, ...headings)),
      ...groupsOf(rows).map((group) => make('tbody', {}, ...group.map((row) => rowElement(row, workshop)))),
    ),
    ...notes.map((note) => make('p', { class: 'note' }, note)),
  );
}
