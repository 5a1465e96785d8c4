import { beforeAll, describe, expect, it } from 'vitest';
import { indicators } from '../../src/analysis/indicators';
import { questionLabel } from '../../src/analysis/question';
import type { Decomposition } from '../../src/analysis/shapley';
import { bundles } from '../../src/analysis/bundles';
import type { Language } from '../../src/model/text';
import type { DecompositionReport } from '../../src/state/compare-decomposition';
import type { AnsweredQuestion, ComparisonReport } from '../../src/state/compare-report';
import { changeLists, type ChangeLists } from '../../src/ui/compare/change-facts';
import { cellWords } from '../../src/ui/compare/cell-words';
import { comparisonTable } from '../../src/ui/compare/comparison-csv';
import { comparisonOrigin } from '../../src/ui/compare/comparison-origin';
import { comparisonSentence } from '../../src/ui/compare/comparison-sentence';
import { decompositionSentence, exchanges, largestPart, sayOrders } from '../../src/ui/compare/decomposition-words';
import { plainSentence } from '../../src/ui/explore/phrases';
import { library } from '../state/library';
import { DRAFT, reportOf, withDifferences } from './compare-report';

const answerOf = ({ answers }: ComparisonReport, id: string): AnsweredQuestion =>
  answers.find(({ question }) => question.indicator?.id === id)!;

const cellOf = (report: ComparisonReport, id: string, place = 1, language: Language = 'en') =>
  cellWords(report, answerOf(report, id), place, language);

let pair: ComparisonReport;
let trio: ComparisonReport;
let equal: ComparisonReport;

beforeAll(async () => {
  pair = await reportOf(['wuhan', DRAFT]);
  equal = await reportOf(['wuhan', 'zhengzhou'], { equalMoney: true });
  trio = await reportOf(['wuhan', 'zhengzhou', 'zhengzhou-proposal'], { formulas: ['mean(loss.net) * 100'] });
}, 60_000);

describe('behaviour: a cell of the comparison', () => {
  it('of the first scenario has a value and its error, and nothing to compare with', () => {
    expect(cellOf(trio, 'tvpi', 0)).toMatchObject({ difference: '', standing: 'reference' });
    expect(cellOf(trio, 'tvpi', 0).value).toMatch(/^\d\.\d{3}×$/);
    expect(cellOf(trio, 'tvpi', 0).error).toMatch(/^± 0\.\d+$/);
  });

  it.each([
    ['tvpi', 0.2, false, 'better', '更好'],
    ['tvpi', -0.2, false, 'worse', '较差'],
    ['breach', 0.2, false, 'worse', '较差'],
    ['breach', -0.2, false, 'better', '更好'],
    ['manager', 2000, false, 'higher', '较高'],
    ['manager', -2000, false, 'lower', '较低'],
    ['tvpi', 0.002, true, 'near', '差异在误差内'],
  ] as const)('%s that differs by %d (within error: %s) is %s', (id, value, withinError, standing, words) => {
    const cell = cellOf(withDifferences(pair, id, [{ value, se: 0.01, withinError }]), id, 1, 'zh');
    expect([cell.standing, cell.words.zh]).toEqual([standing, words]);
    expect(cell.difference.startsWith('≈ ')).toBe(withinError);
    expect(cell.difference).toContain(value > 0 ? '+' : '−');
  });

  it('has no verdict on breaches of another line, nor on money and counts of another size, and says why', () => {
    const far = { value: -0.2, se: 0.01, withinError: false };
    const standing = (report: ComparisonReport, id: string) => {
      const cell = cellOf(withDifferences(report, id, [far]), id);
      return [cell.standing, cell.unjudged];
    };
    expect(standing(trio, 'breach')).toEqual(['lower', 'line']);
    expect(standing(pair, 'breach')).toEqual(['better', null]);
    for (const id of ['npv', 'peak', 'projects', 'successes']) {
      expect(standing(trio, id)).toEqual(['lower', 'size']);
      expect(standing(equal, id)[1]).toBeNull();
    }
    expect(standing(trio, 'tvpi')).toEqual(['worse', null]);
  });

  it('says that numbers are the same, without an error of nothing', () => {
    const same = withDifferences(trio, 'tvpi', [{ value: 0, se: 0, withinError: true }]);
    expect(cellOf(same, 'tvpi')).toMatchObject({ difference: '', standing: 'same' });
  });

  it('says that nothing can be compared where there is no number', () => {
    expect(cellOf(trio, 'social', 2)).toMatchObject({ value: '—', error: '', difference: '', standing: 'unknown' });
  });

  it('takes no difference of years where the cash never comes back', () => {
    const answer = answerOf(trio, 'breakEven');
    const year = (value: number | null) => ({ ...answer.cells[1], estimate: { value, se: 0 } });
    const [never, back] = [year(null), year(9)];
    const words = (cells: AnsweredQuestion['cells']) => cellWords(trio, { ...answer, cells }, 1, 'zh');
    expect(words([never, never])).toMatchObject({ value: '期内未收回', error: '', difference: '', standing: 'same' });
    expect(words([never, back])).toMatchObject({ value: '9.0年', difference: '', standing: 'better' });
    expect(words([back, never])).toMatchObject({ value: '期内未收回', difference: '', standing: 'worse' });
  });
});

describe('behaviour: a comparison in one sentence', () => {
  const say = (report: ComparisonReport, language: Language, part: DecompositionReport | null = null): string =>
    plainSentence(comparisonSentence(report, part, language));

  it('says of two how far apart they are, with errors, and how many indicators are better', () => {
    expect(say(pair, 'zh')).toMatch(
      /^“武汉行动方案（修改）”与“武汉行动方案”相比，财政回收倍数（TVPI）均值.+；突破容错线的概率（本方案口径）.+；15 项指标中 \d+ 项更好、\d+ 项较差、\d+ 项相同或差异在误差内.*。$/,
    );
    const far = withDifferences(pair, 'tvpi', [{ value: 0.12, se: 0.005, withinError: false }]);
    expect(say(far, 'zh')).toContain('财政回收倍数（TVPI）均值高 0.12倍（95% 误差 ±0.0098）');
    expect(say(far, 'en')).toContain('Government TVPI, mean is higher by 0.12× (95% error ±0.0098)');
    const near = withDifferences(pair, 'tvpi', [{ value: 0.001, se: 0.005, withinError: true }]);
    expect(say(near, 'zh')).toContain('财政回收倍数（TVPI）均值≈ 相近（差异在误差内）');
    expect(say(near, 'en')).toContain('is about the same (≈ within error)');
  });

  it('names each of several against the first', () => {
    const report = withDifferences(trio, 'tvpi', [
      { value: -0.05, se: 0.001, withinError: false },
      { value: 0.3, se: 0.01, withinError: false },
    ]);
    expect(say(report, 'zh')).toMatch(
      /^与“武汉行动方案”相比，财政回收倍数（TVPI）均值：“郑州天使母基金” 低 0\.05倍（.+），“郑州政协建议” 高 0\.3倍（.+）；突破/,
    );
    expect(say(report, 'en')).toMatch(/^Against “Wuhan action plan”: Government TVPI, mean: “Zhengzhou angel/);
  });

  it('says so where there is no difference at all', async () => {
    expect(say(await reportOf(['wuhan', '@']), 'zh')).toBe(
      '这 2 个方案的各项指标完全相同；改动其中一个，或换一个方案再比。',
    );
  });

  it('names the rules behind the difference once it has been taken apart', () => {
    expect(say(pair, 'zh', partOf(pair, 'tvpi'))).toContain('，主要因为“期限”；');
    expect(say(pair, 'en', partOf(pair, 'tvpi'))).toContain(', mainly because of “Terms”;');
    expect(say(pair, 'zh', partOf(pair, 'npv'))).not.toContain('主要因为');
  });
});

const bundleNamed = (id: string) => bundles.find((bundle) => bundle.id === id)!;

const decomposition: Decomposition = {
  start: { value: 0.9, se: 0.01 },
  end: { value: 1, se: 0.01 },
  total: { value: 0.1, se: 0.004 },
  parts: [
    { bundle: bundleNamed('ticket'), effect: { value: 0.3, se: 0.2 } },
    { bundle: bundleNamed('share'), effect: { value: -0.02, se: 0.001 } },
    { bundle: bundleNamed('term'), effect: { value: 0.12, se: 0.005 } },
  ],
  orders: 6,
  allOrders: 6,
};

/** The first scenario's difference to the second, taken apart as above. */
function partOf({ order, answers }: ComparisonReport, id: string): DecompositionReport {
  const end = (i: number) => ({ slot: order.slots[i], scenario: order.scenarios[i] });
  const asked = { written: id, equalMoney: false, paths: 200, seed: order.seed, key: '' };
  const { question } = answers.find((answer) => answer.question.indicator?.id === id)!;
  return { order: { from: end(0), to: end(1), ...asked }, question, decomposition };
}

describe('behaviour: a difference taken apart, in words', () => {
  it('names the part that moves most, unless that may be nothing but luck', () => {
    expect(largestPart(decomposition)?.bundle.id).toBe('term');
    const noise = decomposition.parts.map((part) => ({ ...part, effect: { value: 0.001, se: 0.01 } }));
    expect(largestPart({ ...decomposition, parts: noise })).toBeUndefined();
  });

  it('says from what to what, and what of it that part does', () => {
    const report = partOf(pair, 'tvpi');
    expect(plainSentence(decompositionSentence(report, 'zh'))).toBe(
      '把“武汉行动方案”的规则换成“武汉行动方案（修改）”的，财政回收倍数（TVPI）均值从 0.900倍变为 1.000倍；影响最大的是“期限”，使它提高 0.12倍（95% 误差 ±0.0098）。',
    );
    expect(plainSentence(decompositionSentence(report, 'en'))).toBe(
      'Exchanging the rules of “Wuhan action plan” for those of “Wuhan action plan (edited)” takes Government TVPI, mean from 0.900× to 1.000×; what moves it most is “Terms”, which raises it by 0.12× (95% error ±0.0098).',
    );
  });

  it('says how many orders are behind it, and which were left out', () => {
    expect(sayOrders(decomposition, 'zh')).toContain('6 种替换顺序');
    expect(sayOrders(decomposition, 'zh')).not.toContain('其余');
    expect(sayOrders({ ...decomposition, orders: 4 }, 'zh')).toContain('其余 2 种会遇到无法计算的组合');
    expect(sayOrders({ ...decomposition, orders: 4 }, 'en')).toContain(
      'averaged over 4 orders of exchanging them of 6',
    );
  });

  it('lists what each bundle exchanges', () => {
    const { order } = partOf(pair, 'tvpi');
    expect(exchanges(bundleNamed('ticket'), order, 'zh')).toEqual([
      { key: 'angel.ticket', label: '天使子基金·单项目投资额', from: '670万元', to: '800万元' },
    ]);
    expect(exchanges(bundleNamed('term'), order, 'zh')).toEqual([]);
  });
});

describe('behaviour: change lists side by side', () => {
  const linesOf = ({ sections }: ChangeLists) => sections.flatMap(({ lines }) => lines);

  it('show what differs, and mark what was changed by hand', () => {
    const lists = changeLists(pair, library.documents, false, 'zh');
    expect(linesOf(lists).map(({ key }) => key)).toEqual(['angel.ticket']);
    const [preset, edited] = linesOf(lists)[0].cells;
    expect(preset).toMatchObject({ value: '670万元', provenance: 'derived', counts: true });
    expect(edited).toMatchObject({ value: '800万元', provenance: 'modified', citation: null, clause: '' });
    expect(edited.status?.zh).toBe('已修改');
    expect(lists.hidden).toBeGreaterThan(0);
  });

  it('cite the documents by number, with clause and note', () => {
    const lists = changeLists(trio, library.documents, false, 'en');
    const tolerance = linesOf(lists).find(({ key }) => key === 'angel.lossTolerance')!;
    const [wuhan, zhengzhou, proposal] = tolerance.cells;
    expect(lists.documents[wuhan.citation! - 1].id).toBe('wuhan-2025-67');
    expect(wuhan).toMatchObject({ value: '60%', provenance: 'rule', clause: '§二（一）5' });
    expect(zhengzhou.note).not.toBe('');
    expect(proposal).toMatchObject({ counts: false, status: null });
  });

  it('leave out what is the same or has no effect, until all is asked for', () => {
    const [some, all] = [false, true].map((each) => changeLists(trio, library.documents, each, 'en'));
    expect(linesOf(all).length).toBe(linesOf(some).length + some.hidden);
    expect(all.hidden).toBe(0);
    expect(linesOf(all).length).toBe(trio.changes.length);
    for (const { cells } of linesOf(some)) {
      expect(new Set(cells.map(({ value }) => value)).size).toBeGreaterThan(1);
      expect(cells.some(({ counts }) => counts)).toBe(true);
    }
  });
});

describe('behaviour: a comparison that leaves the page', () => {
  it('is a table of all numbers with their errors, in the words of the reader', () => {
    const { headers, rows } = comparisonTable(trio, 'en');
    expect(headers).toHaveLength(2 + 2 + 2 * 5);
    expect(headers.slice(0, 4)).toEqual([
      'Indicator',
      'Unit',
      'Wuhan action plan · value',
      'Wuhan action plan · standard error',
    ]);
    expect(rows.map(([name]) => name)).toEqual([...indicators.map(({ label }) => label.en), 'mean(loss.net) * 100']);
    for (const row of rows) expect(row).toHaveLength(headers.length);
    const { cells } = answerOf(trio, 'npv');
    expect(rows[4].slice(0, 8)).toEqual([
      questionLabel(answerOf(trio, 'npv').question).en,
      '万元 (¥10,000)',
      cells[0].estimate.value,
      cells[0].estimate.se,
      cells[1].estimate.value,
      cells[1].estimate.se,
      cells[1].difference?.value,
      cells[1].difference?.se,
    ]);
  });

  it('says where it comes from', () => {
    const { stem, note } = comparisonOrigin(trio, 'zh');
    expect(stem).toMatch(/^guidefund-wuhan-zhengzhou-zhengzhou-proposal-[0-9a-f]{4}$/);
    expect(note).toMatch(
      /^引导基金模拟器 · 对比 · 武汉行动方案 [0-9a-f]{4}….{4}、郑州天使母基金 .+ · 每个方案 200 次模拟 · 随机种子 guidefund/,
    );
  });
});
