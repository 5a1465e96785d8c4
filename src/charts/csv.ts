import type { Cell, ChartTable } from './chart';

/** Excel reads UTF-8 only when the file says so. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** More digits than any simulation has, and few enough to read. */
const DIGITS = 6;

/** A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text as a CSV file holds it. */
export const csvText = (text: string): string => quoted(harmless(text));

/** Lines of a CSV file from their written cells: UTF-8 with BOM, CRLF. */
export const csvFile = (lines: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + lines.map((cells) => cells.join(',') + LINE_END).join('');

function cell(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : csvText(value);
}

/**
 * A table as a CSV file (RFC 4180): UTF-8 with BOM, CRLF; numbers to six significant digits.
 * Notes, where there are any, come last, below an empty line: there they are in the way of no column.
 */
export function tableToCsv({ headers, rows }: ChartTable, notes: readonly string[] = []): string {
  const below = notes.length === 0 ? [] : [[], ...notes.map((note) => [note])];
  return csvFile([headers, ...rows, ...below].map((row) => row.map(cell)));
}
