import { describe, expect, it } from 'vitest';
import { flowsChart } from '../../src/charts/flows';
import { boxOf, notNumbers, outside } from './geometry';
import { flows, options, seriesOf } from './samples';

const bars = (svg: Element): readonly Element[] =>
  [...svg.querySelectorAll('rect')].filter((rect) => rect.parentElement === svg).slice(1);

describe('behaviour: flows chart', () => {
  it('draws calls down from the zero line and distributions up', () => {
    const boxes = bars(flowsChart(flows, options()).svg).map((bar) => boxOf(bar)!);
    const [calls, distributions] = [boxes.slice(0, 3), boxes.slice(3)];
    const zero = calls[0]?.top ?? 0;
    for (const box of calls) expect(box.top).toBeCloseTo(zero, 1);
    for (const box of distributions) expect(box.bottom).toBeCloseTo(zero, 1);
  });

  it('tells the two apart by outline and names them', () => {
    const { svg } = flowsChart(flows, options('en'));
    expect(bars(svg).map((bar) => bar.hasAttribute('stroke'))).toEqual([true, true, true, false, false, false]);
    expect(svg.textContent).toContain('Paid in (mean)');
    expect(svg.textContent).toContain('Received (mean)');
  });

  it('says the same in the table and the read-out', () => {
    const { table, readout, steps } = flowsChart(flows, options());
    expect(table.rows[0]).toEqual([1, 3.02, 2.8, 3.2, 0.215, 0.05, 0.35]);
    expect(readout(steps[0])?.lines.map((line) => line.value)).toEqual([
      '0.21亿元',
      '0.05亿元 至 0.35亿元',
      '3.02亿元',
      '2.80亿元 至 3.20亿元',
      '−2.81亿元',
    ]);
  });

  it.each([
    ['nothing flows', seriesOf([0, 0], 0)],
    ['one year', seriesOf([5], 1)],
    ['no year', seriesOf([], 0)],
    ['no spread', seriesOf([5, 5], 0)],
  ])('draws %s', (_, series) => {
    const { svg } = flowsChart({ ...flows, calls: series, distributions: series }, options());
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });
});
