import { describe, expect, it } from 'vitest';
import { secondaryQueueChart } from '../../src/charts/secondary-queue';
import { boxOf, notNumbers, outside } from './geometry';
import { options, queue, seriesOf } from './samples';

const bars = (svg: Element): readonly Element[] =>
  [...svg.querySelectorAll('rect')].filter((rect) => rect.parentElement === svg).slice(1);

describe('behaviour: queue of the S-fund', () => {
  it('stands what is taken beside what is left, told apart by outline', () => {
    const { svg } = secondaryQueueChart(queue, options());
    const boxes = bars(svg).map((bar) => boxOf(bar)!);
    const [taken, left] = [boxes.slice(0, 5), boxes.slice(5)];
    taken.forEach((box, i) => expect(box.right).toBeCloseTo(left[i]?.left ?? NaN, 1));
    for (const box of boxes) expect(box.bottom).toBeCloseTo(boxes[0]?.bottom ?? NaN, 1);
    expect(bars(svg).map((bar) => bar.hasAttribute('stroke'))).toEqual([
      ...Array<boolean>(5).fill(false),
      ...Array<boolean>(5).fill(true),
    ]);
  });

  it('draws the range of what is left and none of what is taken', () => {
    const { svg } = secondaryQueueChart(queue, options());
    const whiskers = [...svg.querySelectorAll('path')].filter((path) => (path.parentElement as Element | null) === svg);
    expect(whiskers).toHaveLength(2 * queue.left.years.length);
  });

  it('says the same in the table, the read-out and the description', () => {
    const { table, readout, steps, description } = secondaryQueueChart(queue, options());
    expect(table.headers.slice(0, 3)).toEqual(['母基金年度', '承接 平均值（万元）', '承接 P10（万元）']);
    expect(table.rows[2]).toEqual([3, 1000, 1000, 1000, 2614, 2460, 2740]);
    expect(readout(steps[2])?.lines.map(({ value }) => value)).toEqual([
      '1,000万元',
      '1,000万元 至 1,000万元',
      '2,614万元',
      '2,460万元 至 2,740万元',
    ]);
    expect(description).toBe('平均共承接 3,200万元；排队最多的是第3年末，平均 2,614万元 未能承接。');
  });

  it.each([
    ['nothing', seriesOf([0, 0, 0], 0)],
    ['no year', seriesOf([], 0)],
  ])('draws a queue of %s', (_, series) => {
    const { svg, description } = secondaryQueueChart({ ...queue, taken: series, left: series }, options());
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
    expect(description).toContain('没有排队');
  });
});
