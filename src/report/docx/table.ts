import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableCellBorders,
} from 'docx';
import type { Language } from '../../model/text';
import type { Heading, ReportRow, ReportTable } from '../report';
import { isShort, isWide } from '../table-size';
import { columnWidths } from './column-widths';
import { points, TEXT_WIDTH } from './measures';
import { cellSize, styleId, type CellRole, type Part } from './styles';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NIL = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;
/** Thick rules above and below the table, a thin one below its headings; eighths of a point. */
const THICK = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;

const TABLE_BORDERS = {
  top: THICK,
  bottom: THICK,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** Space beside a cell's text, twips; less of it beside smaller type. */
const PADDING = { normal: 80, small: 40 } as const;

interface CellLook {
  readonly role: CellRole | 'note';
  readonly align: Heading['align'];
  readonly width: number;
  readonly span?: number;
  readonly borders?: ITableCellBorders;
  /** Stays on the page of the row that follows. */
  readonly keepNext: boolean;
}

/** What all cells of a table share. */
interface Layout {
  readonly head: readonly Heading[];
  readonly widths: readonly number[];
  readonly part: Part;
  readonly isSmall: boolean;
}

const paragraphStyle = ({ part, isSmall }: Layout, role: CellLook['role']): string =>
  styleId(part, isSmall && role !== 'note' ? `small-${role}` : role);

function cellOf(text: string, { role, align, width, span, borders, keepNext }: CellLook, layout: Layout): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: role === 'head' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(borders === undefined ? {} : { borders }),
    children: [
      new Paragraph({
        text,
        style: paragraphStyle(layout, role),
        alignment: align === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext,
      }),
    ],
  });
}

function headRow(layout: Layout): TableRow {
  const look = { role: 'head', borders: { bottom: THIN }, keepNext: true } as const;
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: layout.head.map(({ text, align }, i) =>
      cellOf(text, { ...look, align, width: layout.widths[i] }, layout),
    ),
  });
}

/** One cell as wide as the table. */
function wideRow(text: string, look: Pick<CellLook, 'role' | 'borders' | 'keepNext'>, layout: Layout): TableRow {
  const cell = cellOf(text, { ...look, align: 'text', width: TEXT_WIDTH, span: layout.head.length }, layout);
  return new TableRow({ cantSplit: true, children: [cell] });
}

function bodyRow({ cells, isGroup }: ReportRow, keepNext: boolean, layout: Layout): TableRow {
  if (isGroup) return wideRow(cells[0], { role: 'group', keepNext: true }, layout);
  const { head, widths } = layout;
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, i) =>
      cellOf(cell, { role: 'cell', align: head[i].align, width: widths[i], keepNext }, layout),
    ),
  });
}

/**
 * The note is the last row, below the rule that ends the table: a paragraph after a table may begin a page alone, as no program
 * but Word keeps it beside the last row.
 */
const noteRow = (note: string, layout: Layout): TableRow =>
  wideRow(note, { role: 'note', borders: { top: THICK, bottom: NIL }, keepNext: false }, layout);

/**
 * Whether a row stays on the page of the next. Of no table does a single row stand apart; a short one of the annex is not cut
 * at all, while the main text has no room for the space that this leaves.
 */
function keepsNext(row: number, table: ReportTable, part: Part): boolean {
  const last = table.rows.length - 1;
  if (row === last) return table.notes.length > 0;
  return (part === 'annex' && isShort(table)) || row === 0 || row === last - 1;
}

/** A three-line table as wide as the text: its head on every page, no row on two, a short one on one page. */
export function tableOf(table: ReportTable, part: Part, language: Language): Table {
  const { head, rows, notes } = table;
  const isSmall = isWide(table);
  const padding = isSmall ? PADDING.small : PADDING.normal;
  const widths = columnWidths(table, { whole: TEXT_WIDTH, letter: points(cellSize(part, language, isSmall)), padding });
  const layout = { head, widths, part, isSmall };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TABLE_BORDERS,
    margins: { left: padding, right: padding, top: 0, bottom: 0 },
    rows: [
      headRow(layout),
      ...rows.map((row, i) => bodyRow(row, keepsNext(i, table, part), layout)),
      ...notes.map((note) => noteRow(note, layout)),
    ],
  });
}
