import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFont } from '../../src/cli/fonts';
import { picturesOf } from '../../src/cli/report-pictures';
import { LANGUAGES, type Language } from '../../src/model/text';
import { ANNEX_TITLE } from '../../src/report/numbering';
import { toDocx } from '../../src/report/to-docx';
import { good } from '../model/files';
import { findingsOf, presetNamed, reportOptions } from '../report/findings';
import { allIn, bodyOfDocx, partsOfDocx } from '../report/read-documents';
import { reportIn, withSmallTornado } from '../report/small-report';
import { convert, hasLibreOffice, pagesOf, picturesIn, WITHOUT, wordsOf } from './libre-office';

/** It may have to be installed first. */
const INSTALLING = 900_000;

/** The main text is for a meeting. */
const MOST_PAGES = 4;

/** Where the text of GB/T 9704 ends, points from the upper left corner of A4. */
const points = (millimetres: number): number => (millimetres / 25.4) * 72;
const [LEFT, RIGHT, BOTTOM] = [points(28), points(210 - 26), points(297 - 35)];
/** A full stop may hang beside a line; the page's number stands below the text. */
const HANGING = 16;
const NUMBER = /^[—\d]+$/;

/** Lines are broken elsewhere. */
const dense = (text: string): string => text.replace(/\s+/g, '');

let folder: string;
let isThere = false;
const documents = {} as Record<Language, Uint8Array>;
const pdfOf = (language: Language): string => join(folder, `${language}.pdf`);

async function writeBoth(): Promise<void> {
  const cities = ['wuhan', 'zhengzhou-proposal', 'henan'].map(presetNamed);
  const findings = await withSmallTornado(await findingsOf(cities));
  const font = good(await findFont(undefined, true));
  for (const language of LANGUAGES) {
    const report = reportIn(findings, language);
    documents[language] = await toDocx(report, await picturesOf(report, font), reportOptions);
    await writeFile(join(folder, `${language}.docx`), documents[language]);
    await convert(folder, `${language}.docx`, 'pdf');
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidefund-'));
  isThere = hasLibreOffice();
  if (isThere) await writeBoth();
}, INSTALLING);

afterAll(() => rm(folder, { recursive: true }));

/** A check of one language's document, skipped where LibreOffice cannot be had. */
const check = (name: string, of: (language: Language) => Promise<void>): void =>
  it.for(LANGUAGES)(`${name} (%s)`, async (language, context) => {
    if (!isThere) context.skip(WITHOUT);
    await of(language);
  });

describe('behaviour: the Word document on three cities, opened in LibreOffice', () => {
  check('has at most four pages before its annex', async (language) => {
    const pages = await pagesOf(pdfOf(language));
    const annex = pages.findIndex((page) => page.includes(ANNEX_TITLE[language]));
    expect(annex).toBeGreaterThan(1);
    expect(annex).toBeLessThanOrEqual(MOST_PAGES);
  });

  check('shows every chart', async (language) => {
    const pictures = allIn(bodyOfDocx(documents[language]), 'wp:inline').length;
    expect(pictures).toBeGreaterThan(4);
    expect(await picturesIn(pdfOf(language))).toBe(pictures);
  });

  check('shows every heading and every caption', async (language) => {
    const shown = dense((await pagesOf(pdfOf(language))).join(''));
    const parts = partsOfDocx(documents[language]);
    const captions = parts.flatMap(({ lines }) => lines.filter((line) => /^(表|图|Table |Figure )\d/.test(line)));
    expect(captions.length).toBeGreaterThan(20);
    for (const line of [...parts.map(({ heading }) => heading), ...captions]) expect(shown).toContain(dense(line));
  });

  check('has no word beyond the edges of its text', async (language) => {
    const words = await wordsOf(pdfOf(language));
    expect(words.length).toBeGreaterThan(1000);
    const beyond = words.filter(
      ({ left, right, bottom, text }) =>
        left < LEFT - 1 || right > RIGHT + HANGING || (bottom > BOTTOM + 1 && !NUMBER.test(text)),
    );
    expect(beyond).toEqual([]);
  });
});
