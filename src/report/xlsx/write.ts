import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Language } from '../../model/text';
import type { ReportOptions } from '../options';
import type { Sheet } from '../sheet';
import { zipped } from '../zip';
import { cellsOf } from './cells';
import { pagesOf } from './pages';
import { propertiesOf } from './properties';

const fonts: Readonly<Record<Language, string>> = { zh: '宋体', en: 'Calibri' };

/** The sheets as a workbook. The library stamps it with the present time, so its files are packed again, with the report's date. */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  options: ReportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: cellsOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
  }));
  const blob = await writeExcelFile(written, {
    fontFamily: fonts[options.language],
    fontSize: 11,
    features: [pagesOf(sheets), propertiesOf(options)],
  }).toBlob();
  return zipped(unzipSync(new Uint8Array(await blob.arrayBuffer())), options.date);
}
