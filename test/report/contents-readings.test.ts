import { beforeAll, describe, expect, it } from 'vitest';
import { breachOf, headlineReading } from '../../src/analysis/headline';
import type { Estimate } from '../../src/analysis/estimate';
import type { Bar } from '../../src/analysis/tornado';
import type { Breach } from '../../src/engine/result';
import { accountability } from '../../src/report/contents/accountability';
import { alarms } from '../../src/report/contents/alarms';
import { correlation } from '../../src/report/contents/correlation';
import { drivers } from '../../src/report/contents/drivers';
import type { ReportFindings } from '../../src/report/findings';
import { percent, writingOf, type Writing } from '../../src/report/writing';
import { firstTable, paragraphs, rowNamed } from './content-tables';
import { findingsOf, presetNamed, reportOptions } from './findings';

const writingWith = (findings: ReportFindings): Writing => writingOf(findings, reportOptions);

let findings: ReportFindings;
beforeAll(async () => {
  // Assessed as a programme.
  findings = await findingsOf([presetNamed('henan')], {}, 200);
});

const breach = (sleeve: Breach['sleeve'], level: Breach['level']): number => {
  const [{ resolved, outcome }] = findings.scenarios;
  return breachOf(outcome.result, sleeve, { ...headlineReading(resolved.parameters), level })!.probability;
};

/** The same run, assessed by another reading. */
function assessed(parts: object): Writing {
  const [{ resolved, outcome }] = findings.scenarios;
  const parameters = { ...resolved.parameters, ...parts };
  return writingWith({ ...findings, scenarios: [{ resolved: { ...resolved, parameters }, outcome }] });
}

describe('no-regression: correlation is told of the money that is assessed', () => {
  it('by name, with and without correlation, each with its error', () => {
    const said = paragraphs(correlation(writingWith(findings)));
    expect(said).toContain('母基金按本方案口径');
    expect(said).not.toContain('天使');
    expect(said).toContain(`可能性为 ${percent(breach('programme', 'programme'))}（±`);
    expect(said).toContain(`则为 ${percent(findings.independent!.breach)}（±`);
  });

  it('in the figure in its own measure, which its caption names', () => {
    const captionOf = (writing: Writing): string =>
      correlation(writing).flatMap((block) => (block.kind === 'figure' ? [block.figure.caption] : []))[0];
    expect(captionOf(writingWith(findings))).toMatch(/母基金整体，净亏损/);
    expect(captionOf(assessed({ 'assessment.measure': 'gross' }))).toMatch(/亏损项目合计/);
  });

  it('and is an error of the program without a breach of the own reading', () => {
    const [{ resolved, outcome }] = findings.scenarios;
    const without = { ...outcome, result: { ...outcome.result, breaches: [] } };
    const writing = writingWith({ ...findings, scenarios: [{ resolved, outcome: without }] });
    expect(() => correlation(writing)).toThrow(/no breach/);
  });
});

describe('no-regression: accountability has the reading that applies', () => {
  it('first, of the programme where that is assessed, the classes beside it', () => {
    const table = firstTable(accountability(writingWith(findings)));
    expect(table.head.map(({ text }) => text)).toEqual([
      '资金',
      '容错线',
      '本方案口径',
      '改按亏损项目合计',
      '改为每年',
      '改为任一子基金',
    ]);
    const programme = rowNamed(table, '母基金').cells;
    expect(programme[1]).toBe('40%〔推算〕');
    expect(programme[2]).toContain(percent(breach('programme', 'programme')));
    expect(programme[5]).toBe('—');
    expect(rowNamed(table, '天使').cells[2]).toContain(percent(breach('angel', 'class')));
    expect(table.notes.join('')).toMatch(/净亏损占投资总额/);
  });

  it('whichever it is: every year, by fund, gross', () => {
    const table = firstTable(
      accountability(
        assessed({ 'assessment.level': 'fund', 'assessment.timing': 'annual', 'assessment.measure': 'gross' }),
      ),
    );
    expect(table.head.map(({ text }) => text).slice(2)).toEqual([
      '本方案口径',
      '改按净亏损',
      '改为清算时',
      '改为同类整体',
    ]);
    const { outcome } = findings.scenarios[0];
    const own = breachOf(outcome.result, 'angel', {
      level: 'fund',
      timing: 'annual',
      measure: 'gross',
      base: 'invested',
    });
    const { cells } = rowNamed(table, '天使');
    expect(cells[2]).toContain(percent(own!.probability));
    expect(cells.slice(2)).not.toContain('—');
  });
});

describe('no-regression: false alarms are no part of what is over the line on the way only', () => {
  it('and the table names measure, base and level', () => {
    const gross = assessed({ 'assessment.level': 'fund', 'assessment.measure': 'gross' });
    const { head, rows, notes } = firstTable(alarms(gross));
    expect(head.at(-1)!.text).toBe('任一年末超线、最终没有净亏损');
    expect(notes.join('')).toMatch(/亏损项目合计占投资总额/);
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['天使子基金', '任一子基金'],
      ['母基金', '母基金整体'],
    ]);
  });
});

const estimate = (value: number, se = 0.01): Estimate => ({ value, se });
const bar = (key: Bar['key'], low: number | null, high: number | null, se = 0.01, turns = false): Bar => {
  const end = (value: number | null): Bar['low'] => ({
    value: 0.1,
    estimate: value === null ? null : estimate(1 + value),
    difference: value === null ? null : estimate(value, se),
  });
  const effect = low === null || high === null ? null : estimate(high - low, se);
  return { key, low: end(low), high: end(high), effect, turns };
};

function drawn(bars: readonly Bar[]): Writing {
  const { question } = findings.convergence;
  return writingWith({ ...findings, tornado: { question, result: { centre: estimate(1), bars }, paths: 100 } });
}

describe('no-regression: the parameters that matter most', () => {
  it('are ranked by how far either end moves the measure: one that turns counts', () => {
    const bars = [
      bar('market.correlation', -0.1, 0.1),
      bar('angel.successRate', -0.3, -0.31, 0.01, true),
      bar('angel.hurdle', 0.001, 0.002),
      bar('angel.recovery', null, 0.5),
    ];
    const { caption, rows, notes } = firstTable(drivers(drawn(bars)));
    expect(caption).toContain('3 项');
    expect(rows.map(({ cells }) => cells.at(-1))).toEqual([
      '—；+0.5 ± 0.02 倍',
      '−0.3 ± 0.02 倍；−0.31 ± 0.02 倍',
      '+0.2 ± 0.02 倍',
    ]);
    expect(rows[1].cells.at(-2)).toContain('（现值）');
    expect(notes.join('')).toMatch(/各自的变动/);
  });

  it('are said not to be found only where no end moves it', () => {
    const none = paragraphs(drivers(drawn([bar('angel.hurdle', 0.001, 0.002)])));
    expect(none).toMatch(/没有发现/);
    expect(paragraphs(drivers(drawn([bar('angel.hurdle', 0.1, 0.1, 0.01, true)])))).toBe('');
  });
});
