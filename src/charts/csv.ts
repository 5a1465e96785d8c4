import type { Cell, ChartTable } from './chart';

/** Excel reads UTF-8 only when the file says so. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cell(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : quoted(harmless(value));
}

/** A table as a CSV file (RFC 4180): UTF-8 with BOM, CRLF; numbers unrounded. */
export function tableToCsv({ headers, rows }: ChartTable): string {
  const lines = [headers, ...rows].map((row) => row.map(cell).join(',') + LINE_END);
  return BYTE_ORDER_MARK + lines.join('');
}
