import { union } from 'd3';
import type { Series } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import { openCartesian } from './cartesian';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import { bandLook, COLUMNS, drawFans, pointsOf, type YearPoint } from './compared-fan-marks';
import { roundDomainWithZero } from './domain';
import { NO_DATA, emptyNote } from './empty';
import { numberStyle, sayRange, withUnit, type NumberStyle, type Quantity } from './format';
import type { LegendEntry } from './legend';
import { readable } from './read';
import { horizontalReference } from './reference';
import { scenarioLook } from './scenario-looks';
import { yearTicks } from './ticks';
import { statisticLabels, yearDomain, yearEndTitle, yearHeader, yearName, yearTick } from './yearly';

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

const bandLabel = text('各方案的八成情形（P10–P90）', 'Middle 80% of each (P10–P90)');
const yearsOf = ({ fans }: ComparedFanData): readonly number[] =>
  Array.from(union(fans.flatMap(({ series }) => series.years))).sort((a, b) => a - b);

const pointAt = (series: Series, year: number): YearPoint | undefined =>
  pointsOf(series).find((point) => point.year === year);

function legendOf({ fans }: ComparedFanData, { language, palette }: ChartOptions): readonly LegendEntry[] {
  if (fans.length === 0) return [];
  return [
    ...fans.map(({ name }, i): LegendEntry => ({ label: name[language], ...scenarioLook(i, palette).key })),
    { label: bandLabel[language], mark: 'area', look: bandLook(palette.neutral, fans.length) },
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

/** How does a yearly quantity develop in each scenario? Medians as lines over faint P10–P90 bands. */
export function comparedFanChart(data: ComparedFanData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const { reference } = data;
  const values = data.fans.flatMap(({ series }) => COLUMNS.flatMap((column) => series[column]));
  const compared = reference ? [...values, reference.value] : values;
  const style = numberStyle(data.quantity, compared, language);
  const title = data.title[language];
  const description = describe(data, style, language);
  const years = yearsOf(data);
  const xDomain = yearDomain(years, years.length > 1 ? 0 : 0.5);
  const axes = openCartesian(options, {
    title,
    description,
    legend: legendOf(data, options),
    leastPlot: LEAST_PLOT,
    yTitle: withUnit(data.measure[language], style.unit, language),
    y: { domain: roundDomainWithZero(compared.map(style.shown)), tick: style.tick },
    x: { title: yearEndTitle[language], domain: xDomain, ticks: (width) => yearTicks(xDomain, width, yearTick) },
  });
  drawFans(
    axes,
    data.fans.map(({ series }) => series),
    style.shown,
    palette,
  );
  if (reference) horizontalReference(axes, style.shown(reference.value), reference.label[language], options);
  const { svg, draw, plot } = axes;
  if (years.length === 0) svg.append(emptyNote(draw, plot, options));
  return {
    title,
    description,
    svg,
    table: tableOf(data, style, language),
    ...readable(
      'x',
      plot,
      years.map((year) => axes.x(year)),
      readoutAt(data, style, options),
    ),
  };
}
