import { maxIndex, sum } from 'd3';
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
import { yearTicks } from './ticks';
import { whiskerKey } from './whisker';
import { drawYearBars } from './year-bars';
import { statisticLabels, yearDomain, yearEndTitle, yearHeader, yearName, yearTick } from './yearly';

/** What the S-fund takes over at each programme year end and what it has to leave, both in price, 万元. */
export interface QueueData {
  readonly title: Text;
  readonly taken: Series;
  readonly left: Series;
}

const { mean } = statisticLabels;
const takenLabel = text('承接', 'Taken over');
const leftLabel = text('排队', 'Left waiting');
const takenMean = text('承接（平均）', 'Taken over (mean)');
const leftMean = text('排队（平均）', 'Left waiting (mean)');
const axisTitle = text('每年末承接与排队的金额（按承接价）', 'Taken over and left waiting at each year end, in price');
const tableTitle = text('每年末承接与排队', 'Taken over and left waiting at each year end');
const leftRange = text('排队的八成情形（P10–P90）', 'Left waiting: middle 80% (P10–P90)');

const keysOf = (palette: Palette): Readonly<Record<'taken' | 'left' | 'range', Key>> => ({
  taken: { mark: 'area', look: solid(palette.secondary) },
  left: { mark: 'area', look: hollow(palette.neutral) },
  range: whiskerKey(palette),
});

function legendOf(palette: Palette, language: Language): readonly LegendEntry[] {
  const { taken, left, range } = keysOf(palette);
  return [
    { label: takenMean[language], ...taken },
    { label: leftMean[language], ...left },
    { label: leftRange[language], ...range },
  ];
}

function tableOf({ taken, left }: QueueData, { unit, shown }: NumberStyle, language: Language): ChartTable {
  const columns = ({ [language]: name }: Text): string[] => [`${name} ${mean[language]}`, `${name} P10`, `${name} P90`];
  const names = [...columns(takenLabel), ...columns(leftLabel)];
  const cells = (series: Series, i: number): number[] =>
    [series.mean[i], series.p10[i], series.p90[i]].map((value) => shown(value ?? 0));
  return {
    headers: [yearHeader[language], ...names.map((name) => withUnit(name, unit, language))],
    narrow: { caption: withUnit(tableTitle[language], unit, language), headers: [yearHeader[language], ...names] },
    rows: taken.years.map((year, i) => [year, ...cells(taken, i), ...cells(left, i)]),
  };
}

function readoutAt({ taken, left }: QueueData, { say }: NumberStyle, { language, palette }: ChartOptions) {
  const range = (series: Series, i: number): string =>
    sayRange(say(series.p10[i] ?? 0), say(series.p90[i] ?? 0), language);
  const keys = keysOf(palette);
  return (i: number): Omit<Readout, 'at'> => ({
    title: yearName(taken.years[i] ?? 0, language),
    lines: [
      { label: takenMean[language], value: say(taken.mean[i] ?? 0), key: keys.taken },
      { label: 'P10–P90', value: range(taken, i) },
      { label: leftMean[language], value: say(left.mean[i] ?? 0), key: keys.left },
      { label: 'P10–P90', value: range(left, i), key: keys.range },
    ],
  });
}

function describe({ taken, left }: QueueData, { say }: NumberStyle, language: Language): string {
  const all = say(sum(taken.mean));
  const longest = maxIndex(left.mean);
  const most = left.mean[longest];
  if (most === undefined || most === 0)
    return language === 'zh'
      ? `平均共承接 ${all}，没有排队。`
      : `${all} is taken over on average and nothing is left waiting.`;
  const year = yearName(left.years[longest], language);
  return language === 'zh'
    ? `平均共承接 ${all}；排队最多的是${year}末，平均 ${say(most)} 未能承接。`
    : `${all} is taken over on average; the queue is longest at the end of ${year.toLowerCase()}, with ${say(most)} left waiting.`;
}

/** Does the S-fund keep up? Bars of what it takes over and what it leaves at each year end, with the range of the queue. */
export function secondaryQueueChart(data: QueueData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const { taken, left } = data;
  const values = [...taken.mean, ...left.mean, ...left.p90];
  const style = moneyStyle(values, language);
  const xDomain = yearDomain(taken.years, 0.5);
  const title = data.title[language];
  const description = describe(data, style, language);
  const keys = keysOf(palette);
  const axes = openCartesian(options, {
    title,
    description,
    legend: legendOf(palette, language),
    yTitle: withUnit(axisTitle[language], style.unit, language),
    y: { domain: roundDomainWithZero(values.map(style.shown)), tick: style.tick },
    x: { title: yearEndTitle[language], domain: xDomain, ticks: (width) => yearTicks(xDomain, width, yearTick) },
  });
  const place = (slot: number) => ({ sign: 1, slot, slots: 2 }) as const;
  drawYearBars(axes, taken, place(0), { bar: keys.taken.look, whiskers: false }, style.shown, palette);
  drawYearBars(axes, left, place(1), { bar: keys.left.look, whiskers: true }, style.shown, palette);
  const { svg, draw, plot } = axes;
  if (taken.years.length === 0) svg.append(emptyNote(draw, plot, options));
  return {
    title,
    description,
    svg,
    table: tableOf(data, style, language),
    ...readable(
      'x',
      plot,
      taken.years.map((year) => axes.x(year)),
      readoutAt(data, style, options),
    ),
  };
}
