import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/charts/chart';
import { fanChart } from '../../src/charts/fan';
import { text } from '../../src/model/text';
import { notNumbers, outside } from './geometry';
import { across, fan, options, seriesOf } from './samples';

describe('behaviour: fan chart', () => {
  it('writes money in one unit, chosen by the largest amount', () => {
    const large = fanChart(fan, options());
    expect(large.svg.textContent).toContain('累计净流入（亿元）');
    expect(large.table.headers[1]).toBe('累计净流入 平均值（亿元）');
    const small = fanChart({ ...fan, series: seriesOf([-20, 60, 40], 8) }, options());
    expect(small.svg.textContent).toContain('累计净流入（万元）');
  });

  it('puts the series into the table, in the unit of the headers', () => {
    const { rows } = fanChart(fan, options()).table;
    expect(rows[0]).toEqual([1, -1.92, -2.8, -2.4, -2, -1.6, -1.2]);
    expect(rows).toHaveLength(5);
  });

  it('reads out the nearest year', () => {
    const { readout, steps } = fanChart(fan, options());
    const [first, second] = steps as [Position, Position];
    expect(readout(across(-1000))?.title).toBe('第1年');
    expect(readout(across(first.x + (second.x - first.x) * 0.4))?.title).toBe('第1年');
    expect(readout(across(first.x + (second.x - first.x) * 0.6))?.title).toBe('第2年');
    expect(readout(across(9999))?.title).toBe('第5年');
    expect(readout(second)?.lines.map((line) => line.value)).toEqual([
      '−6.00亿元',
      '−5.92亿元',
      '−6.40亿元 至 −5.60亿元',
      '−6.80亿元 至 −5.20亿元',
    ]);
  });

  it('shows median, mean and the two bands each with a mark of its own', () => {
    const { readout, steps } = fanChart(fan, options());
    const looks = readout(steps[0])?.lines.map(({ key }) => JSON.stringify(key)) ?? [];
    expect(new Set(looks).size).toBe(4);
    expect(looks).not.toContain(undefined);
  });

  it('names the reference line', () => {
    const label = text('容许亏损 60%', 'Tolerance 60%');
    const data = {
      ...fan,
      quantity: 'share',
      series: seriesOf([0.1, 0.3, 0.2], 0.05),
      reference: { value: 0.6, label },
    } as const;
    const { svg } = fanChart(data, options('en'));
    expect(svg.textContent).toContain('Tolerance 60%');
    expect(svg.textContent).toContain('60%');
  });

  it.each([
    ['a single year', seriesOf([5], 2)],
    ['a single year without spread', seriesOf([5], 0)],
    ['all values equal', seriesOf([7, 7, 7], 0)],
    ['all values 0', seriesOf([0, 0, 0], 0)],
    ['no year', seriesOf([], 0)],
  ])('draws %s', (_, series) => {
    for (const quantity of ['money', 'multiple', 'share'] as const) {
      const { svg } = fanChart({ ...fan, quantity, series }, options());
      expect(notNumbers(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
    }
  });

  it('shows a single year half a year wide', () => {
    const { svg } = fanChart({ ...fan, series: seriesOf([5], 2) }, options());
    const median = [...svg.querySelectorAll('path[stroke-width="2.25"]')].at(-1);
    const [from, to] = (median?.getAttribute('d') ?? '')
      .slice(1)
      .split('L')
      .map((point) => Number(point.split(',')[0]));
    expect((to ?? 0) - (from ?? 0)).toBeGreaterThan(50);
  });

  it('says so where there is nothing', () => {
    const { svg, readout, steps, table } = fanChart({ ...fan, series: seriesOf([], 0) }, options('en'));
    expect(svg.textContent).toContain('No data');
    expect(readout(across(200))).toBeNull();
    expect(steps).toEqual([]);
    expect(table.rows).toEqual([]);
  });
});
