import { parseHTML } from 'linkedom';
import type { Chart, ChartOptions, Position } from '../../src/charts/chart';
import { countsChart } from '../../src/charts/counts';
import { exceedanceChart, type ExceedanceData } from '../../src/charts/exceedance';
import { fanChart, type FanData } from '../../src/charts/fan';
import { flowsChart, type FlowsData } from '../../src/charts/flows';
import { histogramChart, type HistogramData } from '../../src/charts/histogram';
import { moneyFlowChart } from '../../src/charts/money-flow';
import type { MoneyMoved } from '../../src/charts/own-money';
import { lightPalette } from '../../src/charts/palette';
import { partiesChart } from '../../src/charts/parties';
import { secondaryQueueChart, type QueueData } from '../../src/charts/secondary-queue';
import {
  TRANSFERS,
  type Channel,
  type ChannelTotals,
  type Exceedance,
  type MoneyInOut,
  type Party,
  type Series,
  type Transfer,
} from '../../src/engine/result';
import { text, type Language } from '../../src/model/text';

/** Where charts are drawn outside a browser. */
export const { document } = parseHTML('<!doctype html><html><body></body></html>');

export const options = (language: Language = 'zh', width = 420, height = 260): ChartOptions => ({
  document,
  width,
  height,
  language,
  palette: lightPalette,
});

/** A position somewhere across a picture. */
export const across = (x: number): Position => ({ x, y: 0 });

/** Every statistic of a year at a distance from the middle. */
export function seriesOf(middles: readonly number[], spread: number): Series {
  const at = (offset: number): number[] => middles.map((middle) => middle + offset * spread);
  return {
    years: middles.map((_, i) => i + 1),
    mean: at(0.1),
    p10: at(-1),
    p25: at(-0.5),
    p50: at(0),
    p75: at(0.5),
    p90: at(1),
  };
}

export const fan: FanData = {
  title: text('财政的钱何时转回？', 'When does the money turn?'),
  measure: text('累计净流入', 'Cumulative net flow'),
  quantity: 'money',
  series: seriesOf([-20000, -60000, -40000, 5000, 30000], 8000),
  tone: 'government',
  reference: { value: 0, label: text('收支相抵', 'Break-even') },
};

/** Four bins of .5 and one wide rest. */
export const histogram: HistogramData = {
  title: text('最终能收回几倍？', 'How many times does it come back?'),
  measure: text('政府TVPI', 'Government TVPI'),
  quantity: 'multiple',
  histogram: { edges: [0, 0.5, 1, 1.5, 2, 7.25], counts: [100, 300, 400, 150, 50] },
  tone: 'government',
  reference: {
    value: 1,
    label: text('本金 1 倍', 'Capital 1×'),
    below: { label: text('收不回本金', 'Capital not back'), tone: 'loss' },
    above: { label: text('收回本金', 'Capital back'), tone: 'government' },
  },
};

export function exceedanceOf(probability: (loss: number) => number): Exceedance {
  const loss = Array.from({ length: 101 }, (_, i) => i / 100);
  return { loss, probability: loss.map(probability) };
}

export const exceedance: ExceedanceData = {
  title: text('亏损超过某一比例的可能性', 'How likely is a loss above x?'),
  curves: [
    { measure: 'net', independent: false, exceedance: exceedanceOf((x) => 0.5 * (1 - x)), breach: 0.2 },
    { measure: 'gross', independent: false, exceedance: exceedanceOf((x) => 1 - x * x) },
    { measure: 'net', independent: true, exceedance: exceedanceOf((x) => 0.4 * (1 - x) * (1 - x)) },
    { measure: 'gross', independent: true, exceedance: exceedanceOf((x) => Math.max(0, 1 - 1.5 * x * x)) },
  ],
  tolerance: 0.6,
};

export const flows: FlowsData = {
  title: text('每年要出多少、能收多少？', 'How much goes out and comes back?'),
  calls: seriesOf([30000, 20000, 4000], 2000),
  distributions: seriesOf([2000, 9000, 60000], 1500),
};

const nothing: MoneyInOut = { in: 0, out: 0 };

const incidence: Readonly<Record<Party, MoneyInOut>> = {
  government: { in: 100000, out: 112345 },
  social: { in: 98000, out: 120000 },
  'manager.commitment': { in: 2000, out: 2300 },
  'manager.fees': { in: 0, out: 31000 },
  'manager.carry': { in: 0, out: 4200 },
  'manager.concession': nothing,
  'manager.subsidy': nothing,
  programmeManager: { in: 0, out: 3000 },
  secondary: nothing,
  founders: nothing,
  treasury: nothing,
  projects: { in: 238845, out: 166000 },
};

const channels: Readonly<Record<Channel, ChannelTotals>> = {
  ipo: { count: 7.6, proceeds: 91234 },
  acquisition: { count: 4.8, proceeds: 33000 },
  transfer: { count: 18.8, proceeds: 71000 },
  buyback: { count: 8.8, proceeds: 15000 },
  forced: { count: 6.1, proceeds: 5200 },
  failure: { count: 60, proceeds: 5900 },
};

export const parties = { title: text('谁出谁得？', 'Who pays, who gains?'), incidence };
export const counts = { title: text('项目怎样退出？', 'How do projects end?'), channels };

const untouched = Object.fromEntries(TRANSFERS.map((transfer) => [transfer, 0])) as Record<Transfer, number>;

/** Money as the sample of the parties has it, with exits that add up to it. */
export const plainMoney: MoneyMoved = {
  incidence,
  transfers: untouched,
  channels: { ...channels, ipo: { count: 7.6, proceeds: 108745 } },
};

/** A concession, an S-fund, recycling and subsidies, all at once. */
export const ruledMoney: MoneyMoved = {
  incidence: {
    ...incidence,
    government: { in: 100000, out: 110000 },
    social: { in: 98000, out: 110345 },
    'manager.concession': { in: 0, out: 2000 },
    'manager.subsidy': { in: 0, out: 1500 },
    secondary: { in: 9000, out: 14000 },
    treasury: { in: 1500, out: 0 },
    projects: { in: 238845, out: 171000 },
  },
  transfers: { ...untouched, 'concession.social': 2000, 'concession.manager': 2000, 'recycling.calls': 5000 },
  channels: plainMoney.channels,
};

/** Stakes bought back by social investors and founders; the projects lose money. */
export const boughtMoney: MoneyMoved = {
  incidence: {
    ...incidence,
    government: { in: 99000, out: 70000 },
    social: { in: 111000, out: 74000 },
    'manager.commitment': { in: 2000, out: 1400 },
    'manager.carry': { in: 0, out: 600 },
    founders: { in: 12000, out: 15000 },
    projects: { in: 140000, out: 169000 },
  },
  transfers: { ...untouched, 'buyback.price': 21000, 'buyback.calls': 1000, 'buyback.distributions': 27000 },
  channels: {
    ipo: { count: 5, proceeds: 40000 },
    acquisition: { count: 4, proceeds: 30000 },
    transfer: { count: 18, proceeds: 50000 },
    buyback: { count: 9, proceeds: 9000 },
    forced: { count: 6, proceeds: 5000 },
    failure: { count: 60, proceeds: 6000 },
  },
};

export const queue: QueueData = {
  title: text('S基金跟得上吗？', 'Does the S-fund keep up?'),
  taken: seriesOf([0, 800, 1000, 1000, 400], 0),
  left: seriesOf([150, 300, 2600, 1200, 150], 140),
};

const flowTitle = text('钱从哪里来，到哪里去？', 'Where does the money come from and go?');
export const moneyFlow = { title: flowTitle, moved: ruledMoney };

/** One of each kind. */
export const samples: Readonly<Record<string, (options: ChartOptions) => Chart>> = {
  fan: (o) => fanChart(fan, o),
  histogram: (o) => histogramChart(histogram, o),
  exceedance: (o) => exceedanceChart(exceedance, o),
  flows: (o) => flowsChart(flows, o),
  parties: (o) => partiesChart(parties, o),
  'parties of all rules': (o) => partiesChart({ ...parties, incidence: ruledMoney.incidence }, o),
  counts: (o) => countsChart(counts, o),
  'secondary queue': (o) => secondaryQueueChart(queue, o),
  'money flow': (o) => moneyFlowChart(moneyFlow, o),
  'money flow without rules': (o) => moneyFlowChart({ ...moneyFlow, moved: plainMoney }, o),
  'money flow with buyback': (o) => moneyFlowChart({ ...moneyFlow, moved: boughtMoney }, o),
};
