import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contour } from '../../src/charts/contour';
import { heatColor, heatOf } from '../../src/charts/heat';
import { darkPalette, lightPalette } from '../../src/charts/palette';
import { percent } from '../../src/charts/format';
import { sweepMapChart } from '../../src/charts/sweep-map';
import { known, sweepMap } from './compared-samples';
import { collisions, notNumbers, outside } from './geometry';
import { options } from './samples';

const textsOf = (svg: Element): readonly string[] =>
  [...svg.querySelectorAll('text')].map((element) => element.textContent ?? '');

const thresholdOf = (svg: Element): string =>
  svg.querySelector('path[stroke-linecap="round"][stroke-width="2.25"]:not([d="M0,0H22"])')?.getAttribute('d') ?? '';

describe('behaviour: map of two parameters', () => {
  it('reads out the cell under the pointer, y rising upwards', () => {
    const { readout, steps, plot, axis } = sweepMapChart(sweepMap, options('en', 560));
    expect(axis).toBe('both');
    expect(steps).toHaveLength(28);
    const lowest = readout({ x: plot.left + 2, y: plot.bottom - 2 });
    expect(lowest?.title).toBe('Success rate 20% · Term of funds 6 years');
    expect(lowest?.lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Probability that the capital is not back: 95.0%',
      '95% interval: 93.0% to 97.0%',
      'Threshold 50%: above',
    ]);
    expect(lowest?.datum).toBe(0);
    expect(readout(steps[0])?.title).toBe('Success rate 20% · Term of funds 12 years');
    expect(readout(steps[0])?.datum).toBe(3);
  });

  it('says of a cell whether it cannot be computed or is not yet', () => {
    const { readout, steps, table, svg } = sweepMapChart(sweepMap, options());
    expect(readout(steps[1])?.lines[0]).toMatchObject({ label: '无法计算', value: '期限太长。' });
    expect(readout(steps[6])?.lines[0]).toMatchObject({ label: '尚未计算', value: '' });
    expect(table.rows[7]).toEqual(['25%', '12年', null, null, null, '期限太长。']);
    expect(table.rows[27]).toEqual(['50%', '12年', null, null, null, '尚未计算']);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['无法计算', '尚未计算', '临界值 50%', '当前方案']));
  });

  it('tells the lowest and the highest with their places', () => {
    expect(sweepMapChart(sweepMap, options()).description).toBe(
      '收不回本金的可能性最低 25.0% ± 2个百分点（成功率 45% · 子基金期限 12年），最高 95.0% ± 2个百分点（成功率 20% · 子基金期限 6年）；3 格没有数。',
    );
  });

  it('says where a cell is within error of the threshold', () => {
    const cells = sweepMap.cells.map(() => ({ estimate: known(0.505, 0.01) }));
    const { readout, steps } = sweepMapChart({ ...sweepMap, cells }, options());
    expect(readout(steps[0])?.lines[2].value).toBe('≈ 误差之内');
  });

  it('draws the threshold only where it is crossed, and not through holes', () => {
    expect(thresholdOf(sweepMapChart(sweepMap, options()).svg)).toMatch(/^M/);
    expect(thresholdOf(sweepMapChart({ ...sweepMap, threshold: 2 }, options()).svg)).toBe('');
    const checkered = sweepMap.cells.map((cell, i) => ((Math.floor(i / 4) + i) % 2 === 0 ? cell : undefined));
    expect(thresholdOf(sweepMapChart({ ...sweepMap, cells: checkered }, options()).svg)).toBe('');
  });

  it('does not draw a threshold beyond what was computed, and says that it is not crossed', () => {
    const values = [0.2, 0.3, 0.4, 0.5];
    const rising = values.flatMap((x) => values.map((y) => ({ estimate: known(0.575 - (1 - x - y) / 2, 0.01) })));
    const data = { ...sweepMap, x: { ...sweepMap.x, values }, y: { ...sweepMap.y, values }, cells: rising };
    const above = sweepMapChart({ ...data, threshold: 0.6 }, options());
    expect(thresholdOf(above.svg)).toBe('');
    expect(textsOf(above.svg)).not.toContain('临界值 60%');
    expect(above.description).toContain('；没有穿过临界值 60%');
    const within = sweepMapChart({ ...data, threshold: 0.5 }, options());
    expect(thresholdOf(within.svg)).toMatch(/^M/);
    expect(textsOf(within.svg)).toContain('临界值 50%');
  });

  it('writes numbers into cells that have room for them', () => {
    expect(textsOf(sweepMapChart(sweepMap, options('zh', 560)).svg)).toContain('95.0');
    const values = Array.from({ length: 20 }, (_, i) => i / 20);
    const cells = values.flatMap((x) => values.map((y) => ({ estimate: known(x * y, 0.01) })));
    const many = { ...sweepMap, x: { ...sweepMap.x, values }, y: { ...sweepMap.y, values }, cells };
    const { svg, table } = sweepMapChart(many, options('zh', 560));
    expect(textsOf(svg).filter((line) => /^\d+\.\d+$/.test(line))).toEqual([]);
    expect(table.rows).toHaveLength(400);
  });

  it.each([
    ['nothing computed yet', sweepMap.cells.map(() => undefined)],
    ['nothing that can be computed', sweepMap.cells.map(() => ({ estimate: null }))],
    ['the same everywhere', sweepMap.cells.map(() => ({ estimate: known(0.3, 0) }))],
    ['0 everywhere', sweepMap.cells.map(() => ({ estimate: known(0, 0) }))],
    ['unknown errors', sweepMap.cells.map((_, i) => ({ estimate: { value: i, se: null } }))],
    ['no cell', []],
  ])('draws %s', (_, cells) => {
    for (const width of [360, 560, 880]) {
      const { svg } = sweepMapChart({ ...sweepMap, cells }, options('en', width));
      expect(notNumbers(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });

  it.each([
    [1, 1],
    [1, 5],
    [9, 1],
    [0, 3],
  ])('draws %d by %d cells', (columns, rows) => {
    const values = (count: number) => Array.from({ length: count }, (_, i) => 0.1 * (i + 1));
    const data = {
      ...sweepMap,
      x: { ...sweepMap.x, values: values(columns) },
      y: { ...sweepMap.y, values: values(rows) },
      cells: Array.from({ length: columns * rows }, (_, i) => ({ estimate: known(i / 10, 0.01) })),
      current: { x: 0.1, y: 0.1 },
    };
    const { svg, readout } = sweepMapChart(data, options());
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
    expect(readout({ x: 200, y: 200 }) === null).toBe(columns === 0);
  });
});

describe('property: colours of a map', () => {
  it('never go back as values rise, and every value has one', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(percent.shown);
    const values = fc.array(value, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.constantFrom(lightPalette, darkPalette), (some, palette) => {
        const heat = heatOf(some, percent.tick, palette);
        const places = [...some].sort((a, b) => a - b).map((value) => palette.heat.indexOf(heatColor(heat, value)));
        expect(places).not.toContain(-1);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(heat.edges[0].value).toBeLessThanOrEqual(Math.min(...some));
        expect(heat.edges.at(-1)?.value).toBeGreaterThanOrEqual(Math.max(...some));
      }),
    );
  });
});

describe('property: contours', () => {
  const xs = [0, 10, 25, 40];
  const ys = [0, 8, 20];

  it('of a plane lie where it has the level', () => {
    const slope = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(slope, slope, fc.double({ min: -50, max: 50, noNaN: true }), (a, b, level) => {
        const field = { xs, ys, at: (i: number, j: number) => a * xs[i] + b * ys[j] };
        for (const { x, y } of contour(field, level).flat()) expect(a * x + b * y).toBeCloseTo(level, 6);
      }),
    );
  });

  it('do not touch squares with an unknown corner', () => {
    const grid = fc.array(fc.constantFrom(-1, -0.4, 0.3, 0.9, null), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(grid, (values) => {
        const at = (i: number, j: number): number | null => values[j * xs.length + i];
        for (const [p, q] of contour({ xs, ys, at }, 0)) {
          const [x, y] = [(p.x + q.x) / 2, (p.y + q.y) / 2];
          const column = Math.min(xs.length - 2, xs.filter((each) => each <= x).length - 1);
          const row = Math.min(ys.length - 2, ys.filter((each) => each <= y).length - 1);
          const corners = [at(column, row), at(column + 1, row), at(column, row + 1), at(column + 1, row + 1)];
          expect(corners).not.toContain(null);
        }
      }),
    );
  });

  it('part a saddle in two', () => {
    const saddle = { xs: [0, 1], ys: [0, 1], at: (i: number, j: number) => (i === j ? 1 : -1) };
    expect(contour(saddle, 0)).toHaveLength(2);
  });
});
