import { safeText } from './names';
import { LONGEST_TITLE, type ReportOptions } from './options';
import type { Sheet } from './sheet';
import { reportTitle } from './report-title';
import { stylesXml } from './xlsx/styles';
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationsXml,
  workbookRelationsXml,
  workbookXml,
  worksheetPath,
} from './xlsx/workbook';
import { worksheetXml } from './xlsx/worksheet';
import { zipped } from './zip';

/**
 * A workbook of the sheets: numbers with all their digits and a format, frozen and filtered headings, widths. Texts stay texts, also
 * where they begin like formulas.
 */
export function toXlsx(sheets: readonly Sheet[], options: ReportOptions): Uint8Array<ArrayBuffer> {
  const { date, language } = options;
  const author = safeText(options.author, LONGEST_TITLE);
  const worksheets = sheets.map((sheet, i): [string, string] => [worksheetPath(i + 1), worksheetXml(sheet, i === 0)]);
  return zipped(
    {
      '[Content_Types].xml': contentTypesXml(sheets),
      '_rels/.rels': packageRelationsXml,
      'docProps/core.xml': corePropertiesXml(reportTitle(options), author, date),
      'xl/workbook.xml': workbookXml(sheets),
      'xl/_rels/workbook.xml.rels': workbookRelationsXml(sheets),
      'xl/styles.xml': stylesXml(language),
      ...Object.fromEntries(worksheets),
    },
    date,
  );
}
