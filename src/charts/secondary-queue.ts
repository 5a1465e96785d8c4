import { maxIndex, sum } from 'd3';
import type { Series } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions, Key, Readout } from './chart';
import { moneyStyle, type NumberStyle } from './format';
import type { LegendEntry } from './legend';
import { hollow, solid } from './looks';
import type { Palette } from './palette';
import { whiskerKey } from './whisker';
import { openYears, yearsChart, type YearsSpec } from './year-axes';
import { drawYearBars } from './year-bars';
import { saySpread, yearPairTable } from './year-pair';
import { yearEndTitle, yearName } from './yearly';

/** What the S-fund takes over at each programme year end and what it has to leave, both in price, 万元. */
export interface QueueData {
  readonly title: Text;
  readonly taken: Series;
  readonly left: Series;
}

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

function readoutAt({ taken, left }: QueueData, style: NumberStyle, { language, palette }: ChartOptions) {
  const keys = keysOf(palette);
  return (i: number): Omit<Readout, 'at'> => ({
    title: yearName(taken.years[i], language),
    lines: [
      { label: takenMean[language], value: style.say(taken.mean[i]), key: keys.taken },
      { label: 'P10–P90', value: saySpread(taken, i, style, language) },
      { label: leftMean[language], value: style.say(left.mean[i]), key: keys.left },
      { label: 'P10–P90', value: saySpread(left, i, style, language), key: keys.range },
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
  const spec: YearsSpec = {
    title: data.title[language],
    description: describe(data, style, language),
    legend: legendOf(palette, language),
    years: taken.years,
    air: 0.5,
    xTitle: yearEndTitle[language],
    yTitle: axisTitle[language],
    values,
    style,
  };
  const axes = openYears(spec, options);
  const keys = keysOf(palette);
  const place = (slot: number) => ({ sign: 1, slot, slots: 2 }) as const;
  drawYearBars(axes, taken, place(0), { bar: keys.taken.look, whiskers: false }, style.shown, palette);
  drawYearBars(axes, left, place(1), { bar: keys.left.look, whiskers: true }, style.shown, palette);
  const pair = [
    { name: takenLabel, series: taken },
    { name: leftLabel, series: left },
  ] as const;
  return yearsChart(spec, axes, yearPairTable(pair, tableTitle, style, language), readoutAt(data, style, options));
}
