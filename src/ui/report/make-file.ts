import { drawFigure, figuresOf, type Picture } from '../../report/figures';
import type { ReportFindings } from '../../report/findings';
import type { ReportFormat } from '../../report/formats';
import type { ReportOptions } from '../../report/options';
import type { Report } from '../../report/report';
import { columnNames } from '../../report/names';
import { sheetsOf } from '../../report/sheets';
import { fileNameOf } from '../../state/file-name';
import { pngOf } from '../chart-png';

const types: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'application/zip',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

const endings: Readonly<Record<ReportFormat, string>> = {
  docx: 'docx',
  html: 'html',
  xlsx: 'xlsx',
  csv: 'csv.zip',
  json: 'json',
  parquet: 'parquet',
};

/** The charts of a report as pictures, one after another so that the page stays awake. */
async function picturesOf(report: Report, onDone: () => void): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const figure of figuresOf(report)) {
    const chart = drawFigure(figure, document, report.language);
    const png = new Uint8Array(await (await pngOf(chart)).arrayBuffer());
    const { width, height } = chart.svg;
    pictures.push({ png, width: width.baseVal.value, height: height.baseVal.value, alt: chart.description });
    onDone();
  }
  return pictures;
}

/** Everything a file is made from. */
export interface Material {
  readonly report: Report;
  readonly findings: ReportFindings;
  readonly options: ReportOptions;
}

async function contentOf(
  format: ReportFormat,
  { report, findings, options }: Material,
  onPicture: () => void,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'docx': {
      const [{ toDocx }, pictures] = await Promise.all([import('../../report/to-docx'), picturesOf(report, onPicture)]);
      return toDocx(report, pictures, options);
    }
    case 'html':
      return (await import('../../report/to-html')).toHtml(report, document);
    case 'xlsx':
      return (await import('../../report/to-xlsx')).toXlsx(sheetsOf(findings, options), options);
    case 'csv':
      return (await import('../../report/to-csv')).toCsvArchive(sheetsOf(findings, options), options.date);
    case 'json':
      return (await import('../../report/to-json')).toJson(findings, options);
    case 'parquet':
      return (await import('../../report/to-parquet')).toParquet(findings);
  }
}

/** A report as a file; `onPicture` is called for every chart that is drawn for it. */
export async function makeFile(format: ReportFormat, material: Material, onPicture: () => void): Promise<Blob> {
  const content = await contentOf(format, material, onPicture);
  return new Blob([content as BlobPart], { type: types[format] });
}

/** What the file is called: as the report, on its date; without a title of its own, with the scenario that is proposed. */
export function reportFileName(format: ReportFormat, { report, findings, options }: Material): string {
  const { language, title, date } = options;
  const [proposed] = columnNames(findings.scenarios, language);
  const name = title.trim() === '' ? `${report.title}-${proposed}` : report.title;
  return fileNameOf(`${name}-${date}`, `.${endings[format]}`);
}
