import { describe, expect, it } from 'vitest';
import { decompositionChart } from '../../src/charts/decomposition';
import { indicesChart } from '../../src/charts/indices';
import { tornadoChart } from '../../src/charts/tornado';
import { text } from '../../src/model/text';
import { decomposition, indices, known, tornado, zhengzhou } from './compared-samples';
import { boxOf, collisions, notNumbers, outside } from './geometry';
import { options } from './samples';

const textsOf = (svg: Element): readonly string[] =>
  [...svg.querySelectorAll('text')].map((element) => element.textContent ?? '');

/** Bars of the chart, from top to bottom; the samples of the legend apart. */
const barsOf = (svg: Element) =>
  [...svg.querySelectorAll('rect[height]:not([height="10"])')].slice(1).map((bar) => boxOf(bar)!);

const longLabel = (i: number) =>
  text(
    `种子直投组 · 单项目投资额与后续轮预留比例之和${i}`,
    `Seed direct investments · reserve for follow-on rounds ${i}`,
  );

describe('behaviour: decomposition', () => {
  it('leads from the start to the end, each part from where the one before it ends', () => {
    const bars = barsOf(decompositionChart(decomposition, options('zh', 880)).svg);
    expect(bars).toHaveLength(decomposition.parts.length);
    const [term, tolerance, ticket, fees] = bars;
    expect(tolerance.left).toBeCloseTo(term.right, 0);
    expect(ticket.left).toBeCloseTo(term.right, 0);
    expect(fees.right).toBeCloseTo(ticket.right, 0);
  });

  it('marks what is within error by a sign, and says so', () => {
    const { svg, description, readout, steps } = decompositionChart(decomposition, options());
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['≈ 在误差之内', '+0.090倍', '≈ −0.003倍', '≈ 0.000倍']));
    expect(description).toBe(
      '财政TVPI均值：从郑州政协建议 0.860倍 ± 0.02倍到武汉行动方案 0.982倍 ± 0.02倍；期限 +0.090倍；容错与考核 ≈ 0.000倍；单项目投资额与后续轮 +0.062倍；管理费与业绩报酬 −0.027倍；让利与回购 ≈ −0.003倍。',
    );
    expect(readout(steps[5])?.lines.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '减少 ≈ −0.003倍 ± 0.0059倍',
      '到此为止 0.982倍',
    ]);
  });

  it('has a row for each part, and for both ends', () => {
    const { table } = decompositionChart(decomposition, options('en'));
    expect(table.rows.map(([label, value]) => [label, value])).toEqual([
      ['Zhengzhou proposal', 0.86],
      ['Terms', 0.09],
      ['Tolerance and assessment', 0],
      ['Tickets and follow-ons', 0.062],
      ['Fees and carry', -0.027],
      ['Concession and buyback', -0.003],
      ['Wuhan action plan', 0.982],
    ]);
  });

  it('writes differences of shares in points, and gains of money with their sign in front', () => {
    const shares = decompositionChart({ ...decomposition, quantity: 'share' }, options());
    expect(textsOf(shares.svg)).toContain('+9.0个百分点');
    const money = decompositionChart(
      { ...decomposition, quantity: 'money', parts: [{ label: longLabel(0), effect: known(1220, 1) }] },
      options('en'),
    );
    expect(money.description).toContain(' +¥12.2');
  });

  it.each([
    ['no part', []],
    ['parts without a number', [{ label: longLabel(0), effect: { value: null, se: null } }]],
    ['twelve parts', Array.from({ length: 12 }, (_, i) => ({ label: longLabel(i), effect: known((i % 3) - 1, 0.1) }))],
  ])('draws %s', (_, parts) => {
    for (const width of [360, 560, 880]) {
      const { svg } = decompositionChart({ ...decomposition, parts }, options('en', width));
      expect(notNumbers(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });

  it('draws two scenarios that do not differ', () => {
    const same = { name: zhengzhou, measured: known(0.86, 0) };
    const { svg } = decompositionChart({ ...decomposition, start: same, end: same, parts: [] }, options());
    expect(notNumbers(svg)).toEqual([]);
  });
});

describe('behaviour: tornado', () => {
  it('draws the low end above the high one, each from the centre, labelled with the value', () => {
    const { svg } = tornadoChart(tornado, options('zh', 880));
    const [low, high] = barsOf(svg);
    expect(low.right).toBeCloseTo(high.left, 0);
    expect(low.bottom).toBeLessThan(high.top);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['20%', '50%', '2倍', '6倍', '当前 0.98倍']));
  });

  it('says where an end is missing, and where both lie on one side', () => {
    const { svg, readout, steps } = tornadoChart(tornado, options('en'));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['100% Cannot be computed', 'Term (both ends on one side)']));
    expect(readout(steps[3])?.lines.at(-1)?.value).toBe('shares add up to more than 1.');
    expect(readout(steps[2])?.lines).toHaveLength(3);
  });

  it('says the same in the table and the read-out', () => {
    const { table, readout, steps } = tornadoChart(tornado, options());
    const [label, low, lowChange, lowError, high, highChange] = table.rows[0];
    expect([label, low, lowChange, high, highChange]).toEqual(['成功率', '20%', -0.31, '50%', 0.42]);
    expect(lowError).toBeCloseTo(1.96 * 0.008, 4);
    expect(readout(steps[0])?.lines.map(({ value }) => value)).toEqual(['−0.31倍 ± 0.016倍', '+0.42倍 ± 0.022倍']);
    expect(table.rows[3].slice(4)).toEqual(['100%', null, null]);
    const shares = tornadoChart({ ...tornado, quantity: 'share' }, options()).table;
    expect(shares.headers[2]).toBe('取低值时变动（个百分点）');
  });

  it('tells the three that move it most', () => {
    const { description } = tornadoChart(tornado, options());
    expect(description).toContain('成功率（20% −0.31倍 ± 0.016倍，50% +0.42倍 ± 0.022倍）');
    expect(description).not.toContain('直投占比');
  });

  const end = (difference: number | null) => ({
    said: text('12.34亿元', '¥1.234 bn'),
    difference: difference === null ? null : known(difference, 0.02),
  });
  const barsFrom = (low: number | null, high: number | null, count = 4) =>
    Array.from({ length: count }, (_, i) => ({ label: longLabel(i), low: end(low), high: end(high), turns: i === 1 }));
  it.each([
    ['no bar', []],
    ['no end', barsFrom(null, null)],
    ['no change', barsFrom(0, 0)],
    ['ends on one side', barsFrom(0.1, 0.4)],
    ['twenty bars', barsFrom(-0.2, 0.3, 20)],
  ])('draws %s', (_, bars) => {
    for (const width of [360, 560, 880]) {
      const { svg } = tornadoChart({ ...tornado, bars }, options('en', width));
      expect(notNumbers(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });

  it('says so where the number itself is undefined', () => {
    const { svg, description } = tornadoChart({ ...tornado, centre: { value: null, se: null } }, options());
    expect(svg.textContent).toContain('没有数据');
    expect(description).toBe('财政TVPI均值：没有数据。');
  });
});

describe('behaviour: Sobol indices', () => {
  it('draws the total below the first-order index, on an axis that holds 0 and 1', () => {
    const { svg } = indicesChart(indices, options('zh', 880));
    const dots = [...svg.querySelectorAll('circle[cx]:not([cx="11"])')].map((dot) => boxOf(dot)!);
    expect(dots).toHaveLength(2 * indices.factors.length);
    expect(dots[1].top).toBeGreaterThan(dots[0].bottom);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['0', '0.5', '1']));
  });

  it('says the same in the table and the read-out', () => {
    const { table, readout, steps, description } = indicesChart(indices, options('en'));
    expect(table.rows[1]).toEqual(['Mean multiple of winners', 0.31, 0.27, 0.36, 0.44, 0.4, 0.49]);
    expect(readout(steps[1])?.lines.map(({ value }) => value)).toEqual([
      '0.31',
      '0.27 to 0.36',
      '0.44',
      '0.40 to 0.49',
    ]);
    expect(description).toContain('Discount rate −0.01 / 0.00');
  });

  it.each([
    ['no factor', []],
    [
      'wide intervals and long names',
      [0, 1, 2, 3, 4, 5].map((i) => ({
        label: longLabel(i),
        first: -0.1,
        firstInterval: [-0.4, 0.2] as const,
        total: 1.1,
        totalInterval: [0.7, 1.5] as const,
      })),
    ],
  ])('draws %s', (_, factors) => {
    for (const width of [360, 560, 880]) {
      const { svg } = indicesChart({ ...indices, factors }, options('en', width));
      expect(notNumbers(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });
});
