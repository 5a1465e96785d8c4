import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text';
import type { ReportFindings } from '../../src/report/findings';
import { column, type Sheet } from '../../src/report/sheet';
import { SHEET_IDS, sheetsOf } from '../../src/report/sheets';
import { sheetToCsv, toCsvArchive } from '../../src/report/to-csv';
import { findingsOf, presetNamed, reportOptions } from './findings';
import { hostileReport, hostileTexts } from './hostile';
import { rounded } from './read-documents';
import { smallFindings } from './small-report';
import { inTimeZone } from './time-zone';

const sheetWith = (...rows: Sheet['rows']): Sheet => ({
  id: 'one',
  name: '一',
  columns: [column('名称', 'text'), column('x', 'general')],
  rows,
});

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('behaviour: a sheet as CSV', () => {
  it('starts with a byte order mark, ends lines with CRLF and keeps every digit', () => {
    expect(sheetToCsv(sheetWith(['a', 0.1 + 0.2], ['b', null], ['c', 1e-7]))).toBe(
      '\ufeff名称,x\r\na,0.30000000000000004\r\nb,\r\nc,1e-7\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '＝1'])('never holds the formula %j', (text) => {
    expect(sheetToCsv(sheetWith([text, 1]))).toContain(`\r\n'${text},1\r\n`);
  });

  it('a text that would break lines, columns or the direction of writing does not', () => {
    expect(sheetToCsv(sheetWith(['a,"b"\n\u202ec\u0000', 1]))).toContain('\r\n"a,""b""\nc",1\r\n');
  });
});

describe('behaviour: all sheets in one archive', () => {
  let findings: ReportFindings;
  beforeAll(async () => {
    findings = await findingsOf([presetNamed('wuhan'), presetNamed('hefei')]);
  }, 60_000);

  it('has a file for each sheet, with as many lines as rows', () => {
    const sheets = sheetsOf(findings, reportOptions);
    const files = unzipSync(toCsvArchive(sheets, reportOptions.date));
    expect(Object.keys(files)).toEqual(sheets.map(({ id }) => `${id}.csv`));
    for (const sheet of sheets) expect(textOf(files[`${sheet.id}.csv`])).toBe(sheetToCsv(sheet));
  });

  it('is the same bytes for the same findings and date', () => {
    const archive = (date: string): Uint8Array => toCsvArchive(sheetsOf(findings, reportOptions), date);
    expect(archive('2026-01-15')).toEqual(archive('2026-01-15'));
    expect(archive('2026-01-16')).not.toEqual(archive('2026-01-15'));
    expect(() => archive('no date')).not.toThrow();
  });

  it.each(['America/Sao_Paulo', 'Asia/Shanghai'])('is the same bytes in %s', async (zone) => {
    const archive = () => Promise.resolve(toCsvArchive(sheetsOf(findings, reportOptions), '2018-11-04'));
    expect(await inTimeZone(zone, archive)).toEqual(await inTimeZone('UTC', archive));
  });
});

describe('behaviour: hostile texts in CSV', () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s', async (_, raw) => {
    const [of, options] = await hostileReport(raw);
    const files = unzipSync(toCsvArchive(sheetsOf(of, options), options.date));
    expect(Object.keys(files)).toEqual(SHEET_IDS.map((id) => `${id}.csv`));
    for (const text of Object.values(files).map(textOf)) {
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufffd\ufffe]|(?![\t\n\r])\p{Cc}|\p{Cs}/u);
      expect(text).not.toMatch(/(^|[\n,]"?)[=@]/);
    }
  });
});

/** Rows of each sheet that a person compares. */
const FEW = 12;

/** The first lines of a sheet without its byte order mark, broken numbers cut to two digits. */
const shownSheet = (sheet: Sheet): string =>
  `## ${sheet.id}\n${rounded(sheetToCsv(sheet).slice(1).split('\r\n').slice(0, FEW).join('\n'))}\n`;

describe('no-regression: the sheets as CSV', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    const sheets = sheetsOf(await smallFindings(), { ...reportOptions, language });
    await expect(sheets.map(shownSheet).join('\n')).toMatchFileSnapshot(`golden/csv.${language}.txt`);
  });
});
