import { beforeAll, describe, expect, it } from 'vitest';
import { meanError95 } from '../../src/engine/statistics';
import { indicatorTables } from '../../src/report/contents/indicator-tables';
import { governmentLoss } from '../../src/report/contents/government-loss';
import { withOwnError } from '../../src/report/contents/own-error';
import { parties } from '../../src/report/contents/parties';
import { results } from '../../src/report/contents/results';
import { resultWords } from '../../src/report/contents/result-words';
import { sampling } from '../../src/report/contents/sampling';
import { fiscal } from '../../src/report/contents/fiscal';
import type { ReportFindings } from '../../src/report/findings';
import { writingOf, type Writing } from '../../src/report/writing';
import { findingsOf, presetNamed, reportOptions } from './findings';
import { firstTable, numberIn, rowNamed, tables } from './content-tables';

const PATHS = 200;
const writingWith = (findings: ReportFindings): Writing => writingOf(findings, reportOptions);

let findings: ReportFindings;
let writing: Writing;
beforeAll(async () => {
  findings = await findingsOf(['zhengzhou-proposal', 'hefei', 'guangzhou'].map(presetNamed), {}, PATHS);
  writing = writingWith(findings);
});

/** The findings with their first scenario's run changed. */
const changed = (
  change: (first: ReportFindings['scenarios'][number]) => ReportFindings['scenarios'][number],
): Writing => writingWith({ ...findings, scenarios: [change(findings.scenarios[0]), ...findings.scenarios.slice(1)] });

describe('property: money by party', () => {
  it('adds up to nothing in the column of every scenario, whoever has a part in it', () => {
    const { head, rows } = firstTable(parties(writing));
    const nets = head.flatMap(({ text }, i) => (text.startsWith('净额') ? [i] : []));
    expect(nets).toHaveLength(3);
    for (const column of nets) {
      const sum = rows.reduce((total, { cells }) => total + numberIn(cells[column]), 0);
      // Every row is rounded to a hundredth of 亿元.
      expect(Math.abs(sum)).toBeLessThanOrEqual(0.005 * rows.length);
    }
  });

  it('tells what the government loses where it loses: mean losses times their probability, less gains, are the mean net', () => {
    for (const { outcome } of findings.scenarios) {
      const { losses } = governmentLoss(outcome);
      const { paths, metrics, probabilities } = outcome.result;
      expect(losses.length / paths).toBeCloseTo(1 - probabilities.capitalBack.probability, 12);
      expect(Math.min(...losses)).toBeGreaterThan(0);
      const gains = outcome.columns['government.distributed'].map((wan, i) =>
        Math.max(0, wan - outcome.columns['government.paidIn'][i]),
      );
      const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
      const net = metrics['government.distributed'].mean! - metrics['government.paidIn'].mean!;
      expect((sum(gains) - sum(losses)) / paths / net).toBeCloseTo(1, 6);
    }
  });
});

describe('no-regression: one number has one error', () => {
  it('for a mean: that of the result, in the main table, in the annex and on the last step of the convergence', () => {
    const place = findings.questions.findIndex(({ indicator }) => indicator?.id === 'npv');
    findings.scenarios.forEach((scenario, i) => {
      const found = withOwnError(findings.questions[place], scenario, findings.rows[place].cells[i].estimate);
      expect(found.se).toBeCloseTo(scenario.outcome.result.metrics['government.npv'].se!, 6);
    });
    const { question, steps } = findings.convergence;
    const [first] = findings.scenarios;
    const last = withOwnError(question, first, steps.at(-1)!.estimate);
    expect(last.se).toBeCloseTo(first.outcome.result.metrics['government.tvpi'].se!, 10);
  });

  it('for a median: the farther end of its order-statistic interval', () => {
    const place = findings.questions.findIndex(({ indicator }) => indicator?.id === 'tvpiMedian');
    const [scenario] = findings.scenarios;
    const { estimate } = findings.rows[place].cells[0];
    const [low, high] = scenario.outcome.intervals['government.tvpi']!.p50;
    const error95 = meanError95(withOwnError(findings.questions[place], scenario, estimate).se!);
    expect(error95).toBeCloseTo(Math.max(high - estimate.value!, estimate.value! - low), 10);
  });

  it('for a probability: the same digits in the main table and in the annex', () => {
    const main = rowNamed(firstTable(results(writing)), '收不回本金').cells[1];
    const annex = rowNamed(firstTable(indicatorTables(writing)), '本金收回的概率').cells[1];
    const [, error] = main.split(' ± ');
    expect(Number(annex.split(' ± ')[1]).toFixed(1)).toBe(error);
  });

  it('leaves an error that cannot be told untold', () => {
    const estimate = { value: 1, se: null };
    expect(withOwnError(findings.questions[0], findings.scenarios[0], estimate)).toEqual(estimate);
  });
});

describe('no-regression: an error is neither none nor unknown by mistake', () => {
  const withError = (se: number | null): Writing =>
    changed(({ resolved, outcome }) => {
      const { result } = outcome;
      const metrics = { ...result.metrics, 'government.tvpi': { ...result.metrics['government.tvpi'], se } };
      return { resolved, outcome: { ...outcome, result: { ...result, metrics } } };
    });

  it('in the sentence on what was found: small ones are bounded, unknown ones are a question mark', () => {
    const said = (of: Writing): string => resultWords(of.findings.scenarios[0], of);
    expect(said(withError(1e-6))).toContain('±<0.01');
    expect(said(withError(null))).toContain('±?');
  });
});

describe('behaviour: what a number rests on is said', () => {
  it('subsidies and concessions: rows where any option has them, and a note that the yearly path is without subsidies', () => {
    const table = firstTable(results(writing));
    const subsidy = rowNamed(table, '对管理人的补助').cells;
    expect(numberIn(subsidy[3])).toBeGreaterThan(0);
    expect(subsidy[2]).toBe('无');
    const [first, , third] = findings.scenarios;
    const alone = writingWith({ ...findings, scenarios: [third, first] });
    expect(firstTable(fiscal(alone)).notes.join('')).toMatch(/未含对管理人的补助/);
    const hefei = writingWith({ ...findings, scenarios: [findings.scenarios[1]] });
    expect(firstTable(results(hefei)).rows.some(({ cells }) => cells[0].startsWith('对管理人的补助'))).toBe(false);
    expect(firstTable(fiscal(hefei)).notes.join('')).not.toMatch(/补助/);
  });

  it('yearly ranges of a long run, and rates of return that are undefined', () => {
    expect(firstTable(fiscal(writing)).notes.join('')).not.toMatch(/前 .* 次/);
    const long = changed(({ resolved, outcome }) => ({ resolved, outcome: { ...outcome, fanPaths: 150 } }));
    expect(firstTable(fiscal(long)).notes).toContain('区间取自前 150 次模拟。');
    const undefinedOn = changed(({ resolved, outcome }) => ({
      resolved,
      outcome: { ...outcome, result: { ...outcome.result, undefinedIrr: { 'government.irr': 7 } } },
    }));
    expect(firstTable(results(undefinedOn)).notes.join('')).toMatch(/不含无法计算的模拟：.* 7 次/);
  });

  it('all medians and percentiles of the main table have their sampling intervals in the annex', () => {
    const intervals = tables(sampling(writing)).at(-1)!;
    expect(intervals.rows.filter(({ cells }) => cells[0] === '中位数')).toHaveLength(9);
    expect(intervals.rows.filter(({ cells }) => cells.includes('—'))).toEqual([]);
  });
});
