import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseHTML } from 'linkedom';
import { LANGUAGES, type Language } from '../../src/model/text';
import type { Authorship } from '../../src/report/authorship';
import { buildReport } from '../../src/report/build-report';
import { figuresOf, type Picture } from '../../src/report/figures';
import type { ReportFindings } from '../../src/report/findings';
import { columnWidths } from '../../src/report/docx/column-widths';
import { sectionLabels } from '../../src/report/section-labels';
import { numberColumn, textColumn, type Report, type ReportTable } from '../../src/report/report';
import { toDocx } from '../../src/report/to-docx';
import { toHtml } from '../../src/report/to-html';
import { reportOptions } from './findings';
import { hostileReport, hostileTexts } from './hostile';
import { allIn, bodyOfDocx, faultsIn, partsOfDocx, partsOfHtml, readDocx, shown, styleOf } from './read-documents';
import { reportIn, smallFindings } from './small-report';
import { inTimeZone } from './time-zone';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** One black pixel. */
const PNG = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64'),
);

/** Pictures that are not looked at: each says which one it is. */
const picturesOf = (report: Report): readonly Picture[] =>
  figuresOf(report).map((_, i) => ({ png: PNG, width: 640, height: 320, alt: `alt ${i}` }));

const write = (report: Report, by: Authorship = reportOptions): Promise<Uint8Array> =>
  toDocx(report, picturesOf(report), by);

let findings: ReportFindings;
const reports = {} as Record<Language, Report>;
const files = {} as Record<Language, Uint8Array>;
beforeAll(async () => {
  findings = await smallFindings();
  for (const language of LANGUAGES) {
    reports[language] = reportIn(findings, language);
    files[language] = await write(reports[language]);
  }
}, 60_000);

/** The note in the last row of a table, if there is one. */
const noteOf = (table: Element): string | undefined =>
  allIn(table, 'w:p')
    .map(styleOf)
    .find((style) => /^report-\w+-note$/.test(style));

const attribute = (element: Element | undefined, name: string): string | null => element?.getAttribute(name) ?? null;

describe('behaviour: a report as a Word document', () => {
  it.each(LANGUAGES)('says what the HTML says, part by part (%s)', (language) => {
    const html = partsOfHtml(toHtml(reports[language], document));
    const annex = { zh: '技术附件', en: 'Technical annex' }[language];
    const withoutTitle = (parts: typeof html) => parts.filter(({ heading }) => heading !== annex);
    // HTML keeps the annex's title apart as well: both have it as a heading without lines.
    expect(withoutTitle(partsOfDocx(files[language]))).toEqual(withoutTitle(html));
  });

  it('has the page of GB/T 9704: A4, margins of 37, 35, 28 and 26 mm', () => {
    const body = bodyOfDocx(files.zh);
    const millimetres = (element: Element, name: string) =>
      Math.round((Number(attribute(element, name)) / 1440) * 25.4);
    const sizes = allIn(body, 'w:pgSz').map((each) => [millimetres(each, 'w:w'), millimetres(each, 'w:h')]);
    expect(sizes).toEqual([
      [210, 297],
      [210, 297],
    ]);
    for (const margins of allIn(body, 'w:pgMar'))
      expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((name) => millimetres(margins, name))).toEqual([
        37, 35, 28, 26,
      ]);
  });

  it('begins the annex on a page of its own', () => {
    const types = allIn(bodyOfDocx(files.zh), 'w:sectPr').map((each) => attribute(allIn(each, 'w:type')[0], 'w:val'));
    expect(types.at(-1)).toBe('nextPage');
  });

  it('sets title, headings and text in the typefaces of official documents, and names what stands in for them', () => {
    const parts = readDocx(files.zh);
    const styles = parts['word/styles.xml'];
    const fontOf = (style: string) => new RegExp(`w:styleId="${style}".*?w:eastAsia="([^"]+)"`, 's').exec(styles)?.[1];
    expect(['Title', 'Heading1', 'Heading2', 'report-main-text', 'report-main-cell'].map(fontOf)).toEqual([
      '方正小标宋简体',
      '黑体',
      '楷体_GB2312',
      '仿宋_GB2312',
      '宋体',
    ]);
    expect(/w:styleId="report-main-text".*?<\/w:style>/s.exec(styles)?.[0]).toMatch(/w:line="520".*w:val="32"/s);
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong_GB2312,');
  });

  it('has three-line tables as wide as the text, with heads on every page and no row on two', () => {
    for (const table of allIn(bodyOfDocx(files.zh), 'w:tbl')) {
      const widths = allIn(table, 'w:gridCol').map((each) => Number(attribute(each, 'w:w')));
      expect(widths.reduce((sum, width) => sum + width)).toBe(8845);
      const [head, ...rows] = allIn(table, 'w:tr');
      expect(allIn(head, 'w:tblHeader')).toHaveLength(1);
      for (const row of [head, ...rows]) expect(allIn(row, 'w:cantSplit')).toHaveLength(1);
      for (const row of rows) {
        const spans = allIn(row, 'w:tc').map((cell) => Number(attribute(allIn(cell, 'w:gridSpan')[0], 'w:val') ?? 1));
        expect(spans.reduce((sum, span) => sum + span)).toBe(widths.length);
      }
      const borders = ['w:top', 'w:bottom', 'w:insideH', 'w:insideV', 'w:left', 'w:right'].map((name) =>
        attribute(allIn(allIn(table, 'w:tblBorders')[0], name)[0], 'w:val'),
      );
      expect(borders).toEqual(['single', 'single', 'none', 'none', 'none', 'none']);
    }
  });

  it('has every figure as a picture as wide as the text, with its description', () => {
    const pictures = allIn(bodyOfDocx(files.zh), 'wp:inline');
    expect(pictures.map((each) => attribute(allIn(each, 'wp:docPr')[0], 'descr'))).toEqual(
      figuresOf(reports.zh).map((_, i) => `alt ${i}`),
    );
    for (const picture of pictures) {
      const [extent] = allIn(picture, 'wp:extent');
      const [width, height] = ['cx', 'cy'].map((name) => Number(attribute(extent, name)) / 36000);
      expect(width).toBeGreaterThan(155);
      expect(width).toBeLessThanOrEqual(156.1);
      expect(height).toBeCloseTo(width / 2, 0);
    }
  });

  it('numbers pages at the outer edge, and every list from 1', () => {
    const parts = readDocx(files.zh);
    const footers = Object.entries(parts).filter(([name]) => /footer\d+\.xml$/.test(name));
    expect(footers.map(([, xml]) => /w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort()).toEqual([
      'left',
      'left',
      'right',
      'right',
    ]);
    for (const [, xml] of footers) expect(xml).toMatch(/— .*PAGE.* —/s);
    expect(parts['word/settings.xml']).toContain('w:evenAndOddHeaders');
    const items = allIn(bodyOfDocx(files.zh), 'w:p').filter((each) => styleOf(each) === 'report-main-item');
    const lists = new Set(items.map((each) => attribute(allIn(each, 'w:numId')[0], 'w:val')));
    expect(lists.size).toBe(
      reports.zh.main.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'list').length,
    );
  });

  it('has neither a table of contents nor text boxes', () => {
    expect(readDocx(files.zh)['word/document.xml']).not.toMatch(/TOC|w:fldSimple|txbx|w:pict/);
  });

  it('has Word’s own headings, which its navigation shows', () => {
    const styles = allIn(bodyOfDocx(files.en), 'w:p').map(styleOf);
    const count = (style: string) => styles.filter((each) => each === style).length;
    expect([count('Title'), count('Heading1'), count('Heading3')]).toEqual([
      1,
      reports.en.main.length + 1,
      reports.en.annex.length,
    ]);
  });

  it('says who presents it and when, in its properties too', async () => {
    const coreOf = async (by: Authorship) => readDocx(await write(reports.zh, by))['docProps/core.xml'];
    const core = readDocx(files.zh)['docProps/core.xml'];
    expect(core).toContain(`<dc:creator>${reportOptions.author}</dc:creator>`);
    const dates = core.match(/(?<=W3CDTF">)[^<]*/g);
    expect(dates).toEqual([`${reportOptions.date}T00:00:00Z`, `${reportOptions.date}T00:00:00Z`]);
    expect(await coreOf({ author: '', date: '2026-99-99' })).toMatch(/<dc:creator>guidefund<.*W3CDTF">1980-01-01T/s);
    const hostile = await coreOf({ author: '</dc:creator>&\u0000\u202e', date: '2026-01-15' });
    expect(faultsIn(hostile)).toEqual([]);
    expect(hostile).toContain('<dc:creator>&lt;/dc:creator&gt;&amp;</dc:creator>');
  });

  it('keeps a note with the last two rows of its table, also where the table is long', () => {
    const noted = allIn(bodyOfDocx(files.zh), 'w:tbl').filter((table) => noteOf(table) !== undefined);
    expect(noted.length).toBeGreaterThan(5);
    for (const table of noted) {
      const rows = allIn(table, 'w:tr');
      for (const row of rows.slice(-3, -1)) expect(allIn(row, 'w:keepNext').length).toBeGreaterThan(0);
      const borders = allIn(rows.at(-1) ?? table, 'w:tcBorders')[0];
      expect(['w:top', 'w:bottom'].map((name) => attribute(allIn(borders, name)[0], 'w:val'))).toEqual([
        'single',
        'nil',
      ]);
    }
  });

  it('sets page numbers in 宋体, digits too', () => {
    const footer = /w:styleId="report-footer".*?<\/w:style>/s.exec(readDocx(files.zh)['word/styles.xml'])?.[0];
    expect(footer).toMatch(/w:ascii="宋体".*w:val="28"/s);
  });

  it('throws where a figure has no picture', async () => {
    await expect(toDocx(reports.zh, picturesOf(reports.zh).slice(1), reportOptions)).rejects.toThrow('pictures');
  });

  it('does without an annex', async () => {
    const report = buildReport(findings, { ...reportOptions, sections: ['decision'] });
    const docx = await write(report);
    expect(partsOfDocx(docx).map(({ heading }) => heading)).toEqual([
      '',
      report.title,
      `一、${sectionLabels.decision.zh}`,
    ]);
    expect(allIn(bodyOfDocx(docx), 'w:sectPr')).toHaveLength(1);
  });
});

describe('property: the same report is the same bytes', () => {
  it('made again in the same process, where the library goes on counting', async () => {
    expect(await write(reports.zh)).toEqual(files.zh);
  });

  it.each(['America/Sao_Paulo', 'Asia/Shanghai'])('made in %s on another day', async (zone) => {
    const by = { author: '', date: '2018-11-04' };
    const here = await inTimeZone('UTC', () => write(reports.en, by));
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(await inTimeZone(zone, () => write(reports.en, by))).toEqual(here);
    } finally {
      vi.useRealTimers();
    }
  });
});

/** A report of nothing but one table. */
const reportWith = (table: ReportTable): Report => ({
  ...reports.zh,
  main: [{ id: 'results', heading: 'H', blocks: [{ kind: 'table', table }] }],
  annex: [],
});

const tableOf = (columns: number, text: string): ReportTable => ({
  caption: 'C',
  head: [textColumn('口径', 3), ...Array.from({ length: columns - 1 }, () => numberColumn(text))],
  rows: [{ cells: Array.from({ length: columns }, () => text) }],
  notes: [],
});

describe('behaviour: tables of many columns', () => {
  const stylesIn = async (columns: number): Promise<Set<string>> => {
    const docx = await write(reportWith(tableOf(columns, '1')));
    return new Set(allIn(allIn(bodyOfDocx(docx), 'w:tbl')[0], 'w:p').map(styleOf));
  };

  it('are set in smaller type, those of up to eight are not', async () => {
    expect(await stylesIn(8)).toEqual(new Set(['report-main-head', 'report-main-cell']));
    expect(await stylesIn(9)).toEqual(new Set(['report-main-small-head', 'report-main-small-cell']));
  });

  it('give every column room for its longest word, as far as there is any', () => {
    const place = { whole: 8845, letter: 150, padding: 40 };
    const narrow: ReportTable = {
      ...tableOf(5, '1'),
      head: tableOf(5, '1').head.map((each) => ({ ...each, width: 1 })),
    };
    expect(
      new Set(columnWidths({ ...narrow, head: narrow.head.map((each) => ({ ...each, text: '1' })) }, place)),
    ).toEqual(new Set([1769]));
    const [first, ...rest] = columnWidths(
      { ...tableOf(4, '1'), rows: [{ cells: ['1', '1', '1', 'W'.repeat(20)] }] },
      place,
    );
    expect(rest.at(-1)).toBeGreaterThanOrEqual(20 * 0.75 * 150 + 80);
    expect(first + rest.reduce((sum, each) => sum + each)).toBe(8845);
    const full = columnWidths(tableOf(12, 'W'.repeat(20)), place);
    expect(full.reduce((sum, each) => sum + each)).toBe(8845);
    expect(Math.min(...full)).toBeGreaterThan(100);
  });
});

describe('behaviour: hostile texts in a Word document', () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s', async (_, raw) => {
    const [of, options] = await hostileReport(raw);
    const report = buildReport(of, options);
    const pictures = picturesOf(report).map((picture) => ({ ...picture, alt: raw }));
    const docx = await toDocx(report, pictures, options);
    for (const xml of Object.values(readDocx(docx))) expect(faultsIn(xml)).toEqual([]);
    expect(partsOfDocx(docx).map(({ heading }) => heading)).toEqual(
      partsOfHtml(toHtml(report, document)).map(({ heading }) => heading),
    );
  });
});

describe('no-regression: a report as a Word document', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    await expect(shown(partsOfDocx(files[language]))).toMatchFileSnapshot(`golden/report.${language}.docx.txt`);
  });
});
