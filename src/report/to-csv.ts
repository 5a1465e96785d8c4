import { csvFile, csvText } from '../charts/csv';
import { cellText, type Sheet, type SheetCell } from './sheet';
import { zipped } from './zip';

function written(cell: SheetCell): string {
  if (typeof cell === 'string') return csvText(cellText(cell));
  return cell === null || !Number.isFinite(cell) ? '' : String(cell);
}

/** One sheet as a CSV file: UTF-8 with BOM and CRLF, numbers with all their digits, money in 万元, shares 0..1; texts are never formulas. */
export const sheetToCsv = ({ columns, rows }: Sheet): string =>
  csvFile([columns.map(({ heading }) => heading), ...rows].map((cells) => cells.map(written)));

/** All sheets, a CSV file each, in one zip archive. `date`: ISO, that of the files. */
export const toCsvArchive = (sheets: readonly Sheet[], date: string): Uint8Array<ArrayBuffer> =>
  zipped(Object.fromEntries(sheets.map((sheet) => [`${sheet.id}.csv`, sheetToCsv(sheet)])), date);
