import { describe, expect, it } from 'vitest';
import { countsChart } from '../../src/charts/counts';
import { partiesChart } from '../../src/charts/parties';
import {
  CHANNELS,
  PARTIES,
  type Channel,
  type ChannelTotals,
  type MoneyInOut,
  type Party,
} from '../../src/engine/result';
import { notNumbers, outside } from './geometry';
import { counts, options, parties } from './samples';

const nobody = Object.fromEntries(PARTIES.map((party) => [party, { in: 0, out: 0 }])) as Record<Party, MoneyInOut>;
const nothing = Object.fromEntries(CHANNELS.map((channel) => [channel, { count: 0, proceeds: 0 }])) as Record<
  Channel,
  ChannelTotals
>;

describe('behaviour: parties chart', () => {
  it('writes in, out and net of every party', () => {
    const { svg, table } = partiesChart(parties, options());
    const texts = [...svg.querySelectorAll('text')].map((element) => element.textContent);
    for (const value of ['财政', '10.00', '11.23', '+1.23', '被投项目', '−7.28']) expect(texts).toContain(value);
    expect(table.rows[0]).toEqual(['财政', 10, 11.2345, 1.2345]);
  });

  it('leaves away who neither pays nor gets', () => {
    const { svg, table, steps, description } = partiesChart(parties, options());
    const involved = PARTIES.filter((party) => parties.incidence[party].in + parties.incidence[party].out > 0);
    expect(involved).toHaveLength(7);
    expect(table.rows).toHaveLength(involved.length);
    expect(steps).toHaveLength(involved.length);
    expect(`${svg.textContent}${description}`).not.toMatch(/S基金|创始团队|补助|让利/);
  });

  it('reads out the party at a height', () => {
    const { readout, steps, axis } = partiesChart(parties, options('en'));
    expect(axis).toBe('y');
    expect(readout(steps[1])).toMatchObject({ title: 'Private investors' });
    expect(readout(steps[1])?.lines.map((line) => line.value)).toEqual(['¥0.98 bn', '¥1.20 bn', '+¥0.22 bn']);
  });

  it('grows beyond the height it was given rather than squeeze its rows', () => {
    const { svg } = partiesChart(parties, options('zh', 420, 50));
    expect(Number(svg.getAttribute('height'))).toBeGreaterThan(7 * 30);
    expect(outside(svg)).toEqual([]);
  });

  it('draws a programme without money', () => {
    const { svg, steps } = partiesChart({ ...parties, incidence: nobody }, options());
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
    expect(svg.textContent).toContain('没有数据');
    expect(steps).toEqual([]);
  });
});

describe('behaviour: counts chart', () => {
  it('writes number and proceeds of every channel', () => {
    const { svg, table, description } = countsChart(counts, options('en'));
    const texts = [...svg.querySelectorAll('text')].map((element) => element.textContent);
    for (const value of ['IPO', '7.6', '912.3', 'Projects (count)', 'Proceeds (¥ m)']) expect(texts).toContain(value);
    expect(table.rows[0]).toEqual(['IPO', 7.6, 912.34]);
    expect(description).toContain('106.1 projects');
  });

  it('outlines forced sales and failures', () => {
    const { svg } = countsChart(counts, options());
    const outlined = [...svg.querySelectorAll('rect')].slice(1).map((rect) => rect.hasAttribute('stroke'));
    expect(outlined.slice(0, 6)).toEqual([false, false, false, false, true, true]);
  });

  it('draws a programme without projects', () => {
    const { svg } = countsChart({ ...counts, channels: nothing }, options());
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });
});
