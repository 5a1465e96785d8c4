import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { moneyFlowChart } from '../../src/charts/money-flow';
import { moneyFlows, type MoneyFlow } from '../../src/charts/money-flow-data';
import { DETAILS, poolFlows } from '../../src/charts/money-flow-detail';
import type { FlowNodeName } from '../../src/charts/money-flow-nodes';
import type { MoneyMoved } from '../../src/charts/own-money';
import { CHANNELS, PARTIES, TRANSFERS } from '../../src/engine/result';
import { notNumbers, outside } from './geometry';
import { boughtMoney, moneyFlow, options, plainMoney, ruledMoney } from './samples';

const arriving = (flows: readonly MoneyFlow[], name: FlowNodeName): number =>
  sum(flows, ({ to, value }) => (to === name ? value : 0));
const leaving = (flows: readonly MoneyFlow[], name: FlowNodeName): number =>
  sum(flows, ({ from, value }) => (from === name ? value : 0));

/** Nodes at which what arrives is not what leaves, beyond rounding; ends of the chain apart. */
function unbalanced(flows: readonly MoneyFlow[]): readonly string[] {
  const passed = [...new Set(flows.map(({ from }) => from))].filter((name) => arriving(flows, name) > 0);
  return passed.filter((name) => {
    const [inwards, outwards] = [arriving(flows, name), leaving(flows, name)];
    return Math.abs(inwards - outwards) > 1e-9 * inwards;
  });
}

const cases: readonly (readonly [string, MoneyMoved])[] = [
  ['without rules', plainMoney],
  ['with concession, S-fund, recycling and subsidies', ruledMoney],
  ['with stakes bought back, at a loss', boughtMoney],
];

/** A programme nothing happens in. */
const nothing: MoneyMoved = {
  incidence: Object.fromEntries(PARTIES.map((party) => [party, { in: 0, out: 0 }])) as MoneyMoved['incidence'],
  transfers: Object.fromEntries(TRANSFERS.map((transfer) => [transfer, 0])) as MoneyMoved['transfers'],
  channels: Object.fromEntries(
    CHANNELS.map((channel) => [channel, { count: 0, proceeds: 0 }]),
  ) as MoneyMoved['channels'],
};

const value = (flows: readonly MoneyFlow[], from: FlowNodeName, to: FlowNodeName): number | undefined =>
  flows.find((flow) => flow.from === from && flow.to === to)?.value;

describe('behaviour: flows of money', () => {
  it.each(cases)('%s: what arrives at a node leaves it', (_, moved) => {
    const flows = moneyFlows(moved);
    expect(unbalanced(flows)).toEqual([]);
    expect(flows.every((flow) => flow.value > 0)).toBe(true);
    for (const node of ['funds', 'projects', 'proceeds'] as const) expect(arriving(flows, node)).toBeGreaterThan(0);
  });

  it.each(cases)('%s: less detail moves the same money', (_, moved) => {
    const flows = moneyFlows(moved);
    for (const detail of DETAILS) {
      const pooled = poolFlows(flows, detail);
      expect(unbalanced(pooled)).toEqual([]);
      for (const end of ['government.in', 'social.in'] as const)
        expect(leaving(pooled, end)).toBeCloseTo(leaving(flows, end), 6);
      for (const end of ['government.out', 'social.out', 'fees'] as const)
        expect(arriving(pooled, end)).toBeCloseTo(arriving(flows, end), 6);
    }
  });

  it('a gain of the projects joins the investment, a loss leaves it', () => {
    expect(value(moneyFlows(ruledMoney), 'gain', 'projects')).toBe(238845 - 171000);
    expect(value(moneyFlows(ruledMoney), 'projects', 'loss')).toBeUndefined();
    expect(value(moneyFlows(boughtMoney), 'projects', 'loss')).toBe(169000 - 140000);
    expect(value(moneyFlows(boughtMoney), 'gain', 'projects')).toBeUndefined();
  });

  it('every party ends with what the incidence says', () => {
    const flows = moneyFlows(ruledMoney);
    const { incidence } = ruledMoney;
    expect(leaving(flows, 'government.in')).toBe(incidence.government.in);
    expect(arriving(flows, 'government.out')).toBe(incidence.government.out);
    expect(arriving(flows, 'social.out')).toBe(incidence.social.out);
    expect(arriving(flows, 'secondary.out')).toBe(incidence.secondary.out);
    expect(arriving(flows, 'manager.ceded')).toBe(incidence['manager.concession'].out);
  });

  it('the concession, the price of the S-fund, recycled money and subsidies are flows of their own', () => {
    const flows = moneyFlows(ruledMoney);
    expect(value(flows, 'ceded', 'social.out')).toBe(2000);
    expect(value(flows, 'secondary.in', 'proceeds')).toBe(9000);
    expect(value(flows, 'recycled.in', 'funds')).toBe(5000);
    expect(value(flows, 'proceeds', 'recycled.out')).toBe(5000);
    expect(value(flows, 'treasury', 'subsidy')).toBe(1500);
    expect(moneyFlows(plainMoney).some(({ from }) => ['ceded', 'secondary.in', 'recycled.in'].includes(from))).toBe(
      false,
    );
  });

  it('what was bought back is told from what social investors have of their own', () => {
    const flows = moneyFlows(boughtMoney);
    expect(value(flows, 'price', 'government.out')).toBe(21000);
    expect(value(flows, 'buyers.in', 'funds')).toBe(1000);
    expect(value(flows, 'proceeds', 'buyers.out')).toBe(27000);
    expect(value(flows, 'social.in', 'funds')).toBe(101000);
    expect(value(flows, 'proceeds', 'social.out')).toBe(62000);
  });

  it('managers bought where there are no social investors', () => {
    const { incidence, transfers } = boughtMoney;
    const moved = {
      ...boughtMoney,
      incidence: {
        ...incidence,
        social: { in: 0, out: 0 },
        'manager.commitment': { in: 113000, out: 75400 },
      },
      transfers,
    };
    const flows = moneyFlows(moved);
    expect(value(flows, 'manager.in', 'funds')).toBe(103000);
    expect(value(flows, 'proceeds', 'manager.out')).toBe(63400);
    expect(unbalanced(flows)).toEqual([]);
  });
});

describe('behaviour: money flow chart', () => {
  const words = (width: number, language: 'zh' | 'en' = 'zh'): string =>
    moneyFlowChart(moneyFlow, options(language, width)).svg.textContent;

  it('names nodes with their amounts, each in a unit that suits it', () => {
    for (const said of ['财政', '10亿元', 'S基金价款', '9000万元', '财政让利', '4000万元', '循环再投'])
      expect(words(900)).toContain(said);
    expect(words(900, 'en')).toContain('¥90 m');
  });

  it('shows each channel of exit where there is room, and fewer stages where there is not', () => {
    expect(words(900)).toContain('IPO');
    expect(words(640)).not.toContain('IPO');
    expect(words(640)).toContain('被投项目');
    expect(words(420)).not.toContain('被投项目');
    expect(words(420)).toContain('子基金与项目');
  });

  it('tables all flows whatever the width', () => {
    const tables = [420, 1200].map((width) => moneyFlowChart(moneyFlow, options('zh', width)).table);
    expect(tables[0]).toEqual(tables[1]);
    expect(tables[0]?.rows).toHaveLength(moneyFlows(ruledMoney).length);
    expect(tables[0]?.headers).toEqual(['来自', '去向', '平均金额（亿元）']);
    expect(tables[0]?.rows[0]).toEqual(['财政', '子基金', 9.7]);
  });

  it('reads out a stage, and what flows from it to the next', () => {
    const { steps, readout } = moneyFlowChart(moneyFlow, options('zh', 900));
    expect(steps).toHaveLength(13);
    const [first, second] = steps.map(readout);
    expect(first).toMatchObject({ title: '出资' });
    expect(first?.lines.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '财政 10亿元',
      '循环再投 5000万元',
      '社会资本 9.8亿元',
      '管理人 2000万元',
    ]);
    expect(second?.title).toBe('“出资”的去向');
    expect(second?.lines[0]).toMatchObject({ label: '财政 → 子基金', value: '9.7亿元' });
  });

  it('draws ribbons as wide at one end as at the other', () => {
    const { svg } = moneyFlowChart(moneyFlow, options('zh', 900));
    const ribbons = [...svg.querySelectorAll('path')];
    expect(ribbons).toHaveLength(moneyFlows(ruledMoney).length);
    for (const { d } of ribbons.map((path) => ({ d: path.getAttribute('d') ?? '' }))) {
      const numbers = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
      const [, start = 0, , , , , , end = 0, , endBelow = 0, , , , , , startBelow = 0] = numbers;
      expect(endBelow - end).toBeCloseTo(startBelow - start, 6);
    }
  });

  it.each([
    ['nothing moves', nothing],
    [
      'all is lost while subsidies are paid',
      {
        ...nothing,
        incidence: {
          ...nothing.incidence,
          government: { in: 100, out: 0 },
          projects: { in: 0, out: 100 },
          treasury: { in: 5, out: 0 },
          'manager.subsidy': { in: 0, out: 5 },
        },
      },
    ],
  ])('draws a programme in which %s', (_, moved) => {
    const { svg } = moneyFlowChart({ ...moneyFlow, moved }, options());
    expect(notNumbers(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });
});
