import { union } from 'd3';
import type { Series } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import { COLUMNS, drawFans, fanKeys, pointsOf, type YearPoint } from './compared-fan-marks';
import { NO_DATA } from './empty';
import { numberStyle, sayRange, withUnit, type NumberStyle, type Quantity } from './format';
import type { LegendEntry } from './legend';
import { horizontalReference } from './reference';
import { scenarioLook } from './scenario-looks';
import { openYears, yearsChart, type YearsSpec } from './year-axes';
import { statisticLabels, fanAir, yearEndTitle, yearHeader, yearName } from './yearly';

/** How a yearly quantity develops in several scenarios. */
export interface ComparedFanData {
  readonly title: Text;
  /** What is on the vertical axis, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  /** In the order of the scenarios, which gives them their looks; their years may differ. */
  readonly fans: readonly { readonly name: Text; readonly series: Series }[];
  /** A value to compare with, in the series' unit. */
  readonly reference?: { readonly value: number; readonly label: Text };
}

/** However many scenarios the legend names. */
const LEAST_PLOT = 140;

const bandLabel = text('首个方案的八成情形（P10–P90）', 'Middle 80% of the first (P10–P90)');
const edgeLabel = text('其余方案的 P10 与 P90', 'P10 and P90 of the others');
const yearsOf = ({ fans }: ComparedFanData): readonly number[] =>
  Array.from(union(fans.flatMap(({ series }) => series.years))).sort((a, b) => a - b);

const pointAt = (series: Series, year: number): YearPoint | undefined =>
  pointsOf(series).find((point) => point.year === year);

function legendOf({ fans }: ComparedFanData, { language, palette }: ChartOptions): readonly LegendEntry[] {
  if (fans.length === 0) return [];
  const keys = fanKeys(palette);
  return [
    ...fans.map(({ name }, i): LegendEntry => ({ label: name[language], ...scenarioLook(i, palette).key })),
    { label: bandLabel[language], ...keys.band },
    ...(fans.length > 1 ? [{ label: edgeLabel[language], ...keys.edges }] : []),
  ];
}

function tableOf(data: ComparedFanData, { unit, shown }: NumberStyle, language: Language): ChartTable {
  const { fans, measure } = data;
  const names = fans.flatMap(({ name }) =>
    COLUMNS.map((column) => `${name[language]} ${statisticLabels[column][language]}`),
  );
  return {
    headers: [yearHeader[language], ...names.map((name) => withUnit(name, unit, language))],
    narrow: { caption: withUnit(measure[language], unit, language), headers: [yearHeader[language], ...names] },
    rows: yearsOf(data).map((year) => [
      year,
      ...fans.flatMap(({ series }) => {
        const point = pointAt(series, year);
        return COLUMNS.map((column) => (point ? shown(point[column]) : null));
      }),
    ]),
  };
}

function readoutAt(data: ComparedFanData, { say, plain }: NumberStyle, { language, palette }: ChartOptions) {
  const years = yearsOf(data);
  return (i: number): Omit<Readout, 'at'> => ({
    title: `${yearName(years[i], language)} · ${statisticLabels.p50[language]} (P10–P90)`,
    lines: data.fans.flatMap(({ name, series }, k) => {
      const point = pointAt(series, years[i]);
      if (!point) return [];
      const range = sayRange(plain(point.p10), plain(point.p90), language);
      return [{ label: name[language], value: `${say(point.p50)} (${range})`, key: scenarioLook(k, palette).key }];
    }),
  });
}

function describe({ fans, measure }: ComparedFanData, { say }: NumberStyle, language: Language): string {
  const each = fans.flatMap(({ name, series }) => {
    const last = pointsOf(series).at(-1);
    if (!last) return [];
    return language === 'zh'
      ? `${name.zh} ${say(last.p50)}（第${last.year}年末）`
      : `${name.en} ${say(last.p50)} (year ${last.year})`;
  });
  if (each.length === 0) return language === 'zh' ? `${measure.zh}：${NO_DATA.zh}。` : `${measure.en}: ${NO_DATA.en}.`;
  return language === 'zh'
    ? `${measure.zh}期末的中位数：${each.join('；')}。`
    : `${measure.en}, median at the end: ${each.join('; ')}.`;
}

/** How does a yearly quantity develop in each scenario? Medians as lines; P10 to P90 as a faint band of the first, as edges of the others. */
export function comparedFanChart(data: ComparedFanData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const { reference } = data;
  const fans = data.fans.map(({ series }) => series);
  const values = [...fans.flatMap((series) => COLUMNS.flatMap((column) => series[column])), reference?.value ?? 0];
  const style = numberStyle(data.quantity, values, language);
  const years = yearsOf(data);
  const spec: YearsSpec = {
    title: data.title[language],
    description: describe(data, style, language),
    legend: legendOf(data, options),
    leastPlot: LEAST_PLOT,
    years,
    air: fanAir(years),
    xTitle: yearEndTitle[language],
    yTitle: data.measure[language],
    values,
    style,
  };
  const axes = openYears(spec, options);
  drawFans(axes, fans, style.shown, palette);
  if (reference) horizontalReference(axes, style.shown(reference.value), reference.label[language], options);
  return yearsChart(spec, axes, tableOf(data, style, language), readoutAt(data, style, options));
}
