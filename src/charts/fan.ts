import type { Series } from '../engine/result';
import type { Language, Text } from '../model/text';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import { NO_DATA } from './empty';
import { drawFan, fanKeys, fanLegend } from './fan-marks';
import { numberStyle, sayRange, withUnit, type NumberStyle, type Quantity } from './format';
import type { Tone } from './palette';
import { horizontalReference } from './reference';
import { openYears, yearsChart, type YearsSpec } from './year-axes';
import {
  STATISTICS,
  allValues,
  fanAir,
  middleFourFifths,
  middleHalf,
  statisticLabels,
  yearEndTitle,
  yearHeader,
  yearName,
  type Statistic,
} from './yearly';

/** How a yearly quantity spreads over the simulated futures. */
export interface FanData {
  readonly title: Text;
  /** What is on the vertical axis, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  readonly series: Series;
  readonly tone: Tone;
  /** A value to compare with, in the series' unit: a tolerance, 1×, 0. */
  readonly reference?: { readonly value: number; readonly label: Text };
}

function tableOf({ series, measure }: FanData, { unit, shown }: NumberStyle, language: Language): ChartTable {
  const header = (statistic: Statistic): string =>
    withUnit(`${measure[language]} ${statisticLabels[statistic][language]}`, unit, language);
  return {
    headers: [yearHeader[language], ...STATISTICS.map(header)],
    narrow: {
      caption: withUnit(measure[language], unit, language),
      headers: [yearHeader[language], ...STATISTICS.map((statistic) => statisticLabels[statistic][language])],
    },
    rows: series.years.map((year, i) => [year, ...STATISTICS.map((statistic) => shown(series[statistic][i] ?? 0))]),
  };
}

function readoutAt({ series, tone }: FanData, { say }: NumberStyle, { language, palette }: ChartOptions) {
  return (i: number): Omit<Readout, 'at'> => {
    const value = (statistic: Statistic): string => say(series[statistic][i] ?? 0);
    const keys = fanKeys(palette[tone]);
    return {
      title: yearName(series.years[i] ?? 0, language),
      lines: [
        { label: statisticLabels.p50[language], value: value('p50'), key: keys.median },
        { label: statisticLabels.mean[language], value: value('mean'), key: keys.mean },
        { label: middleHalf[language], value: sayRange(value('p25'), value('p75'), language), key: keys.half },
        {
          label: middleFourFifths[language],
          value: sayRange(value('p10'), value('p90'), language),
          key: keys.fourFifths,
        },
      ],
    };
  };
}

function describe({ series, measure }: FanData, { say }: NumberStyle, language: Language): string {
  const last = series.years.length - 1;
  const year = series.years[last];
  if (year === undefined) return language === 'zh' ? `${measure.zh}：${NO_DATA.zh}。` : `${measure.en}: ${NO_DATA.en}.`;
  const at = (statistic: Statistic): string => say(series[statistic][last] ?? 0);
  const range = sayRange(at('p10'), at('p90'), language);
  return language === 'zh'
    ? `${measure.zh}：第${year}年末中位数为 ${at('p50')}，平均 ${at('mean')}，八成情形在 ${range} 之间。`
    : `${measure.en}: at the end of year ${year} the median is ${at('p50')} and the mean ${at('mean')}; 80% of futures lie within ${range}.`;
}

/** How does a yearly quantity develop, and how uncertain is it? P10–P90 and P25–P75 bands, median and mean. */
export function fanChart(data: FanData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const reference = data.reference?.value ?? 0;
  const values = [...allValues(data.series), reference];
  const style = numberStyle(data.quantity, values, language);
  const { years } = data.series;
  const spec: YearsSpec = {
    title: data.title[language],
    description: describe(data, style, language),
    legend: fanLegend(palette[data.tone], language),
    years,
    air: fanAir(years),
    xTitle: yearEndTitle[language],
    yTitle: data.measure[language],
    values,
    style,
  };
  const axes = openYears(spec, options);
  drawFan(axes, data.series, style.shown, palette[data.tone]);
  if (data.reference) horizontalReference(axes, style.shown(reference), data.reference.label[language], options);
  return yearsChart(spec, axes, tableOf(data, style, language), readoutAt(data, style, options));
}
