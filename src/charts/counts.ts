import { sum } from 'd3';
import { CHANNELS, type Channel, type ChannelTotals } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import { formatCount } from '../model/units';
import type { Chart, ChartOptions, ChartTable, Key, Readout } from './chart';
import { moneyStyle, withUnit, type NumberStyle } from './format';
import { channelLabels } from './labels';
import { hollow, solid } from './looks';
import type { Palette } from './palette';
import { readable } from './read';
import { columnHeading, lengths, openRows, valueBar, type Rows } from './rows';
import type { Attributes } from './svg';
import { widest } from './text-layout';

/** How positions end, on average: how many, and what they bring, 万元. */
export interface CountsData {
  readonly title: Text;
  readonly channels: Readonly<Record<Channel, ChannelTotals>>;
}

const channelTitle = text('退出方式', 'Exit channel');
const countLabel = text('项目数', 'Projects');
const countUnit = text('个', 'count');
const proceedsLabel = text('回款', 'Proceeds');

/** A mean number of projects. */
const sayCount = (value: number, language: Language): string => formatCount(value, language, 1);

const BAR = 14;
const ROW = 24;
const GAP = 16;

/** Exits in time are solid, forced and failed ones outlined in the colour of loss. */
const lost: ReadonlySet<Channel> = new Set(['forced', 'failure']);

const lookOf = (channel: Channel, { loss, neutral }: Palette): Attributes =>
  lost.has(channel) ? hollow(loss) : solid(neutral);

/** One column of bars: a heading, a value per channel and how it is written. */
interface Column {
  readonly heading: string;
  readonly value: (totals: ChannelTotals) => number;
  readonly say: (value: number) => string;
}

function columnsOf(style: NumberStyle, language: Language): readonly [Column, Column] {
  return [
    {
      heading: withUnit(countLabel[language], countUnit[language], language),
      value: (t) => t.count,
      say: (value) => sayCount(value, language),
    },
    { heading: withUnit(proceedsLabel[language], style.unit, language), value: (t) => t.proceeds, say: style.plain },
  ];
}

function drawColumn(
  rows: Rows,
  { channels }: CountsData,
  column: Column,
  [left, right]: readonly [number, number],
  { palette }: ChartOptions,
): void {
  const { svg, draw, middles } = rows;
  const values = CHANNELS.map((channel) => column.value(channels[channel]));
  const room = right - left - widest(values.map(column.say)) - GAP;
  const width = lengths(values, room);
  svg.append(columnHeading(rows, left, 'start', column.heading, palette.muted));
  CHANNELS.forEach((channel, i) => {
    const value = values[i] ?? 0;
    const look = lookOf(channel, palette);
    const bar = { left, middle: middles[i] ?? 0, width: width(value), height: BAR };
    svg.append(...valueBar(draw, bar, column.say(value), look, palette.text));
  });
}

function tableOf(
  { channels }: CountsData,
  [counts, proceeds]: readonly [Column, Column],
  shown: NumberStyle['shown'],
  language: Language,
): ChartTable {
  return {
    headers: [channelTitle[language], counts.heading, proceeds.heading],
    rows: CHANNELS.map((channel) => [
      channelLabels[channel][language],
      channels[channel].count,
      shown(channels[channel].proceeds),
    ]),
  };
}

function readoutAt({ channels }: CountsData, { say }: NumberStyle, { language, palette }: ChartOptions) {
  return (i: number): Omit<Readout, 'at'> => {
    const channel = CHANNELS[i] ?? 'failure';
    const { count, proceeds } = channels[channel];
    const key: Key = { mark: 'area', look: lookOf(channel, palette) };
    return {
      title: channelLabels[channel][language],
      lines: [
        { label: countLabel[language], value: sayCount(count, language), key },
        { label: proceedsLabel[language], value: say(proceeds), key },
      ],
    };
  };
}

function describe({ channels }: CountsData, { say }: NumberStyle, language: Language): string {
  const all = sayCount(
    sum(CHANNELS, (channel) => channels[channel].count),
    language,
  );
  const each = CHANNELS.map((channel) => {
    const { count, proceeds } = channels[channel];
    return language === 'zh'
      ? `${channelLabels[channel].zh} ${sayCount(count, language)} 个、回款 ${say(proceeds)}`
      : `${channelLabels[channel].en} ${sayCount(count, language)} with ${say(proceeds)}`;
  });
  return language === 'zh'
    ? `平均 ${all} 个项目的去向：${each.join('；')}。`
    : `How ${all} projects end on average: ${each.join('; ')}.`;
}

/** How do projects end, and what does it bring? Two bars per exit channel: number and proceeds. */
export function countsChart(data: CountsData, options: ChartOptions): Chart {
  const { language } = options;
  const style = moneyStyle(
    CHANNELS.map((channel) => data.channels[channel].proceeds),
    language,
  );
  const title = data.title[language];
  const description = describe(data, style, language);
  const names = CHANNELS.map((channel) => channelLabels[channel][language]);
  const rows = openRows(options, { title, description, legend: [], yTitle: '', names, smallestRow: ROW });
  const { svg, plot, middles } = rows;
  const columns = columnsOf(style, language);
  const half = (plot.left + plot.right) / 2;
  drawColumn(rows, data, columns[0], [plot.left, half], options);
  drawColumn(rows, data, columns[1], [half, plot.right], options);
  return {
    title,
    description,
    svg,
    table: tableOf(data, columns, style.shown, language),
    ...readable('y', plot, middles, readoutAt(data, style, options)),
  };
}
