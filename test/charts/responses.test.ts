import { describe, expect, it } from 'vitest';
import { convergenceChart } from '../../src/charts/convergence';
import { goalResponseChart, type GoalResponseData } from '../../src/charts/goal-response';
import { sweepLineChart } from '../../src/charts/sweep-line';
import { text } from '../../src/model/text';
import { convergence, goalResponse, known, sweepLine } from './compared-samples';
import { collisions, notNumbers, outside } from './geometry';
import { options } from './samples';

const textsOf = (svg: Element): readonly string[] =>
  [...svg.querySelectorAll('text')].map((element) => element.textContent ?? '');

const { points } = sweepLine;

describe('behaviour: sweep line', () => {
  it('breaks line and band where nothing can be computed, and says why', () => {
    const { svg, readout, steps, table } = sweepLineChart(sweepLine, options());
    const line = [...svg.querySelectorAll('path[stroke-width="2.25"]')].at(-1);
    expect(line?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(readout(steps[5])?.lines.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '无法计算 配比之和超过 1。',
    ]);
    expect(table.rows[5]).toEqual(['32.5%', null, null, null, '配比之和超过 1。']);
  });

  it('says the same in the table and the read-out', () => {
    const { readout, steps, table } = sweepLineChart(sweepLine, options('en'));
    expect(table.headers).toEqual(['Success rate', 'Government TVPI, mean (×)', '95% low (×)', '95% high (×)', 'Note']);
    const [x, value, low, high, note] = table.rows[0];
    expect([x, value, note]).toEqual(['20%', 0.68, '']);
    expect(low).toBeCloseTo(0.68 - 1.96 * 0.02, 4);
    expect(high).toBeCloseTo(0.68 + 1.96 * 0.02, 4);
    expect(readout(steps[0])).toMatchObject({
      title: '20%',
      datum: 0,
      lines: [{ value: '0.68×' }, { value: '0.64× to 0.72×' }],
    });
  });

  it('tells the ends, where the threshold is crossed, and how many holes there are', () => {
    expect(sweepLineChart(sweepLine, options('en')).description).toBe(
      'Government TVPI, mean by Success rate: lowest 0.68× ± 0.039× (at 20%), highest 1.40× ± 0.039× (at 50%); it crosses the threshold of 1× between 30% and 35%; 1 of the values cannot be computed.',
    );
    const far = sweepLineChart({ ...sweepLine, threshold: 2 }, options());
    expect(far.description).toContain('没有穿过临界值 2倍');
  });

  it('marks the threshold and where the scenario is, but not outside of the range', () => {
    expect(textsOf(sweepLineChart(sweepLine, options()).svg)).toEqual(
      expect.arrayContaining(['临界值 1倍', '当前 30%']),
    );
    expect(textsOf(sweepLineChart({ ...sweepLine, current: 0.7 }, options()).svg)).not.toContain('当前 70%');
  });

  it('has an axis that ends at 0 and 100% for probabilities, intervals apart', () => {
    const some = [0, 0.4, 1].map((value, i) => ({ x: 0.2 + i / 10, estimate: known(value, 0.001) }));
    const texts = textsOf(sweepLineChart({ ...sweepLine, quantity: 'share', points: some }, options()).svg);
    expect(texts).toEqual(expect.arrayContaining(['0%', '100%']));
    expect(texts).not.toContain('120%');
  });

  it('draws the interval of a point between two holes as a bar', () => {
    const holes = points.map((point, i) => (i === 3 ? point : { x: point.x, estimate: null }));
    const bars = (from: typeof points): number =>
      sweepLineChart({ ...sweepLine, points: from }, options()).svg.querySelectorAll('path[stroke-width="3.5"]').length;
    expect(bars(holes)).toBe(1);
    expect(bars(points)).toBe(0);
  });

  it.each([
    ['no value', []],
    ['one value', points.slice(0, 1)],
    ['no estimate', points.map(({ x }) => ({ x, estimate: null }))],
    ['an undefined estimate', [{ x: 0.2, estimate: { value: null, se: null } }]],
    ['an unknown error', points.map(({ x }) => ({ x, estimate: { value: 1, se: null } }))],
    ['huge numbers', points.map(({ x }) => ({ x, estimate: known(x * 1e15, 1e13) }))],
    ['tiny numbers', points.map(({ x }) => ({ x, estimate: known(x * 1e-9, 1e-11) }))],
  ])('draws %s', (_, some) => {
    for (const quantity of ['plain', 'money', 'share', 'years', 'count'] as const)
      for (const width of [360, 880]) {
        const { svg, description } = sweepLineChart({ ...sweepLine, quantity, points: some }, options('zh', width));
        expect(notNumbers(svg)).toEqual([]);
        expect(outside(svg)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        expect(description).toMatch(/。$/);
      }
  });

  it('writes very large and very small plain numbers with a power of ten', () => {
    const scaled = (factor: number) =>
      sweepLineChart(
        {
          ...sweepLine,
          quantity: 'plain',
          threshold: factor,
          points: points.map(({ x }) => ({ x, estimate: known(2 * x * factor, 0) })),
        },
        options('en'),
      );
    expect(scaled(1e13).table.headers[1]).toBe('Government TVPI, mean (×10¹²)');
    expect(scaled(1e13).table.rows[0][1]).toBe(4);
    expect(textsOf(scaled(1e-9).svg)).toContain('Threshold 1×10⁻⁹');
  });
});

describe('behaviour: responses on the way to a goal', () => {
  const { answer, ...unanswered } = goalResponse;

  it('shades the interval of the answer and marks the limit', () => {
    const { svg, description, plot } = goalResponseChart(goalResponse, options());
    const area = svg.querySelector('rect[fill-opacity="0.2"][height]:not([height="10"])');
    expect(Number(area?.getAttribute('height'))).toBeCloseTo(plot.bottom - plot.top, 1);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['答案 33.4%', '至少 1倍']));
    expect(description).toBe(
      '成功率为 33.4% 时财政TVPI均值至少 1倍，考虑抽样误差在 32.2% 至 34.7% 之间（试了 11 个取值）。',
    );
  });

  it('says so where no value does it', () => {
    const { description, svg } = goalResponseChart(
      { ...unanswered, limits: { atLeast: 1.8, atMost: 2 } },
      options('en'),
    );
    expect(description).toBe('11 values were tried; none makes Government TVPI, mean at least 1.8× and at most 2×.');
    expect(collisions(svg)).toEqual([]);
    expect(answer).toBeDefined();
  });

  it.each<[string, Partial<GoalResponseData>]>([
    ['an answer at the end', { answer: { value: 0.5, interval: [0.45, 0.9] } }],
    ['a single trial', { trials: goalResponse.trials.slice(0, 1) }],
    ['no trial', { trials: [] }],
    ['trials without numbers', { trials: [{ value: 0.3, estimate: null, problem: text('不行。', 'it fails.') }] }],
  ])('draws %s', (_, part) => {
    const { svg } = goalResponseChart({ ...goalResponse, ...part }, options('en', 360));
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
  });
});

describe('behaviour: convergence', () => {
  it('puts paths on a logarithmic axis: twice as many are as far on, wherever one is', () => {
    const { steps } = convergenceChart(convergence, options('zh', 880));
    const [first, second, third] = steps.map(({ x }) => x);
    expect(second - first).toBeCloseTo(third - second, 6);
  });

  it('says paths, estimate and the error asked for', () => {
    const { description, table, readout, steps, svg } = convergenceChart(convergence, options());
    expect(description).toBe('模拟到 9,100 次时，财政TVPI均值为 0.982倍 ± 0.019倍（95%区间），要求 ± 0.02倍。');
    expect(table.rows.map(([paths]) => paths)).toEqual(['1,000', '2,000', '4,000', '8,000', '9,100']);
    expect(readout(steps[1])?.title).toBe('2,000');
    expect(textsOf(svg)).toContain('要求的误差 ± 0.02倍');
  });

  it.each([
    ['one step', convergence.steps.slice(0, 1)],
    ['no step', []],
    ['an undefined step', [{ paths: 1000, estimate: { value: null, se: null } }]],
    ['a long way', [1, 10, 100, 1000].map((k) => ({ paths: 1000 * k, estimate: known(1, 0.1 / k) }))],
  ])('draws %s', (_, steps) => {
    for (const width of [360, 880]) {
      const { svg } = convergenceChart({ ...convergence, steps }, options('en', width));
      expect(notNumbers(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });
});
