import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet, SheetCell } from '../../src/report/sheet';
import { sheetsOf } from '../../src/report/sheets';
import { toXlsx } from '../../src/report/to-xlsx';
import { findingsOf, presetNamed, reportOptions } from './findings';
import { convertWith, ensureOffice } from './office';

const office = ensureOffice();

/** Every sheet as CSV, numbers not as shown but with all the digits LibreOffice has. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Fields of one line; quotation marks stand around whole fields. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );

/** LibreOffice writes fifteen digits or twenty decimals, and a share with the per cent sign of its format. */
const TOLERANCE = 1e-12;
const numberOf = (field: string): number => (field.endsWith('%') ? Number(field.slice(0, -1)) / 100 : Number(field));

function isRead(cell: SheetCell, field: string): boolean {
  if (typeof cell !== 'number') return (cell ?? '') === field;
  return field !== '' && Math.abs(numberOf(field) - cell) <= TOLERANCE * Math.abs(cell);
}

describe.skipIf(!office)('behaviour: the workbook in LibreOffice', () => {
  let sheets: readonly Sheet[];
  let files: Readonly<Record<string, Buffer>>;
  beforeAll(async () => {
    const odd: Sheet = { ...sheetsOf(await findingsOf([presetNamed('zhengzhou-proposal')]), reportOptions)[0] };
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', "'a", '<b>&amp;"', '长'.repeat(10_000)];
    const hostile = { ...odd, name: '文字', rows: texts.map((each) => odd.columns.map(() => each)) };
    sheets = [...sheetsOf(await findingsOf([presetNamed('wuhan'), presetNamed('luoyang')]), reportOptions), hostile];
    files = convertWith(office!, 'report.xlsx', toXlsx(sheets, reportOptions), ALL_SHEETS);
  }, 120_000);

  it('has every sheet under its name, and every cell as it was written', () => {
    expect(Object.keys(files).sort()).toEqual(sheets.map(({ name }) => `report-${name}.csv`).sort());
    for (const { name, columns, rows } of sheets) {
      const [head, ...lines] = files[`report-${name}.csv`].toString().trimEnd().split('\n').map(fieldsOf);
      expect(head).toEqual(columns.map(({ heading }) => heading));
      expect(lines).toHaveLength(rows.length);
      const wrong = rows.flatMap((cells, i) =>
        cells.flatMap((cell, place) => (isRead(cell, lines[i][place]) ? [] : [[cell, lines[i][place]]])),
      );
      expect(wrong).toEqual([]);
    }
  });
});
