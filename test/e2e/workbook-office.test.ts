import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet, SheetCell } from '../../src/report/sheet';
import { sheetsOf } from '../../src/report/sheets';
import { toXlsx } from '../../src/report/to-xlsx';
import { inFolder } from '../cli/guidefund';
import { findingsOf, presetNamed, reportOptions } from '../report/findings';
import { convert, hasLibreOffice, WITHOUT } from './libre-office';

/** It may have to be installed first. */
const INSTALLING = 900_000;

let isThere = false;
beforeAll(() => {
  isThere = hasLibreOffice();
}, INSTALLING);

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

/** The sheets of a small report, and one of texts that look like something else. */
async function writtenSheets(): Promise<readonly Sheet[]> {
  const sheets = sheetsOf(await findingsOf([presetNamed('wuhan'), presetNamed('luoyang')]), reportOptions);
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', "'a", '<b>&amp;"', '长'.repeat(10_000)];
  const { columns } = sheets[0];
  return [...sheets, { id: 'texts', name: '文字', columns, rows: texts.map((each) => columns.map(() => each)) }];
}

describe('behaviour: the workbook in LibreOffice', () => {
  it('has every sheet under its name, and every cell as it was written', async (context) => {
    if (!isThere) context.skip(WITHOUT);
    const sheets = await writtenSheets();
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'r.xlsx'), toXlsx(sheets, reportOptions));
      await convert(folder, 'r.xlsx', ALL_SHEETS);
      for (const { name, columns, rows } of sheets) {
        const csv = await readFile(join(folder, `r-${name}.csv`), 'utf8');
        const [head, ...lines] = csv.trimEnd().split('\n').map(fieldsOf);
        expect(head).toEqual(columns.map(({ heading }) => heading));
        expect(lines).toHaveLength(rows.length);
        const wrong = rows.flatMap((cells, i) =>
          cells.flatMap((cell, place) => (isRead(cell, lines[i][place]) ? [] : [[cell, lines[i][place]]])),
        );
        expect(wrong).toEqual([]);
      }
    });
  });
});
