import { sum } from 'd3';
import type { Series } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import { openCartesian } from './cartesian';
import type { Chart, ChartOptions, ChartTable, Key, Readout } from './chart';
import { roundDomainWithZero } from './domain';
import { emptyNote } from './empty';
import { moneyStyle, sayRange, withUnit, type NumberStyle } from './format';
import type { LegendEntry } from './legend';
import { hollow, solid } from './looks';
import type { Palette } from './palette';
import { readable } from './read';
import type { Attributes } from './svg';
import { yearTicks } from './ticks';
import { whiskerKey } from './whisker';
import { drawYearBars } from './year-bars';
import {
  allValues,
  middleFourFifths,
  statisticLabels,
  yearDomain,
  yearHeader,
  yearName,
  yearTick,
  yearTitle,
} from './yearly';

/** The government's money by year: what is called and what comes back, both positive, 万元. */
export interface FlowsData {
  readonly title: Text;
  readonly calls: Series;
  readonly distributions: Series;
}

const paidIn = text('出资', 'Paid in');
const paidBack = text('回收', 'Received');
const { mean } = statisticLabels;
const flowTable = text('每年出资与回收', 'Paid in and received per year');
const callsLabel = text('出资（平均）', 'Paid in (mean)');
const distributionsLabel = text('回收（平均）', 'Received (mean)');
const netLabel = text('当年净额（平均）', 'Net of the year (mean)');
const flowTitle = text('每年出资（向下）与回收（向上）', 'Paid in (down) and received (up) per year');

const keysOf = (palette: Palette): Readonly<Record<'received' | 'paid' | 'range', Key>> => ({
  received: { mark: 'area', look: solid(palette.government) },
  paid: { mark: 'area', look: hollow(palette.government) },
  range: whiskerKey(palette),
});

const legendOf = (palette: Palette, language: Language): readonly LegendEntry[] => {
  const { received, paid, range } = keysOf(palette);
  return [
    { label: distributionsLabel[language], ...received },
    { label: callsLabel[language], ...paid },
    { label: middleFourFifths[language], ...range },
  ];
};

function tableOf({ calls, distributions }: FlowsData, { unit, shown }: NumberStyle, language: Language): ChartTable {
  const columns = ({ [language]: name }: Text): string[] => [`${name} ${mean[language]}`, `${name} P10`, `${name} P90`];
  const names = [...columns(paidIn), ...columns(paidBack)];
  const cells = (series: Series, i: number): number[] =>
    [series.mean[i], series.p10[i], series.p90[i]].map((value) => shown(value ?? 0));
  return {
    headers: [yearHeader[language], ...names.map((name) => withUnit(name, unit, language))],
    narrow: { caption: withUnit(flowTable[language], unit, language), headers: [yearHeader[language], ...names] },
    rows: calls.years.map((year, i) => [year, ...cells(calls, i), ...cells(distributions, i)]),
  };
}

function readoutAt({ calls, distributions }: FlowsData, { say }: NumberStyle, { language, palette }: ChartOptions) {
  const range = (series: Series, i: number): string =>
    sayRange(say(series.p10[i] ?? 0), say(series.p90[i] ?? 0), language);
  const keys = keysOf(palette);
  return (i: number): Omit<Readout, 'at'> => {
    const paid = calls.mean[i] ?? 0;
    const received = distributions.mean[i] ?? 0;
    return {
      title: yearName(calls.years[i] ?? 0, language),
      lines: [
        { label: distributionsLabel[language], value: say(received), key: keys.received },
        { label: 'P10–P90', value: range(distributions, i) },
        { label: callsLabel[language], value: say(paid), key: keys.paid },
        { label: 'P10–P90', value: range(calls, i) },
        { label: netLabel[language], value: say(received - paid) },
      ],
    };
  };
}

function describe({ calls, distributions }: FlowsData, { say }: NumberStyle, language: Language): string {
  const paid = say(sum(calls.mean));
  const received = say(sum(distributions.mean));
  const years = calls.years.length;
  return language === 'zh'
    ? `${years}年内平均出资合计 ${paid}，回收合计 ${received}。`
    : `Over ${years} years, ${paid} is paid in and ${received} received on average.`;
}

/** When does money go out and come back? Mean bars down and up, with the range of 80 % of the futures. */
export function flowsChart(data: FlowsData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const calls = allValues(data.calls).map((value) => -value);
  const values = [...calls, ...allValues(data.distributions)];
  const style = moneyStyle(values, language);
  const { years } = data.calls;
  const xDomain = yearDomain(years, 0.5);
  const title = data.title[language];
  const description = describe(data, style, language);
  const axes = openCartesian(options, {
    title,
    description,
    legend: legendOf(palette, language),
    yTitle: withUnit(flowTitle[language], style.unit, language),
    y: { domain: roundDomainWithZero(values.map(style.shown)), tick: style.tick },
    x: { title: yearTitle[language], domain: xDomain, ticks: (width) => yearTicks(xDomain, width, yearTick) },
  });
  const bars = (series: Series, sign: 1 | -1, bar: Attributes): void =>
    drawYearBars(axes, series, { sign, slot: 0, slots: 1 }, { bar, whiskers: true }, style.shown, palette);
  bars(data.calls, -1, hollow(palette.government));
  bars(data.distributions, 1, solid(palette.government));
  const { svg, draw, plot } = axes;
  if (years.length === 0) svg.append(emptyNote(draw, plot, options));
  const positions = years.map((year) => axes.x(year));
  return {
    title,
    description,
    svg,
    table: tableOf(data, style, language),
    ...readable('x', plot, positions, readoutAt(data, style, options)),
  };
}
