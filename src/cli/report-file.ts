import { extname } from 'node:path';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { REPORT_FORMATS, type ReportFormat } from '../report/formats';
import { SHEET_IDS } from '../report/sheets';
import { problemsOf } from './analysis-order';
import { outputProblems } from './files';
import type { Font } from './font';
import { findFont } from './fonts';
import { readFormat } from './options';

/** What was typed about the file a report is written to. */
export interface TypedFile {
  readonly format?: string;
  readonly out?: string;
  readonly sheet?: string;
  readonly font?: string;
}

/** How a report is written. */
export interface ReportFile {
  readonly format: ReportFormat;
  /** The one sheet that is asked for as CSV; null: all of them. */
  readonly sheet: string | null;
  /** Of the charts of a Word document. */
  readonly font: Font | null;
}

const formats: Readonly<Record<string, ReportFormat>> = Object.fromEntries(
  REPORT_FORMATS.map((format) => [format, format]),
);

/** What the end of a file's name says. */
const endings: Readonly<Record<string, ReportFormat>> = { ...formats, htm: 'html', zip: 'csv' };

const endingOf = (out: string | undefined): string =>
  extname(out ?? '')
    .slice(1)
    .toLowerCase();

/** The format that was typed, else what the name of the file says. */
function readReportFormat({ format, out }: TypedFile): Checked<ReportFormat> {
  if (format !== undefined) return readFormat(format, formats);
  const ending = endingOf(out);
  if (Object.hasOwn(endings, ending)) return valid(endings[ending]);
  return invalid([
    problem(
      'no-format',
      '--format',
      `请用 --format 指定格式（${REPORT_FORMATS.join('、')}），或让文件名以它结尾，如 --out report.docx。`,
      `say which format (${REPORT_FORMATS.join(', ')}), or let the file's name end in it, as in --out report.docx.`,
    ),
  ]);
}

/** What is not text is written to a file. */
function placeProblems(format: ReportFormat, { out, sheet }: TypedFile): readonly Problem[] {
  const isText = format === 'html' || format === 'json' || (format === 'csv' && sheet !== undefined);
  if (out === undefined && !isText)
    return [
      problem(
        'no-file',
        '--out',
        `${format} 须写入文件，请用 --out 指定文件名。`,
        `${format} is written to a file: name it with --out.`,
      ),
    ];
  if (format === 'csv' && sheet === undefined && endingOf(out) === 'csv')
    return [
      problem(
        'many-sheets',
        '--out',
        `CSV 共有 ${SHEET_IDS.length} 张表，合为一个压缩包，文件名请以 .zip 结尾；只要一张表请用 --sheet。`,
        `the ${SHEET_IDS.length} sheets of a report go into one archive: let the name end in .zip, or choose one with --sheet.`,
      ),
    ];
  return [];
}

function readSheet(format: ReportFormat, typed: string | undefined): Checked<string | null> {
  if (typed === undefined) return valid(null);
  const known = SHEET_IDS.join(', ');
  if (format !== 'csv')
    return invalid([problem('sheet-of-csv', '--sheet', '只用于 csv 格式。', 'is for the format csv only.')]);
  if (SHEET_IDS.includes(typed)) return valid(typed);
  return invalid([
    problem('unknown-sheet', '--sheet', `没有表 ${typed}，可选 ${known}。`, `no sheet ${typed}; choose from ${known}.`),
  ]);
}

/** How a report is to be written, or everything that is wrong with what was typed of it. `isChinese`: its charts hold Chinese. */
export async function readReportFile(typed: TypedFile, isChinese: boolean): Promise<Checked<ReportFile>> {
  const { out } = typed;
  const format = readReportFormat(typed);
  const sheet = format.ok ? readSheet(format.value, typed.sheet) : valid(null);
  const font = format.ok && format.value === 'docx' ? await findFont(typed.font, isChinese) : valid(null);
  const others = [
    ...problemsOf([format, sheet, font]),
    ...(format.ok ? placeProblems(format.value, typed) : []),
    ...(out === undefined ? [] : await outputProblems(out)),
  ];
  if (!format.ok || !sheet.ok || !font.ok || others.length > 0) return invalid(others);
  return valid({ format: format.value, sheet: sheet.value, font: font.value });
}
