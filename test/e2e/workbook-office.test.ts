import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sheet, SheetCell } from '../../src/report/sheet';
import { sheetsOf } from '../../src/report/sheets';
import { toXlsx } from '../../src/report/to-xlsx';
import { inFolder } from '../cli/guidefund';
import { findingsOf, presetNamed, reportOptions } from '../report/findings';
import { readWorkbook } from '../report/workbook';
import { launchBrowser } from './browser';
import { convert, hasLibreOffice, WITHOUT } from './libre-office';
import { linkTo, serveSite, visit } from './page-visit';

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
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', "'a", '_x0041_', 'constructor', '<b>&amp;"', '长'.repeat(10_000)];
  const { columns } = sheets[0];
  return [...sheets, { id: 'texts', name: '文字', columns, rows: texts.map((each) => columns.map(() => each)) }];
}

describe('behaviour: the workbook in LibreOffice', () => {
  it('has every sheet under its name, and every cell as it was written', async (context) => {
    if (!isThere) context.skip(WITHOUT);
    const sheets = await writtenSheets();
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'r.xlsx'), await toXlsx(sheets, reportOptions));
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

/** The library packs what has more bytes in workers of its own, which the policy of the site has to let in. */
const PACKED_IN_WORKER = 160_000;

describe('behaviour: a large workbook, saved from the page', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it('is whole', async () => {
    const compared = new URLSearchParams({ p: 'compare', of: 'draft zhengzhou hefei henan' }).toString();
    const { page, faults } = await visit(browser, `${site.address}#${compared}&${linkTo('wuhan').slice(1)}`);
    await page.getByRole('link', { name: '报告', exact: true }).click();
    await page.getByLabel(/“对比”页所选的 4 个方案/).check();
    await page.getByText(/已选 \d+/).click();
    for (const slow of ['哪些情况会改变结论', '敏感性与相关性']) await page.getByLabel(slow).uncheck();
    await page.getByRole('button', { name: '生成报告' }).click();
    const save = page.getByRole('button', { name: /^Excel/ });
    const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const sheets = readWorkbook(await readFile(await file.path()));
    expect(Math.max(...sheets.map(({ xml }) => xml.length))).toBeGreaterThan(PACKED_IN_WORKER);
    expect(faults).toEqual([]);
  });
});
