import type { Cell, CellObject } from 'write-excel-file/universal';
import { cellText, formatAt, type ColumnFormat, type Sheet, type SheetCell, type SheetColumn } from '../sheet';

/** Excel's codes of number formats. */
const codes: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  money: '#,##0.00',
  share: '0.00%',
  multiple: '0.000',
  number: '#,##0.00',
  count: '#,##0',
  general: 'General',
};

/** Spreadsheets read _x0041_ as an escaped letter: a text that looks like one has its first underscore escaped. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/**
 * The library looks texts up in a plain object, where names such as constructor are taken. The NUL, which it leaves out of the file,
 * makes them other names.
 */
const lookedUp = (text: string): string => (text in {} ? `${text}\u0000` : text);

const textCell = (text: string): CellObject => ({
  type: String,
  value: lookedUp(escaped(cellText(text))),
  format: codes.text,
});

const headingCell = ({ heading, format }: SheetColumn): CellObject => ({
  ...textCell(heading),
  align: format === 'text' ? 'left' : 'right',
  alignVertical: 'center',
  wrap: true,
  fontWeight: 'bold',
  backgroundColor: '#EEF1F4',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#5C6670',
});

function cellOf(cell: SheetCell, format: ColumnFormat): Cell {
  if (typeof cell === 'string') return cell === '' ? null : textCell(cell);
  if (cell === null || !Number.isFinite(cell)) return null;
  return { type: Number, value: cell, format: codes[format] };
}

/** The cells of a sheet, headings first: numbers as they are, texts as texts. */
export const cellsOf = (sheet: Sheet): Cell[][] => [
  sheet.columns.map(headingCell),
  ...sheet.rows.map((cells, row) => cells.map((cell, place) => cellOf(cell, formatAt(sheet, row, place)))),
];
