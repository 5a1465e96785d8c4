import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text';
import { requireCurrentBuild } from '../built-cli';
import { guidefund, inFolder } from '../cli/guidefund';
import { partsOfDocx } from '../report/read-documents';
import { convert, hasLibreOffice, pagesOf, picturesIn, WITHOUT, wordsOf } from './libre-office';

const CITIES = ['wuhan', 'zhengzhou-proposal', 'henan'];
const FEW = ['--paths', '200'];

/** It may have to be installed first. */
const INSTALLING = 900_000;
const CONVERTING = 300_000;

let isThere = false;
beforeAll(async () => {
  await requireCurrentBuild();
  isThere = hasLibreOffice();
}, INSTALLING);

async function report(folder: string, name: string, language: string): Promise<string> {
  const file = join(folder, name);
  const { code, stdout } = await guidefund('report', ...CITIES, ...FEW, '--lang', language, '--out', file);
  expect([code, stdout]).toEqual([0, '']);
  return file;
}

/** What is told apart by nothing but spaces and line ends is the same text. */
const dense = (text: string): string => text.replace(/\s+/g, '');

const MOST_MAIN_PAGES = 4;
const ANNEX = { zh: '技术附件', en: 'Technical annex' };

/** The text of GB/T 9704 begins 28 mm from the left and ends 26 mm from the right and 35 mm from the bottom of A4, in points. */
const EDGES = { left: (28 / 25.4) * 72, right: ((210 - 26) / 25.4) * 72, bottom: ((297 - 35) / 25.4) * 72 };
/** A full stop may hang beside the text, and the page's number stands below it. */
const HANGING = 16;
const NUMBER = /^[—\d]+$/;

describe('behaviour: LibreOffice opens what is written', () => {
  it.each(LANGUAGES)(
    'a report of three cities: four pages and an annex, all charts, no text beyond the edges (%s)',
    (language) =>
      inFolder(async (folder) => {
        const docx = await readFile(await report(folder, 'r.docx', language));
        const pdf = await convert(folder, 'r.docx', 'pdf');
        const pages = await pagesOf(pdf);
        const annex = pages.findIndex((page) => page.includes(ANNEX[language]));
        expect(annex).toBeGreaterThan(0);
        expect(annex).toBeLessThanOrEqual(MOST_MAIN_PAGES);

        const charts = Object.keys(unzipSync(docx)).filter((name) => name.endsWith('.png'));
        expect(charts.length).toBeGreaterThan(4);
        expect(await picturesIn(pdf)).toBe(charts.length);

        const shown = dense(pages.join(''));
        const lines = partsOfDocx(docx).flatMap(({ heading, lines: each }) => [heading, ...each]);
        const captions = lines.filter((line) => /^(表|图|Table |Figure )\d/.test(line));
        expect(captions.length).toBeGreaterThan(20);
        for (const caption of captions) expect(shown).toContain(dense(caption));

        const words = await wordsOf(pdf);
        const beyond = words.filter(
          ({ left, right, bottom, text }) =>
            left < EDGES.left - 1 ||
            right > EDGES.right + HANGING ||
            (bottom > EDGES.bottom + 1 && !NUMBER.test(text)),
        );
        expect(beyond).toEqual([]);
      }),
    CONVERTING,
  );

  it(
    'a workbook, with the numbers it was given',
    () =>
      inFolder(async (folder) => {
        await report(folder, 'r.xlsx', 'zh');
        const csv = await readFile(await convert(folder, 'r.xlsx', 'csv'), 'utf8');
        expect(csv).toContain('programme.capital');
        expect(csv).toContain('200000');
      }),
    CONVERTING,
  );

  beforeAll(({}) => undefined);
});
