import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportFindings } from '../../src/report/findings';
import { findingsOf, presetNamed } from './findings';
import { reportIn } from './small-report';
import { rowOf, tablesOf } from './texts';

const PATHS = 20;
const NONE = '—';

/** The columns that fit beside one another without breaking a number, with the names of the indicators. */
const MOST_COLUMNS = 7;

describe('behaviour: in what the options differ', () => {
  let findings: ReportFindings;
  beforeAll(async () => {
    findings = await findingsOf([presetNamed('zhengzhou-proposal'), presetNamed('hefei')], {}, PATHS);
  }, 60_000);

  it('has the rules that only one option has, with a dash for the other', () => {
    const [changes] = tablesOf(reportIn(findings, 'zh'), 'differences');
    expect(rowOf(changes, '回购年利率')).toEqual(['回购年利率', NONE, '3%〔假设〕']);
    expect(rowOf(changes, '回购行权年')).toEqual(['回购行权年', NONE, '5年〔假设〕']);
    expect(rowOf(changes, '种子子基金·容许亏损比例')).toEqual(['种子子基金·容许亏损比例', NONE, '50%〔政策规定〕']);
    expect(rowOf(changes, '种子子基金·政府出资比例')).toEqual(['种子子基金·政府出资比例', NONE, '50%〔公开资料〕']);
  });

  it('does not list what is merely assumed of funds that only one option has', () => {
    const [{ rows }] = tablesOf(reportIn(findings, 'zh'), 'differences');
    expect(rows.map(({ cells }) => cells[0])).not.toContain('种子子基金·存续期');
  });

  it('puts rules before assumptions, and says what else counts as a rule', () => {
    const [{ rows }] = tablesOf(reportIn(findings, 'en'), 'differences');
    const groups = rows.flatMap(({ cells, isGroup }) => (isGroup ? [cells[0]] : []));
    expect(groups).toEqual([
      'Differences by rule, target, statistic, proposal or public source',
      'Differences by assumption or derivation',
    ]);
    const assumed = rows.slice(rows.findIndex(({ cells }) => cells[0] === groups[1]) + 1);
    for (const { cells } of assumed)
      for (const cell of cells.slice(1)) expect(cell).toMatch(/^—$|\[(Assumption|Derived)\]$/);
  });

  it('has no row for what is the same in all of them', () => {
    const [{ rows }] = tablesOf(reportIn(findings, 'zh'), 'differences');
    for (const { cells, isGroup } of rows)
      if (!isGroup) expect(new Set(cells.slice(1).map((cell) => cell.replace(/〔.*/, ''))).size).toBeGreaterThan(1);
  });

  it('stands in tables narrow enough for whole numbers, however many options there are', async () => {
    const ids = ['wuhan', 'hefei', 'suzhou', 'zhengzhou', 'guangzhou', 'henan'];
    const six = await findingsOf(ids.map(presetNamed), {}, PATHS);
    for (const language of ['zh', 'en'] as const) {
      const [, values, gaps] = tablesOf(reportIn(six, language), 'differences');
      expect([values.head.length, gaps.head.length]).toEqual([MOST_COLUMNS, MOST_COLUMNS - 1]);
      expect(gaps.rows.map(({ cells }) => cells[0])).toEqual(values.rows.map(({ cells }) => cells[0]));
      expect(gaps.notes).toHaveLength(1);
    }
  }, 60_000);

  it('needs no difference where there is one option', async () => {
    const one = await findingsOf([presetNamed('wuhan')], {}, PATHS);
    const [indicators] = tablesOf(reportIn(one, 'zh'), 'differences');
    expect(indicators.caption).toBe('各项指标');
    expect(indicators.notes).toEqual(['± 为 95% 抽样误差。']);
  });
});
