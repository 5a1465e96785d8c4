import { describe, expect, it } from 'vitest';
import { exceedanceChart } from '../../src/charts/exceedance';
import { collisions, notNumbers, outside } from './geometry';
import { across, exceedance, exceedanceOf, options } from './samples';

const dashesOf = (svg: Element): readonly (string | null)[] =>
  [...svg.querySelectorAll('path')]
    .filter((path) => (path.getAttribute('d') ?? '').includes('L'))
    .map((path) => path.getAttribute('stroke-dasharray'));

describe('behaviour: exceedance chart', () => {
  it('gives every curve its own dashes and its own name', () => {
    const { svg } = exceedanceChart(exceedance, options('zh', 900));
    expect(new Set(dashesOf(svg)).size).toBe(4);
    const names = [...svg.querySelectorAll('text')].map((element) => element.textContent);
    for (const name of ['净亏损', '亏损项目合计', '净亏损（ρ=0）', '亏损项目合计（ρ=0）'])
      expect(names).toContain(name);
  });

  it('explains ρ=0 only where it is shown', () => {
    const dependent = { ...exceedance, curves: exceedance.curves.slice(0, 2) };
    expect(exceedanceChart(exceedance, options()).svg.textContent).toContain('若项目彼此独立');
    expect(exceedanceChart(dependent, options()).svg.textContent).not.toContain('若项目彼此独立');
  });

  it('writes the given probability at the tolerance, or reads it off the curve', () => {
    const { svg, description } = exceedanceChart(exceedance, options());
    const texts = [...svg.querySelectorAll('text')].map((element) => element.textContent);
    expect(texts).toContain('20.0%');
    expect(texts).toContain('64.0%');
    expect(texts).toContain('容许亏损 60%');
    expect(description).toContain('净亏损 20.0%');
    expect(svg.querySelectorAll('circle')).toHaveLength(2);
  });

  it('reads between the points of the grid', () => {
    const { description } = exceedanceChart({ ...exceedance, tolerance: 0.605 }, options('en'));
    expect(description).toContain('Losing projects only 63.4%');
  });

  it('puts every curve into the table and the read-out', () => {
    const { table, readout, steps } = exceedanceChart(exceedance, options('en'));
    expect(table.headers).toHaveLength(5);
    expect(table.rows[50]).toEqual([50, 25, 75, 10, 62.5]);
    expect(steps.length).toBeLessThanOrEqual(51);
    const middle = readout(steps[25]);
    expect(middle?.title).toBe('x = 50.0%');
    expect(middle?.lines.map((line) => line.value)).toEqual(['25.0%', '75.0%', '10.0%', '62.5%']);
  });

  it.each([0, 0.005, 0.3, 0.99, 1])('draws a tolerance of %d, labels apart', (tolerance) => {
    for (const width of [420, 900]) {
      const { svg } = exceedanceChart({ ...exceedance, tolerance }, options('en', width));
      expect(notNumbers(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });

  it.each([0, 1])('draws curves that are %d everywhere', (level) => {
    const curves = exceedance.curves.map(({ measure, independent }) => ({
      measure,
      independent,
      exceedance: exceedanceOf(() => level),
    }));
    const { svg } = exceedanceChart({ ...exceedance, curves }, options());
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  it.each([
    [0.42, 50],
    [0.5, 50],
    [0.03, 10],
    [1, 100],
  ])('ends its axis at a round number above %d', (highest, top) => {
    const curves = exceedance.curves.map((curve) => ({
      measure: curve.measure,
      independent: curve.independent,
      exceedance: exceedanceOf((x) => highest * (1 - x)),
    }));
    const { svg } = exceedanceChart({ ...exceedance, curves }, options());
    const ends = [...svg.querySelectorAll('text[text-anchor="end"]')].map((element) => element.textContent ?? '');
    const heights = ends.filter((label) => /^\d+%$/.test(label)).map(parseFloat);
    expect(Math.max(...heights)).toBe(top);
    expect(collisions(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  it('says so where there is no curve', () => {
    const { svg, readout } = exceedanceChart({ ...exceedance, curves: [] }, options());
    expect(svg.textContent).toContain('没有数据');
    expect(readout(across(100))).toBeNull();
  });
});
