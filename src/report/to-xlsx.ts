import type { ReportOptions } from './options';
import type { Sheet } from './sheet';

/**
 * A workbook of the sheets: numbers with all their digits and a format, frozen and filtered headings, widths. Texts stay texts, also
 * where they begin like formulas. The library that writes it is loaded here, with the first workbook.
 */
export async function toXlsx(sheets: readonly Sheet[], options: ReportOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { writeWorkbook } = await import('./xlsx/write');
  return writeWorkbook(sheets, options);
}
