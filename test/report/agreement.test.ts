import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { metricLabel } from '../../src/charts/metric-labels';
import { LANGUAGES, type Language } from '../../src/model/text';
import { buildReport } from '../../src/report/build-report';
import type { ReportFindings } from '../../src/report/findings';
import { MONEY_UNITS, type MoneyUnit } from '../../src/report/options';
import type { ReportTable } from '../../src/report/report';
import { sheetsOf } from '../../src/report/sheets';
import { toHtml } from '../../src/report/to-html';
import { toJson } from '../../src/report/to-json';
import { findingsOf, presetNamed, reportOptions } from './findings';
import { readHtml } from './read-documents';
import { withSmallTornado } from './small-report';

let findings: ReportFindings;
beforeAll(async () => {
  const chosen = ['zhengzhou-proposal', 'wuhan', 'hefei'].map(presetNamed);
  findings = await withSmallTornado(await findingsOf(chosen, { formulas: ['mean(government.npv)'] }));
}, 60_000);

interface Json {
  readonly findings: {
    readonly runs: readonly {
      readonly result: { readonly metrics: Readonly<Record<string, Readonly<Record<string, number | null>>>> };
    }[];
  };
}

const options = (language: Language, unit: MoneyUnit) => ({ ...reportOptions, language, unit });

/** Every table of the report as HTML shows it: its caption and the texts of its cells. */
function tablesOf(language: Language, unit: MoneyUnit) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const page = readHtml(toHtml(buildReport(findings, options(language, unit)), document));
  return Array.from(page.querySelectorAll('table'), (table) => ({
    caption: table.querySelector('caption')?.textContent ?? '',
    rows: Array.from(table.querySelectorAll('tbody tr'), (row) => Array.from(row.children, (cell) => cell.textContent)),
  }));
}

/** The numbers written in a cell, with the step of each one's last digit. */
function numbersIn(cell: string): readonly { readonly value: number; readonly step: number }[] {
  return [...cell.matchAll(/−?\d[\d,]*(?:\.(\d+))?/g)].map(([written, fraction = '']) => ({
    value: Number(written.replaceAll(',', '').replace('−', '-')),
    step: 10 ** -fraction.length,
  }));
}

/** The metrics of the results table, with how many of each one's model units make one of what the table shows. */
const SHOWN: readonly (readonly [metric: string, kind: 'money' | 'share' | 'plain'])[] = [
  ['government.paidIn', 'money'],
  ['fiscal.peakExposure', 'money'],
  ['government.tvpi', 'plain'],
  ['government.irr', 'share'],
  ['government.npv', 'money'],
  ['leverage.social', 'plain'],
  ['leverage.total', 'plain'],
  ['projects.count', 'plain'],
  ['projects.successes', 'plain'],
];

const perWan = {
  zh: { yi: 1e-4, wan: 1 },
  en: { yi: 1e-2, wan: 10 },
} as const;

const cases = LANGUAGES.flatMap((language) => MONEY_UNITS.map((unit) => [language, unit] as const));

describe('property: numbers of the report are roundings of those of the files', () => {
  it.each(cases)('medians and ranges of the results table (%s, %s)', (language, unit) => {
    const json = JSON.parse(toJson(findings, options(language, unit))) as Json;
    const metrics = json.findings.runs.map(({ result }) => result.metrics);
    const heading = language === 'zh' ? '主要结果' : 'Main results';
    const results = tablesOf(language, unit).find(({ caption }) => caption.includes(heading));
    for (const [metric, kind] of SHOWN) {
      const row = results?.rows.find(([first]) => first.startsWith(metricLabel(metric).label[language])) ?? [];
      expect(row, metric).toHaveLength(findings.scenarios.length + 1);
      const factor = kind === 'money' ? perWan[language][unit] : kind === 'share' ? 100 : 1;
      row.slice(1).forEach((cell, option) => {
        const { p10, p50, p90 } = metrics[option][metric];
        const exact = [p50, p10, p90];
        const written = numbersIn(cell);
        expect([1, 3], `${metric}: ${cell}`).toContain(written.length);
        written.forEach(({ value, step }, place) => {
          expect(Math.abs(value - factor * Number(exact[place])), `${metric}: ${cell}`).toBeLessThanOrEqual(
            step / 2 + 1e-9 * Math.abs(value),
          );
        });
      });
    }
  });

  it.each(cases)('values and differences of the annex are those of the workbook (%s, %s)', (language, unit) => {
    const sheet = sheetsOf(findings, options(language, unit)).find(({ id }) => id === 'comparison');
    const heading = language === 'zh' ? '各项指标及与第一方案之差' : 'differences to the first option';
    const rows = tablesOf(language, unit).find(({ caption }) => caption.includes(heading))?.rows ?? [];
    expect(rows).toHaveLength(findings.questions.length);
    let checked = 0;
    rows.forEach((row, i) => {
      const kind = findings.questions[i].indicator?.unit ?? 'plain';
      const factor = kind === 'money' ? perWan[language][unit] : kind === 'share' || kind === 'rate' ? 100 : 1;
      // Label, formula and unit stand before the numbers; each number is followed by its standard error.
      const exact = sheet?.rows[i].slice(3).filter((_, place) => place % 2 === 0) ?? [];
      row.slice(1).forEach((cell, place) => {
        const number = exact[place];
        if (typeof number !== 'number' || !cell.includes('±') || cell.startsWith('—')) return;
        const [{ value, step }] = numbersIn(cell);
        // Three significant digits at least, or so many decimals.
        const bound = Math.max(step / 2, 0.005 * Math.abs(factor * number)) * (1 + 1e-9);
        expect(Math.abs(value - factor * number), `${row[0]}: ${cell}`).toBeLessThanOrEqual(bound);
        checked += 1;
      });
    });
    expect(checked).toBeGreaterThan(50);
  });

  it.each(cases)('no cell holds what only a program could have written (%s, %s)', (language, unit) => {
    const built = buildReport(findings, options(language, unit));
    const tables: readonly ReportTable[] = [...built.main, ...built.annex].flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { caption, head, rows, notes } of tables) {
      const texts = [caption, ...head.map(({ text }) => text), ...rows.flatMap(({ cells }) => cells), ...notes];
      for (const text of texts) expect(text, caption).not.toMatch(/NaN|undefined|null|\[object|Infinity/);
      for (const { cells, isGroup } of rows) expect(cells, caption).toHaveLength(isGroup ? 1 : head.length);
    }
  });
});
