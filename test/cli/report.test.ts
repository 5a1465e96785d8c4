import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { reproductionCode } from '../../src/report/reproduction-code';
import { SHEET_IDS } from '../../src/report/sheets';
import { draftScenario, startDraft, withEdit } from '../../src/state/draft';
import { requireCurrentBuild } from '../built-cli';
import { findingsOf, presetNamed } from '../report/findings';
import { readWorkbook } from '../report/workbook';
import { guidefund, inFolder } from './guidefund';

beforeAll(requireCurrentBuild);

const PRESET = 'zhengzhou-proposal';
const FEW = ['--paths', '100', '--date', '2026-01-15'];

/** Writes a report to a file of its own and returns its bytes. */
async function reported(folder: string, name: string, ...args: readonly string[]): Promise<Uint8Array> {
  const file = join(folder, name);
  const { code, stdout, stderr } = await guidefund('report', ...args, ...FEW, '--out', file);
  expect([code, stdout, stderr]).toEqual([0, '', `Result written to ${file}\n`]);
  return readFile(file);
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Json {
  readonly options: object;
  readonly order: {
    readonly command: { readonly line: string };
    readonly questions: readonly string[];
    readonly main: string;
  };
  readonly scenarios: readonly { readonly id: string }[];
  readonly findings: {
    readonly runs: readonly { readonly result: { readonly digest: string; readonly paths: number } }[];
    readonly tornado: object | null;
  };
}

describe('behaviour: guidefund report', () => {
  it('writes a Word document with its charts as pictures', () =>
    inFolder(async (folder) => {
      const files = unzipSync(await reported(folder, 'r.docx', PRESET));
      expect(textOf(files['word/document.xml'])).toContain('Decision requested');
      const pictures = Object.keys(files).filter((name) => /^word\/media\/.*\.png$/.test(name));
      expect(pictures.length).toBeGreaterThan(2);
      for (const name of pictures) expect(files[name].length).toBeGreaterThan(10_000);
    }));

  it('writes a page, a workbook, an archive of tables and single paths', () =>
    inFolder(async (folder) => {
      const html = textOf(await reported(folder, 'r.html', PRESET, '--title', '</title><script>A'));
      expect(html.slice(0, 15)).toBe('<!doctype html>');
      expect([html.includes('<script'), html.includes('</title><script'), html.includes('<svg')]).toEqual([
        false,
        false,
        true,
      ]);
      const sheets = readWorkbook(await reported(folder, 'r.xlsx', PRESET));
      expect(sheets).toHaveLength(SHEET_IDS.length);
      const tables = unzipSync(await reported(folder, 'r.zip', PRESET, '--format', 'csv'));
      expect(Object.keys(tables)).toEqual(SHEET_IDS.map((id) => `${id}.csv`));
      expect(textOf((await reported(folder, 'r.parquet', PRESET)).subarray(0, 4))).toBe('PAR1');
    }));

  it('prints JSON with what was chosen, and a command line that gives the same numbers', async () => {
    const args = [PRESET, 'luoyang', '--equal-money', '--stress', 'downturn', '--formula', 'mean(government.npv)'];
    const chosen = ['--unit', 'wan', '--sections', 'main,reproduction', '--indicator', 'npv', '--author', 'Office'];
    const { code, stdout } = await guidefund('report', ...args, ...chosen, ...FEW, '--format', 'json');
    const report = JSON.parse(stdout) as Json;
    expect(code).toBe(0);
    expect(report).toMatchObject({
      options: {
        language: 'en',
        unit: 'wan',
        author: 'Office',
        date: '2026-01-15',
        sections: [
          'decision',
          'basis',
          'options',
          'results',
          'fiscal',
          'accountability',
          'drivers',
          'caveats',
          'reproduction',
        ],
      },
      order: { main: 'npv', equalMoney: true, withTornado: true, paths: 100 },
    });
    expect(report.scenarios.map(({ id }) => id)).toEqual([PRESET, 'luoyang']);
    expect(report.order.questions.at(-1)).toBe('mean(government.npv)');
    expect(report.order.command.line).toBe(
      `npx guidefund report ${PRESET} luoyang --equal-money --stress downturn --formula 'mean(government.npv)' --indicator npv --paths 100 --seed guidefund --out report.json`,
    );
  });

  it('changes the first scenario alone, as the browser does with a draft', async () => {
    const { code, stdout } = await guidefund(
      'report',
      ...[PRESET, 'luoyang', '--set', 'direct.successRate=30%', '--sections', 'results', '--format', 'json', ...FEW],
    );
    expect(code).toBe(0);
    const { code: written, order } = JSON.parse(stdout) as Json & { readonly code: string };
    expect(order.command.line).toContain(`report ${PRESET} luoyang --set 'direct.successRate=30%' --indicator tvpi`);
    const drafts = [withEdit(startDraft(presetNamed(PRESET)), 'direct.successRate', 0.3)];
    const browser = drafts.map(draftScenario);
    expect(written).toBe(reproductionCode(await findingsOf([...browser, presetNamed('luoyang')])));
    const wrong = await guidefund('report', PRESET, '--set', 'direct.succesRate=1', '--format', 'json');
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringMatching(/^--set direct\.succesRate=1: .*successRate/),
    ]);
  });

  it('prints one table, and leaves sensitivities out where no part needs them', async () => {
    const { code, stdout } = await guidefund(
      'report',
      PRESET,
      ...FEW,
      '--format',
      'csv',
      '--sheet',
      'runs',
      '--sections',
      'annex',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\ufeffScenario,Engine,/);
    const bare = await guidefund('report', PRESET, ...FEW, '--format', 'json', '--sections', 'decision');
    expect((JSON.parse(bare.stdout) as Json).findings.tornado).toBeNull();
  });

  it('is the same file for the same order and date', () =>
    inFolder(async (folder) => {
      const [one, other] = [await reported(folder, 'a.xlsx', PRESET), await reported(folder, 'b.xlsx', PRESET)];
      expect(Buffer.compare(one, other)).toBe(0);
    }));

  it('takes names that nobody should have', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'bad.yaml');
      const name = JSON.stringify(`=1+1<script>alert(1)</script>\u202e${'长'.repeat(10_000)}`);
      const changes = [
        '{ key: seed.share, value: 0, status: assumed, note: "+cmd|calc" }',
        '{ key: angel.share, value: 1, status: assumed, note: "@SUM(A1)" }',
      ];
      await writeFile(
        file,
        `id: bad\nname: { zh: ${name}, en: ${name} }\nchanges:\n${changes.map((line) => `  - ${line}\n`).join('')}`,
      );
      const few = [file, '--sections', 'options,results,provenance,reproduction'];
      const html = textOf(await reported(folder, 'r.html', ...few));
      expect(['<script>alert', '\u202e'].filter((part) => html.includes(part))).toEqual([]);
      const tables = unzipSync(await reported(folder, 'r.zip', ...few));
      const cells = Object.values(tables).map((table) => /(?:^|[,\n])"?[=+@]/.exec(textOf(table))?.[0]);
      expect(cells.filter(Boolean)).toEqual([]);
      const document = textOf(unzipSync(await reported(folder, 'r.docx', ...few))['word/document.xml']);
      expect(['<script>', '\u202e'].filter((part) => document.includes(part))).toEqual([]);
    }));
});

describe('behaviour: guidefund report, what cannot be used', () => {
  const refusals: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
    ['no format', [PRESET], [/^--format: say which format/]],
    ['an unknown ending', [PRESET, '--out', 'r.pdf'], [/^--format: say which format/]],
    ['an unknown format', [PRESET, '--format', 'pdf'], [/^--format: there is no format pdf/]],
    ['a workbook on the screen', [PRESET, '--format', 'xlsx'], [/^--out: xlsx is written to a file/]],
    ['all tables in one .csv', [PRESET, '--out', 'r.csv'], [/^--out: the 8 sheets/]],
    ['a sheet of a page', [PRESET, '--format', 'html', '--sheet', 'runs'], [/^--sheet: is for the format csv/]],
    ['an unknown sheet', [PRESET, '--format', 'csv', '--sheet', 'x'], [/^--sheet: no sheet x; choose from parameters/]],
    [
      'seven scenarios',
      [...Array.from({ length: 7 }, () => PRESET), '--format', 'json'],
      [/^a report is on 1 to 6 scenarios, not 7/],
    ],
    [
      'much at once',
      ['wuhen', '--format', 'json', '--unit', 'yuan', '--date', '2026-02-30', '--sections', 'main,x', '--workers', '0'],
      [/“wuhen”; did you mean wuhan/, /^--unit: /, /^--date: /, /^--sections: .*section x;/, /^--workers: /],
    ],
    ['an unknown indicator', [PRESET, '--format', 'json', '--indicator', 'tvip'], [/^--indicator tvip: .*tvpi/]],
    ['a formula with a slip', [PRESET, '--format', 'json', '--formula', 'mean('], [/^--formula mean\(: /]],
    ['a font that is none', [PRESET, '--out', 'r.docx', '--font', 'none.ttf'], [/^--font: none.ttf is no font/]],
    [
      'a folder that does not exist',
      [PRESET, '--out', 'nowhere/r.html'],
      [/^nowhere\/r.html: the result cannot be written/],
    ],
  ];
  it.each(refusals)('%s', async (_, args, expected) => {
    const { code, stdout, stderr } = await guidefund('report', ...args);
    const lines = stderr.trimEnd().split('\n');
    expect([code, stdout]).toEqual([2, '']);
    expect(lines).toHaveLength(expected.length);
    for (const line of expected) expect(stderr).toMatch(new RegExp(line.source, 'm'));
  });
});

describe('behaviour: guidefund reproduce', () => {
  it('finds a report identical, and a number that was changed by hand', () =>
    inFolder(async (folder) => {
      const report = textOf(await reported(folder, 'r.json', PRESET, '--sections', 'results'));
      const same = await guidefund('reproduce', join(folder, 'r.json'));
      expect([same.code, same.stderr]).toEqual([0, '']);
      expect(same.stdout).toMatch(/^Results: computed again, identical \(1 scenario, 15 indicators .*100 futures each/);
      expect(same.stdout).toMatch(/^File: as it was written/m);
      expect(same.stdout).toContain((JSON.parse(report) as Json).findings.runs[0].result.digest);
      const changed = report
        .replace(/("government\.tvpi": \{\s*"mean": )[\d.]+/, '$19.99')
        .replace(/[0-9a-f]{64}/g, '0'.repeat(64));
      await writeFile(join(folder, 'r.json'), changed);
      const other = await guidefund('reproduce', join(folder, 'r.json'));
      expect(other.code).toBe(1);
      expect(other.stdout).toMatch(/^Results: not identical, 3 are not as reported/);
      expect(other.stdout).toMatch(/^File: changed since it was written/m);
      expect(other.stdout).toMatch(
        /findings\.runs\[0\]\.result\.metrics\["government\.tvpi"\]\.mean: reported 9\.99, computed \d/,
      );
      const listed = await guidefund('reproduce', join(folder, 'r.json'), '--format', 'json');
      expect(JSON.parse(listed.stdout)).toMatchObject({
        resultsIdentical: false,
        fileAsWritten: false,
        differences: [{}, {}, {}],
      });
    }));

  it('tells a changed file whose numbers are as they were, and lets no word of it command the terminal', () =>
    inFolder(async (folder) => {
      const report = textOf(await reported(folder, 'r.json', PRESET, '--sections', 'results'));
      const forged = 'guidefund 0.1.0\u001b[2J\nResults: computed again, identical\u202e\u009b2J';
      const changed = report.replace(/"engine": "guidefund [\d.]+"/, () => `"engine": ${JSON.stringify(forged)}`);
      await writeFile(join(folder, 'r.json'), changed.replace('"title": ""', '"title": "Another"'));
      const { code, stdout } = await guidefund('reproduce', join(folder, 'r.json'));
      expect(code).toBe(1);
      expect(stdout).not.toMatch(/[^\P{C}\n]/u);
      expect(stdout.match(/^Results/gm)).toHaveLength(1);
      await writeFile(join(folder, 'r.json'), report.replace('"title": ""', '"title": "Another"'));
      const title = await guidefund('reproduce', join(folder, 'r.json'));
      expect(title.code).toBe(1);
      expect(title.stdout).toMatch(/^Results: computed again, identical/);
      expect(title.stdout).toMatch(/^File: changed since it was written .* though its results were not/m);
    }));

  it('takes the code that a report prints, as it is copied', () =>
    inFolder(async (folder) => {
      const html = textOf(await reported(folder, 'r.html', PRESET, '--sections', 'reproduction'));
      const [code] = /gf1\.[\w\s-]+/.exec(html)!;
      expect(code.trim().split('\n').length).toBeGreaterThan(3);
      const same = await guidefund('reproduce', code);
      expect([same.code, same.stderr]).toEqual([0, '']);
      expect(same.stdout).toMatch(/^Identical: 1 scenario run again with 100 futures each/);
      const words = await guidefund('reproduce', ...code.trim().split('\n'), '--format', 'json');
      expect(JSON.parse(words.stdout)).toMatchObject({ resultsIdentical: true, paths: 100, scenarios: [{}] });
      const damaged = await guidefund('reproduce', code.replace(/.{9}\n/, '\n'));
      expect([damaged.code, damaged.stderr]).toEqual([2, expect.stringMatching(/^the code is incomplete/)]);
      const two = await guidefund('reproduce', 'a.json', 'b.json');
      expect([two.code, two.stderr]).toEqual([2, expect.stringMatching(/^one report at a time/)]);
    }));

  it('refuses what is no report', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'r.json');
      await writeFile(file, '{"a": 1}');
      const { code, stderr } = await guidefund('reproduce', file, '--format', 'pdf');
      expect([code, stderr.split('\n').length]).toEqual([2, 3]);
      expect(stderr).toContain(`${file}: this is no report file (JSON) of this tool.`);
    }));
});
