import { sum } from 'd3';
import type { Series } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions, Key, Readout } from './chart';
import { moneyStyle, type NumberStyle } from './format';
import type { LegendEntry } from './legend';
import { hollow, solid } from './looks';
import type { Palette } from './palette';
import type { Attributes } from './svg';
import { whiskerKey } from './whisker';
import { openYears, yearsChart, type YearsSpec } from './year-axes';
import { drawYearBars } from './year-bars';
import { saySpread, yearPairTable } from './year-pair';
import { allValues, middleFourFifths, yearName, yearTitle } from './yearly';

/** The government's money by year: what is called and what comes back, both positive, 万元. */
export interface FlowsData {
  readonly title: Text;
  readonly calls: Series;
  readonly distributions: Series;
}

const paidIn = text('出资', 'Paid in');
const paidBack = text('回收', 'Received');
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

function readoutAt({ calls, distributions }: FlowsData, style: NumberStyle, { language, palette }: ChartOptions) {
  const { say } = style;
  const keys = keysOf(palette);
  return (i: number): Omit<Readout, 'at'> => {
    const [paid, received] = [calls.mean[i], distributions.mean[i]];
    return {
      title: yearName(calls.years[i], language),
      lines: [
        { label: distributionsLabel[language], value: say(received), key: keys.received },
        { label: 'P10–P90', value: saySpread(distributions, i, style, language) },
        { label: callsLabel[language], value: say(paid), key: keys.paid },
        { label: 'P10–P90', value: saySpread(calls, i, style, language) },
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
  const spec: YearsSpec = {
    title: data.title[language],
    description: describe(data, style, language),
    legend: legendOf(palette, language),
    years: data.calls.years,
    air: 0.5,
    xTitle: yearTitle[language],
    yTitle: flowTitle[language],
    values,
    style,
  };
  const axes = openYears(spec, options);
  const bars = (series: Series, sign: 1 | -1, bar: Attributes): void =>
    drawYearBars(axes, series, { sign, slot: 0, slots: 1 }, { bar, whiskers: true }, style.shown, palette);
  bars(data.calls, -1, hollow(palette.government));
  bars(data.distributions, 1, solid(palette.government));
  const pair = [
    { name: paidIn, series: data.calls },
    { name: paidBack, series: data.distributions },
  ] as const;
  return yearsChart(spec, axes, yearPairTable(pair, flowTable, style, language), readoutAt(data, style, options));
}
