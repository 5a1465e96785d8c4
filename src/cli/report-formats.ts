import { buildReport } from '../report/build-report';
import type { ReportFindings } from '../report/findings';
import type { ReportOptions } from '../report/options';
import { sheetsOf } from '../report/sheets';
import { sheetToCsv, toCsvArchive } from '../report/to-csv';
import { toDocx } from '../report/to-docx';
import { toHtml } from '../report/to-html';
import { toJson } from '../report/to-json';
import { toParquet } from '../report/to-parquet';
import { toXlsx } from '../report/to-xlsx';
import type { ReportFile } from './report-file';
import { emptyDocument, picturesOf } from './report-pictures';

/** What a report is written from. */
export interface ReportMaterial {
  readonly findings: ReportFindings;
  readonly options: ReportOptions;
  readonly file: ReportFile;
}

async function docx({ findings, options, file: { font } }: ReportMaterial): Promise<Uint8Array> {
  if (!font) throw new Error('a Word document without a font for its charts');
  const report = buildReport(findings, options);
  return toDocx(report, await picturesOf(report, font), options);
}

function csv({ findings, options, file: { sheet } }: ReportMaterial): string | Uint8Array {
  const sheets = sheetsOf(findings, options);
  const one = sheets.find(({ id }) => id === sheet);
  return one ? sheetToCsv(one) : toCsvArchive(sheets, options.date);
}

/** Writes a report in the format that was asked for. */
export async function writeReport(material: ReportMaterial): Promise<string | Uint8Array> {
  const { findings, options, file } = material;
  switch (file.format) {
    case 'docx':
      return docx(material);
    case 'html':
      return toHtml(buildReport(findings, options), await emptyDocument());
    case 'xlsx':
      return toXlsx(sheetsOf(findings, options), options);
    case 'csv':
      return csv(material);
    case 'json':
      return toJson(findings, options);
    case 'parquet':
      return toParquet(findings);
  }
}
