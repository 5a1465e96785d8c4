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
import { SHORT_TABLE, type Heading, type ReportRow, type ReportTable } from '../report';
import { TEXT_WIDTH } from './measures';
import { styleId, type Part, type Role } from './styles';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
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

/** Space beside a cell's text, twips. */
const PADDING = 80;

/** Widths of the columns, which add up to the width of the text exactly: WPS lays tables out from them. */
function columnWidths(head: readonly Heading[]): readonly number[] {
  const whole = head.reduce((sum, { width }) => sum + width, 0);
  const edges = [0, ...head.map((_, i) => head.slice(0, i + 1).reduce((sum, { width }) => sum + width, 0))].map(
    (edge) => Math.round((TEXT_WIDTH * edge) / whole),
  );
  return head.map((_, i) => edges[i + 1] - edges[i]);
}

interface CellLook {
  readonly part: Part;
  readonly role: Role;
  readonly align: Heading['align'];
  readonly width: number;
  readonly span?: number;
  readonly borders?: ITableCellBorders;
  readonly keepNext?: boolean;
}

function cellOf(text: string, { part, role, align, width, span, borders, keepNext }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: role === 'head' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(borders === undefined ? {} : { borders }),
    children: [
      new Paragraph({
        text,
        style: styleId(part, role),
        alignment: align === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext: keepNext === true,
      }),
    ],
  });
}

function headRow(head: readonly Heading[], widths: readonly number[], part: Part): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(({ text, align }, i) =>
      cellOf(text, { part, role: 'head', align, width: widths[i], borders: { bottom: THIN }, keepNext: true }),
    ),
  });
}

interface Place {
  readonly head: readonly Heading[];
  readonly widths: readonly number[];
  readonly part: Part;
  /** Stays on the page of the row that follows. */
  readonly keepNext: boolean;
}

function bodyRow({ cells, isGroup }: ReportRow, { head, widths, part, keepNext }: Place): TableRow {
  const group = { part, role: 'group', align: 'text', width: TEXT_WIDTH, span: head.length, keepNext: true } as const;
  return new TableRow({
    cantSplit: true,
    children: isGroup
      ? [cellOf(cells[0], group)]
      : cells.map((cell, i) => cellOf(cell, { part, role: 'cell', align: head[i].align, width: widths[i], keepNext })),
  });
}

/** A three-line table as wide as the text: its head on every page, no row on two, a short one on one page. */
export function tableOf({ head, rows }: ReportTable, part: Part): Table {
  const widths = columnWidths(head);
  const isShort = rows.length <= SHORT_TABLE;
  const body = rows.map((row, i) => bodyRow(row, { head, widths, part, keepNext: isShort && i < rows.length - 1 }));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TABLE_BORDERS,
    margins: { left: PADDING, right: PADDING, top: 0, bottom: 0 },
    rows: [headRow(head, widths, part), ...body],
  });
}
