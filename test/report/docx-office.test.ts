import { beforeAll, describe, expect, it } from 'vitest';
import { findFont } from '../../src/cli/fonts';
import { picturesOf } from '../../src/cli/report-pictures';
import { LANGUAGES, type Language } from '../../src/model/text';
import { ANNEX_TITLE } from '../../src/report/numbering';
import type { ReportFindings } from '../../src/report/findings';
import { toDocx } from '../../src/report/to-docx';
import { good } from '../model/files';
import { findingsOf, presetNamed } from './findings';
import { convertWith, ensureOffice } from './office';
import { canReadPdf, pagesOf, picturesIn, wordsOf } from './pdf';
import { allIn, bodyOfDocx, partsOfDocx } from './read-documents';
import { reportIn, withSmallTornado } from './small-report';

const office = ensureOffice();

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

describe.skipIf(!office || !canReadPdf())('behaviour: a report of three cities in LibreOffice', () => {
  let findings: ReportFindings;
  const documents = {} as Record<Language, { readonly docx: Uint8Array; readonly pdf: Buffer }>;
  beforeAll(async () => {
    const cities = ['wuhan', 'zhengzhou-proposal', 'henan'].map(presetNamed);
    findings = await withSmallTornado(await findingsOf(cities));
    const font = good(await findFont(undefined));
    for (const language of LANGUAGES) {
      const report = reportIn(findings, language);
      const docx = await toDocx(report, await picturesOf(report, font));
      const { 'r.pdf': pdf } = convertWith(office!, 'r.docx', docx, 'pdf');
      documents[language] = { docx, pdf };
    }
  }, 300_000);

  it.each(LANGUAGES)('has at most four pages before its annex (%s)', (language) => {
    const pages = pagesOf(documents[language].pdf);
    const annex = pages.findIndex((page) => page.includes(ANNEX_TITLE[language]));
    expect(annex).toBeGreaterThan(1);
    expect(annex).toBeLessThanOrEqual(MOST_PAGES);
  });

  it.each(LANGUAGES)('shows every chart (%s)', (language) => {
    const { docx, pdf } = documents[language];
    const pictures = allIn(bodyOfDocx(docx), 'wp:inline').length;
    expect(pictures).toBeGreaterThan(4);
    expect(picturesIn(pdf)).toBe(pictures);
  });

  it.each(LANGUAGES)('shows every heading and every caption (%s)', (language) => {
    const { docx, pdf } = documents[language];
    const shown = dense(pagesOf(pdf).join(''));
    const parts = partsOfDocx(docx);
    const captions = parts.flatMap(({ lines }) => lines.filter((line) => /^(表|图|Table |Figure )\d/.test(line)));
    expect(captions.length).toBeGreaterThan(20);
    for (const line of [...parts.map(({ heading }) => heading), ...captions]) expect(shown).toContain(dense(line));
  });

  it.each(LANGUAGES)('has no word beyond the edges of its text (%s)', (language) => {
    const words = wordsOf(documents[language].pdf);
    expect(words.length).toBeGreaterThan(1000);
    const beyond = words.filter(
      ({ left, right, bottom, text }) =>
        left < LEFT - 1 || right > RIGHT + HANGING || (bottom > BOTTOM + 1 && !NUMBER.test(text)),
    );
    expect(beyond).toEqual([]);
  });
});
