import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { unzipSync } from 'fflate';
import { getCellAddress } from 'write-excel-file/utility';
import { LANGUAGES, type Language } from '../../src/model/text';
import type { ReportFindings } from '../../src/report/findings';
import { column, type Sheet, type SheetCell } from '../../src/report/sheet';
import { sheetsOf } from '../../src/report/sheets';
import { toJson } from '../../src/report/to-json';
import { toXlsx } from '../../src/report/to-xlsx';
import { findingsOf, presetNamed, reportOptions } from './findings';
import { readWorkbook, type ReadSheet } from './workbook';

let findings: ReportFindings;
beforeAll(async () => {
  findings = await findingsOf([presetNamed('wuhan'), presetNamed('zhengzhou')], {
    formulas: ['quantile(government.npv, 0.25)'],
    equalMoney: true,
  });
});

async function workbook(language: Language): Promise<readonly ReadSheet[]> {
  const options = { ...reportOptions, language };
  return readWorkbook(await toXlsx(sheetsOf(findings, options), options));
}

const sheetWith = (...rows: Sheet['rows']): Sheet => ({
  id: 'one',
  name: '一',
  columns: [column('名称', 'text'), column('x', 'general')],
  rows,
});

async function read(...rows: Sheet['rows']): Promise<ReadSheet> {
  const [sheet] = readWorkbook(await toXlsx([sheetWith(...rows)], reportOptions));
  return sheet;
}

const fileIn = (bytes: Uint8Array, path: string): string => new TextDecoder().decode(unzipSync(bytes)[path]);

afterEach(() => vi.useRealTimers());

/** A sheet's rows below its headings, as long as there are any. */
function rowsOf({ cells }: ReadSheet, columns: number): readonly (readonly SheetCell[])[] {
  const last = Math.max(...[...cells.keys()].map((at) => Number(at.replace(/^[A-Z]+/, ''))));
  return Array.from({ length: last - 1 }, (_, row) =>
    Array.from({ length: columns }, (__, place) => cells.get(getCellAddress(row + 1, place))?.value ?? null),
  );
}

/** Empty texts and missing numbers are both cells that are not there. */
const asCells = (row: readonly SheetCell[]): readonly SheetCell[] => row.map((cell) => (cell === '' ? null : cell));

describe('behaviour: a workbook', () => {
  it.each(LANGUAGES)('holds every sheet with every cell, to the last digit (%s)', async (language) => {
    const sheets = sheetsOf(findings, { ...reportOptions, language });
    const found = await workbook(language);
    expect(found.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    found.forEach((sheet, i) => {
      const { columns, rows } = sheets[i];
      columns.forEach(({ heading }, place) => {
        expect(sheet.cells.get(getCellAddress(0, place))?.value).toBe(heading);
      });
      expect(rowsOf(sheet, columns.length)).toEqual(rows.map(asCells));
    });
  });

  it('freezes and filters the headings, and has a width for every column', async () => {
    for (const { xml } of await workbook('zh')) {
      expect(xml).toMatch(/<pane ySplit="1" xSplit="0" topLeftCell="A2" [^>]*state="frozen"\/>/);
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
      expect(xml.match(/<col min="\d+" max="\d+" width="\d+" customWidth="1"\/>/g)?.length).toBe(
        [...xml.matchAll(/<c r="[A-Z]+1" /g)].length,
      );
    }
  });

  it('shows money, shares and multiples as what they are', async () => {
    const [, indicators] = await workbook('en');
    const formatOf = (key: string): string | undefined => {
      const [at] = [...indicators.cells].find(([, { value }]) => value === key)!;
      return indicators.cells.get(at.replace('A', 'D'))?.format;
    };
    expect(['government.npv', 'government.irr', 'government.tvpi', 'projects.count'].map(formatOf)).toEqual([
      '#,##0.00',
      '0.00%',
      '0.000',
      '#,##0.00',
    ]);
  });

  it('prints on landscape pages, with the headings on each of them', async () => {
    const sheets = await workbook('zh');
    for (const { xml } of sheets)
      expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="[12]" fitToHeight="0"\/>/);
    const book = fileIn(await toXlsx([sheetWith()], reportOptions), 'xl/workbook.xml');
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'一'!$1:$1</definedName>`);
  });

  it('is the same bytes for the same findings and options, whenever it is written', async () => {
    const sheets = sheetsOf(findings, reportOptions);
    const one = await toXlsx(sheets, reportOptions);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09'), toFake: ['Date'] });
    expect(await toXlsx(sheets, reportOptions)).toEqual(one);
  });
});

describe('behaviour: texts of a workbook', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '<script>alert(1)</script>',
    '"&\'',
    '  x  ',
    '𠮷',
    'constructor',
    '__proto__',
  ])('stays the text %j', async (text) => {
    const { cells, xml } = await read([text, 1]);
    expect(cells.get('A2')).toEqual({ value: text, format: '@' });
    expect(xml).not.toMatch(/<f>/);
  });

  it('keeps what looks like an escaped letter', async () => {
    expect((await read(['_x0041_', 1])).cells.get('A2')?.value).toBe('_x005F_x0041_');
  });

  it('loses what no document may hold, and what no cell has room for', async () => {
    const { cells } = await read(['a\u0000\u202eb\ud800', 1], ['长'.repeat(40_000), 2]);
    expect(cells.get('A2')?.value).toBe('ab');
    expect(String(cells.get('A3')?.value).length).toBeLessThan(32_767);
  });

  it('has no cell where there is no number', async () => {
    expect([...(await read(['a', null], ['b', NaN])).cells.keys()]).toEqual(['A1', 'B1', 'A2', 'A3']);
  });

  it('carries title, author and date', async () => {
    const bytes = await toXlsx([sheetWith()], { ...reportOptions, title: '甲 & 乙' });
    const core = fileIn(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>甲 &amp; 乙</dc:title><dc:creator>某市财政局</dc:creator>');
    expect(core).toContain('2026-01-15T00:00:00Z');
  });
});

interface Json {
  readonly findings: {
    readonly runs: readonly {
      readonly result: {
        readonly metrics: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
        readonly series: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
        readonly breaches: readonly Readonly<Record<string, number | null>>[];
      };
    }[];
    readonly comparison: readonly {
      readonly cells: readonly {
        readonly estimate: { readonly value: number | null; readonly se: number | null };
        readonly difference: { readonly value: number | null; readonly se: number | null } | null;
      }[];
    }[];
  };
}

describe('no-regression: a workbook and the JSON say the same numbers, to the last digit', () => {
  let json: Json;
  let sheets: Readonly<Record<string, ReadSheet>>;
  beforeAll(async () => {
    json = JSON.parse(toJson(findings, reportOptions)) as Json;
    const ids = sheetsOf(findings, reportOptions).map(({ id }) => id);
    sheets = Object.fromEntries((await workbook('zh')).map((sheet, i) => [ids[i], sheet]));
  });

  it('indicators and percentiles', () => {
    const [first, second] = json.findings.runs.map(({ result }) => result.metrics);
    for (const row of rowsOf(sheets.indicators, 9)) {
      const statistics = [first, second].flatMap((metrics) => {
        const metric = metrics[String(row[0])];
        return [metric?.mean ?? null, metric?.se ?? null, metric?.p50 ?? null];
      });
      expect(row.slice(3)).toEqual(statistics);
    }
    const percentiles = rowsOf(sheets.percentiles, 11);
    expect(percentiles).toHaveLength(Object.keys(first).length + Object.keys(second).length);
    percentiles.forEach((row, i) => {
      const metric = (i < Object.keys(first).length ? first : second)[String(row[1])];
      expect(row.slice(4)).toEqual(['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'].map((p) => metric[p]));
    });
  });

  it('breaches', () => {
    const breaches = json.findings.runs.flatMap(({ result }) => result.breaches);
    expect(rowsOf(sheets.breaches, 11).map((row) => row.slice(6))).toEqual(
      breaches.map(({ tolerance, probability, se, expectedFunds, falseAlarm }) => [
        tolerance,
        probability,
        se,
        expectedFunds ?? null,
        falseAlarm ?? null,
      ]),
    );
  });

  it('yearly series', () => {
    const statistics = ['years', 'mean', 'p10', 'p25', 'p50', 'p75', 'p90'];
    const lines = json.findings.runs.flatMap(({ result }) =>
      Object.values(result.series).flatMap((series) =>
        series.years.map((_, year) => statistics.map((statistic) => series[statistic][year])),
      ),
    );
    expect(rowsOf(sheets.series, 11).map((row) => row.slice(4))).toEqual(lines);
  });

  it('comparison', () => {
    const rows = rowsOf(sheets.comparison, 9).map((row) => row.slice(3));
    const cells = json.findings.comparison.map((asked) =>
      asked.cells.flatMap(({ estimate, difference }) => [
        estimate.value,
        estimate.se,
        ...(difference ? [difference.value, difference.se] : []),
      ]),
    );
    expect(cells).toHaveLength(16);
    expect(rows).toEqual(cells);
  });
});

const DIGITS = 3;
const MOST_ROWS = 12;

/** The first rows of every sheet as a person sees them, but for digits. */
function shown({ name, cells }: ReadSheet): string {
  const lines = Array.from({ length: MOST_ROWS }, (_, row) =>
    [...cells]
      .filter(([at]) => Number(at.replace(/^[A-Z]+/, '')) === row + 1)
      .map(([at, { value, format }]) =>
        typeof value === 'number' ? `${at} ${Number(value.toPrecision(DIGITS))} [${format}]` : `${at} ${value}`,
      )
      .join(' | '),
  );
  return [`## ${name}`, ...lines.filter((line) => line !== '')].join('\n');
}

describe('no-regression: the workbook', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    const text = (await workbook(language))
      .map(shown)
      .join('\n\n')
      .replace(/[0-9a-f]{64}/g, '(hash)');
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/workbook.${language}.txt`);
  });
});
