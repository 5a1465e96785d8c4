import { describe, expect, it } from 'vitest';
import { comparedExceedanceChart } from '../../src/charts/compared-exceedance';
import { comparedFanChart } from '../../src/charts/compared-fan';
import { darkPalette, lightPalette } from '../../src/charts/palette';
import { scenarioLook } from '../../src/charts/scenario-looks';
import { text } from '../../src/model/text';
import { comparedExceedance, comparedFan } from './compared-samples';
import { collisions, notNumbers, outside } from './geometry';
import { exceedanceOf, options, seriesOf } from './samples';

const places = [0, 1, 2, 3, 4, 5];
const longName = (i: number) =>
  text(
    `第${i}个方案，名字特别长，改动了很多规则，再叠加两种压力情景（副本）`,
    `Scenario ${i} with an exceptionally long name that somebody typed in (copy of a copy)`,
  );

const sixCurves = {
  ...comparedExceedance,
  curves: places.map((place) => ({
    place,
    name: longName(place),
    exceedance: exceedanceOf((x) => (1 - x) ** (1 + place / 2)),
    tolerance: 0.6 - place / 20,
  })),
};
const sixFans = {
  ...comparedFan,
  fans: places.map((place) => ({
    name: longName(place),
    series: seriesOf([-9000, -20000, 1000 * place].slice(0, 1 + (place % 3)), 900),
  })),
};

const textsOf = (svg: Element): readonly string[] =>
  [...svg.querySelectorAll('text')].map((element) => element.textContent ?? '');

const linesOf = (svg: Element): readonly Element[] => [...svg.querySelectorAll('path[stroke-width="2.25"]')];

describe('behaviour: looks of scenarios', () => {
  it.each([lightPalette, darkPalette])('are six, apart in hue and in dashes', (palette) => {
    const looks = places.map((place) => scenarioLook(place, palette));
    expect(new Set(looks.map(({ color }) => color)).size).toBe(6);
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(6);
  });
});

describe('behaviour: compared exceedance chart', () => {
  it('marks each tolerance on its own curve', () => {
    const { svg, description } = comparedExceedanceChart(comparedExceedance, options('zh', 880));
    const dots = [...svg.querySelectorAll('circle[r="4.5"]')];
    expect(dots.map((dot) => dot.getAttribute('fill'))).toEqual(lightPalette.scenarios.slice(0, 3));
    expect(textsOf(svg)).toContain('武汉行动方案（容许 60%，超过的可能性 20.0%）');
    expect(description).toContain('郑州政协建议（容许 40%，超过的可能性 28.8%）');
  });

  it('says what the tolerances are, where they are derived', () => {
    const toleranceNote = text('按投资额加权推算', 'derived');
    const { svg } = comparedExceedanceChart({ ...comparedExceedance, toleranceNote }, options('zh', 880));
    expect(textsOf(svg)).toContain('各方案容许亏损处（按投资额加权推算）');
  });

  it('puts every scenario into the table and the read-out', () => {
    const { table, readout, steps } = comparedExceedanceChart(comparedExceedance, options('en'));
    expect(table.headers).toHaveLength(4);
    expect(table.rows[50]).toEqual([50, 25, 20, 15]);
    expect(readout(steps[25])?.lines.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Wuhan action plan 25.0%',
      'Zhengzhou proposal 20.0%',
      'Henan angel programme 15.0%',
    ]);
  });

  it('keeps the look of a scenario where another has no curve', () => {
    const only = { ...comparedExceedance, curves: comparedExceedance.curves.slice(2) };
    const { key } = comparedExceedanceChart(only, options()).readout({ x: 0, y: 0 })?.lines[0] ?? {};
    expect(key?.look.stroke).toBe(lightPalette.scenarios[2]);
  });

  it.each([360, 560, 880])('cuts long names of six and keeps their numbers, at %d', (width) => {
    const { svg, plot } = comparedExceedanceChart(sixCurves, options('zh', width));
    expect(linesOf(svg).length).toBe(12);
    expect(textsOf(svg).filter((line) => /…?（容许 \d+%，超过的可能性 [\d.]+%）$/.test(line))).toHaveLength(6);
    expect(outside(svg)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(plot.bottom - plot.top).toBeGreaterThanOrEqual(140);
  });
});

describe('behaviour: compared fan chart', () => {
  it('has a column for each number of each scenario, empty where its years have ended', () => {
    const { table } = comparedFanChart(comparedFan, options());
    expect(table.headers.slice(0, 2)).toEqual(['母基金年度', '武汉行动方案 中位数（亿元）']);
    expect(table.rows[3]).toEqual([4, 0.5, -0.3, 1.3, 1.5, 0.9, 2.1]);
    expect(table.rows[4]).toEqual([5, 3, 2.2, 3.8, null, null, null]);
  });

  it('fills the band of the first alone, and outlines those of the others in their own look', () => {
    const { svg } = comparedFanChart(sixFans, options('zh', 880));
    const curves = [...svg.querySelectorAll('path')].filter((path) => (path.getAttribute('d') ?? '').includes('L'));
    const filled = curves.filter((path) => path.hasAttribute('fill-opacity'));
    expect(filled.map((path) => path.getAttribute('fill'))).toEqual([lightPalette.scenarios[0]]);
    const edges = curves.filter((path) => path.getAttribute('stroke-width') === '1');
    expect(new Set(edges.map((path) => path.getAttribute('stroke')))).toEqual(new Set(lightPalette.scenarios.slice(1)));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['首个方案的八成情形（P10–P90）', '其余方案的 P10 与 P90']));
  });

  it('reads out those that still run', () => {
    const { readout, steps } = comparedFanChart(comparedFan, options());
    expect(readout(steps[4])?.title).toContain('第5年');
    expect(readout(steps[4])?.lines.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '武汉行动方案 3.00亿元 (2.20 至 3.80)',
    ]);
    expect(readout(steps[0])?.lines).toHaveLength(2);
  });

  it('tells the medians at the end of each', () => {
    expect(comparedFanChart(comparedFan, options('en')).description).toBe(
      'Cumulative net flow, median at the end: Wuhan action plan ¥300.0 m (year 5); Zhengzhou proposal ¥150.0 m (year 4).',
    );
  });

  it.each([360, 560, 880])('draws six of different length, one of a single year, at %d', (width) => {
    const { svg } = comparedFanChart(sixFans, options('en', width));
    expect(linesOf(svg).filter((line) => (line.getAttribute('d') ?? '').includes('L'))).toHaveLength(6);
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
  });

  it.each([
    ['no scenario', []],
    ['no year', [{ name: longName(0), series: seriesOf([], 0) }]],
  ])('says so where there is %s', (_, fans) => {
    const { svg, readout, description } = comparedFanChart({ ...comparedFan, fans }, options());
    expect(svg.textContent).toContain('没有数据');
    expect(description).toBe('累计净流入：没有数据。');
    expect(readout({ x: 100, y: 100 })).toBeNull();
  });
});
