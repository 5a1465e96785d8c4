import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportFindings } from '../../src/report/findings';
import { column, type Sheet } from '../../src/report/sheet';
import { sheetsOf } from '../../src/report/sheets';
import { sheetToCsv, toCsvArchive } from '../../src/report/to-csv';
import { findingsOf, presetNamed, reportOptions } from './findings';

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
  });

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
});
