import { describe, expect, it } from 'vitest';
import { histogramChart } from '../../src/charts/histogram';
import type { Histogram } from '../../src/engine/result';
import { text } from '../../src/model/text';
import { boxOf, notNumbers, outside } from './geometry';
import { histogram, options } from './samples';

const bars = (svg: Element): readonly Element[] =>
  [...svg.querySelectorAll('rect')].filter((rect) => rect.parentElement === svg).slice(1);

const withBins = (bins: Histogram): typeof histogram => ({ ...histogram, histogram: bins });

describe('behaviour: histogram', () => {
  it('draws the wide last bin apart, no wider than a bar, under its own label', () => {
    const { svg } = histogramChart(histogram, options());
    const boxes = bars(svg).map((bar) => boxOf(bar)!);
    const [before, open] = boxes.slice(-2) as [(typeof boxes)[0], (typeof boxes)[0]];
    expect(boxes).toHaveLength(5);
    expect(open.left - before.right).toBeGreaterThan(8);
    expect(open.right - open.left).toBeLessThan(before.right - before.left);
    expect(svg.textContent).toContain('≥2');
    expect(svg.textContent).not.toContain('7.25');
  });

  it('keeps a last bin that is as wide as the others among them', () => {
    const { svg } = histogramChart(withBins({ edges: [0, 1, 2, 3], counts: [1, 2, 3] }), options());
    expect(svg.textContent).not.toContain('≥');
  });

  it('tells the sides of the reference apart by outline as well as by colour', () => {
    const { svg } = histogramChart(histogram, options());
    const outlined = bars(svg).map((bar) => bar.hasAttribute('stroke'));
    expect(outlined).toEqual([true, true, false, false, false]);
    expect(svg.textContent).toContain('收不回本金');
    expect(svg.textContent).toContain('收回本金');
  });

  it('cuts the bar the reference falls into', () => {
    const reference = { ...histogram.reference!, value: 1.25 };
    const { svg } = histogramChart({ ...histogram, reference }, options());
    expect(bars(svg).map((bar) => bar.hasAttribute('stroke'))).toEqual([true, true, true, false, false, false]);
  });

  it('shows shares of the paths: heights, table and read-out agree', () => {
    const { svg, table, readout, steps } = histogramChart(histogram, options('en'));
    const heights = bars(svg).map((bar) => Number(bar.getAttribute('height')));
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(3, 1);
    expect(table.rows[1]).toEqual([0.5, 1, 300, 30]);
    expect(readout(steps[1])?.title).toBe('0.50× to 1.00×');
    expect(readout(steps[1])?.lines.map((line) => line.value)).toEqual(['30.0%', '40.0%']);
    expect(readout(steps[4])?.title).toBe('≥ 2.00×');
    expect(readout(steps[4])?.lines.map((line) => line.value)).toEqual(['5.0%', '100.0%']);
  });

  it('tells in words what lies on the lowest edge, and scales the bars by the rest', () => {
    const lowest = { label: text('没有亏损', 'without a loss'), share: 0.08 };
    const { svg, table, readout, steps, description } = histogramChart({ ...histogram, lowest }, options());
    const heights = bars(svg).map((bar) => Number(bar.getAttribute('height')));
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(15, 0);
    expect(svg.textContent).toContain('另有 8.0% 没有亏损');
    expect(description).toContain('8.0% 没有亏损');
    expect(table.rows.slice(0, 2)).toEqual([
      [0, 0, 80, 8],
      [0, 0.5, 20, 2],
    ]);
    expect(readout(steps[0])?.lines.map((line) => line.value)).toEqual(['2.0%', '10.0%']);
    expect(readout(steps[4])?.lines.at(-1)?.value).toBe('100.0%');
  });

  it.each<[string, Histogram]>([
    ['no bins', { edges: [], counts: [] }],
    ['empty bins', { edges: [0, 1, 2], counts: [0, 0] }],
    ['one value', { edges: [1, 1], counts: [1000] }],
    ['one value, 0', { edges: [0, 0], counts: [1000] }],
    ['one bin', { edges: [0, 0.4], counts: [1000] }],
    ['an open bin and one other', { edges: [0, 0.1, 9], counts: [990, 10] }],
    ['negative values', { edges: [-3, -2, -1], counts: [1, 2] }],
  ])('draws %s, with and without a reference', (_, bins) => {
    const { title, measure, quantity, tone } = histogram;
    const plain = { title, measure, quantity, tone, histogram: bins };
    const beyond = { ...withBins(bins), reference: { ...histogram.reference!, value: 5 } };
    for (const data of [plain, withBins(bins), beyond]) {
      const { svg } = histogramChart(data, options());
      expect(notNumbers(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
    }
  });
});
