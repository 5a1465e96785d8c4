import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text';
import { buildReport } from '../../src/report/build-report';
import type { ReportFindings } from '../../src/report/findings';
import { sheetsOf } from '../../src/report/sheets';
import { toHtml } from '../../src/report/to-html';
import { readHtml } from './read-documents';
import { findingsOf, presetNamed, reportOptions } from './findings';
import { reportIn } from './small-report';
import { tablesOf, textsOf } from './texts';

const CITIES = ['wuhan', 'hefei', 'suzhou'].map(presetNamed);
const PATHS = 20;

let findings: ReportFindings;
beforeAll(async () => {
  findings = await findingsOf(CITIES, {}, PATHS);
}, 60_000);

/** How many numbers a report says it takes from each document, by its name in the first column. */
const usedIn = (of: ReportFindings): Readonly<Record<string, number>> =>
  Object.fromEntries(
    tablesOf(reportIn(of, 'zh'), 'basis').flatMap(({ rows }) =>
      rows.flatMap(({ cells, isGroup }) => (isGroup || cells.at(-1) === '—' ? [] : [[cells[0], Number(cells.at(-1))]])),
    ),
  );

describe('behaviour: where the numbers of a report come from', () => {
  it('names for every option the documents its numbers are taken from, as often as the list of documents says', () => {
    const tables = tablesOf(reportIn(findings, 'zh'), 'provenance');
    expect(tables).toHaveLength(CITIES.length);
    const sources = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => (cells[3] ? [cells[3]] : [])));
    expect(Object.values(usedIn(findings)).reduce((sum, used) => sum + used, 0)).toBe(sources.length);
    for (const [place, city] of CITIES.entries())
      for (const { rows } of [tables[place]])
        expect(
          rows.some(({ cells }) => cells[3] !== undefined && cells[3] !== ''),
          city.id,
        ).toBe(true);
  });

  it('lists the first option whole, of the others what is not at the baseline', () => {
    const [first, ...others] = tablesOf(reportIn(findings, 'zh'), 'provenance');
    expect(first.rows.some(({ cells }) => cells.at(-1) === '基准值')).toBe(true);
    for (const { rows, notes } of others) {
      expect(rows.some(({ cells }) => cells.at(-1) === '基准值')).toBe(false);
      expect(notes.join('')).toContain('其余参数均取基准值');
    }
  });

  it('credits no document with a value that another one took the place of', async () => {
    const alone = usedIn(await findingsOf([presetNamed('wuhan'), presetNamed('suzhou')], {}, PATHS));
    const equal = usedIn(await findingsOf([presetNamed('wuhan'), presetNamed('suzhou')], { equalMoney: true }, PATHS));
    const [name] = Object.keys(alone).filter((each) => each.startsWith('报刊'));
    // Suzhou's capital is Wuhan's now.
    expect(equal[name]).toBe(alone[name] - 1);
  });

  it('counts a parameter that two cities take from one document twice', async () => {
    const once = usedIn(await findingsOf([presetNamed('suzhou')], {}, PATHS));
    const twice = usedIn(await findingsOf([presetNamed('suzhou'), presetNamed('suzhou')], {}, PATHS));
    for (const [name, used] of Object.entries(once)) expect(twice[name]).toBe(2 * used);
  });

  it('does not call assumed what is derived, where no document is cited', async () => {
    const changes = [{ key: 'angel.ticket', value: 800, status: 'derived' }] as const;
    const own = await findingsOf([{ id: 'own', name: { zh: '自拟', en: 'Own' }, changes }], {}, PATHS);
    expect(textsOf(reportIn(own, 'zh'), 'basis').at(-1)).toBe('本报告的取值没有引用文件，均为拟定、假设或由假设推算。');
  });

  it.each(LANGUAGES)('has one word for the status of a baseline value, wherever it stands (%s)', (language) => {
    const report = reportIn(findings, language);
    const assumed = { zh: '假设', en: 'Assumption' }[language];
    const [first] = tablesOf(report, 'provenance');
    const baseline = first.rows.filter(
      ({ cells }) => cells.at(-1) === { zh: '基准值', en: 'Baseline value' }[language],
    );
    expect(new Set(baseline.map(({ cells }) => cells[2]))).toEqual(new Set([assumed]));
    const [parameters] = sheetsOf(findings, { ...reportOptions, language });
    expect(new Set(parameters.rows.filter((row) => row[8] === '' && row[7] !== '').map((row) => row[7]))).not.toContain(
      { zh: '假设（基准值）', en: 'Assumption (baseline)' }[language],
    );
    expect(textsOf(report).join('\n')).not.toMatch(/基准假设/);
  });

  it('tells readers of English what is quoted in Chinese', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    const page = readHtml(toHtml(buildReport(findings, { ...reportOptions, language: 'en' }), document));
    for (const cell of page.querySelectorAll('td, tbody th'))
      if (cell.getAttribute('scope') !== 'rowgroup')
        expect(cell.getAttribute('lang') === 'zh-CN', cell.textContent).toBe(/\p{Script=Han}/u.test(cell.textContent));
    const notes = tablesOf(reportIn(findings, 'en'), 'provenance').map((table) => table.notes.join(' '));
    for (const note of notes) expect(note).toContain('original Chinese');
  });
});
