import { range } from 'd3';
import { meanError95 } from '../engine/statistics';
import { text, type Language, type Text } from '../model/text';
import { formatCount } from '../model/units';
import type { Chart, ChartOptions, Key } from './chart';
import { domainOf, type Domain } from './domain';
import { NO_DATA } from './empty';
import { sayWithError, type EstimateStyle } from './estimate-style';
import type { Quantity } from './format';
import type { LegendEntry } from './legend';
import type { Measured } from './measured';
import type { Palette } from './palette';
import { intervalLabel, responseStyle, type ResponseData } from './response';
import { openResponse, responseReading } from './response-axes';
import { drawBars, drawDots, drawLine, responseKeys, type ResponseAxes } from './response-marks';
import { firstFitting, type Tick } from './ticks';

/** How an estimate settles as more futures are simulated. */
export interface ConvergenceData {
  readonly title: Text;
  /** What is estimated, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  /** By rising number of paths. */
  readonly steps: readonly { readonly paths: number; readonly estimate: Measured }[];
  /** The standard error asked for, model units. */
  readonly target?: number;
}

const pathsLabel = text('模拟次数（对数刻度）', 'Simulated futures (log scale)');
const targetLabel = (error: string): Text => text(`要求的误差 ${error}`, `Error asked for ${error}`);

/** Paths on the axis are their logarithms. */
const responseOf = ({ steps, ...data }: ConvergenceData): ResponseData => ({
  ...data,
  axis: { label: pathsLabel, say: (x, language) => formatCount(Math.round(10 ** x), language) },
  points: steps.map(({ paths, estimate }) => ({ x: Math.log10(paths), estimate })),
});

/** From the first number of paths to the last; a single one stands between its half and its double. */
function pathDomain(points: ResponseData['points']): Domain {
  const [only, second] = points;
  if (!only || second) return domainOf(points.map(({ x }) => x));
  return [only.x - Math.log10(2), only.x + Math.log10(2)];
}

/** Numbers of paths between two logarithms that begin with one of these digits. */
const leading = (digits: readonly number[], [low, high]: Domain): readonly number[] =>
  range(Math.floor(low), Math.ceil(high) + 1)
    .flatMap((power) => digits.map((digit) => digit * 10 ** power))
    .filter((paths) => paths >= 10 ** low - 1 && paths <= 10 ** high + 1);

/** Round numbers of paths, or as many of them as there is room for. */
function pathTicks(domain: Domain, width: number): readonly Tick[] {
  const choices = [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]].map((digits) => leading(digits, domain));
  const marks = choices.map((values) =>
    values.map((value) => ({ value: Math.log10(value), label: formatCount(value, 'zh') })),
  );
  return firstFitting(marks, domain, width);
}

/** The band that the last bar has to fit into. */
const targetKey = (palette: Palette): Key => ({ mark: 'area', look: { fill: palette.neutral, 'fill-opacity': 0.2 } });

function legendOf({ target }: ConvergenceData, style: EstimateStyle, palette: Palette, language: Language) {
  const bar: LegendEntry = { label: intervalLabel[language], ...responseKeys(palette).bar };
  if (target === undefined) return [bar];
  return [bar, { label: targetLabel(style.sayError(target))[language], ...targetKey(palette) }];
}

function drawTarget({ svg, draw, plot, y }: ResponseAxes, [high, low]: readonly number[], { look }: Key): void {
  const place = { x: plot.left, y: y(high), width: plot.right - plot.left, height: y(low) - y(high) };
  svg.append(draw('rect', { ...place, ...look }));
}

/** The ends of the interval that is wanted around the last estimate. */
function targets({ steps, target }: ConvergenceData): readonly number[] {
  const value = steps.at(-1)?.estimate.value ?? null;
  return target === undefined || value === null ? [] : [value + meanError95(target), value - meanError95(target)];
}

function describe({ steps, measure, target }: ConvergenceData, style: EstimateStyle, language: Language): string {
  const last = steps.at(-1);
  if (!last) return language === 'zh' ? `${measure.zh}：${NO_DATA.zh}。` : `${measure.en}: ${NO_DATA.en}.`;
  const [paths, value] = [formatCount(last.paths, language), sayWithError(last.estimate, style)];
  const wanted = target === undefined ? '' : style.sayError(target);
  const end = wanted && (language === 'zh' ? `，要求 ${wanted}` : `; asked for: ${wanted}`);
  return language === 'zh'
    ? `模拟到 ${paths} 次时，${measure.zh}为 ${value}（95%区间）${end}。`
    : `After ${paths} simulated futures ${measure.en} is ${value} (95% interval)${end}.`;
}

/** Does an estimate settle? Each step with its 95 % bar over the number of simulated futures. */
export function convergenceChart(data: ConvergenceData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const response = responseOf(data);
  const { points } = response;
  const compared = targets(data);
  const style = responseStyle(response, compared, language);
  const description = describe(data, style, language);
  const keys = responseKeys(palette);
  const axes = openResponse(
    response,
    {
      description,
      legend: legendOf(data, style, palette, language),
      style,
      compared,
      isMarked: false,
      domain: pathDomain(points),
      ticks: pathTicks,
    },
    options,
  );
  if (compared.length > 0) drawTarget(axes, compared.map(style.shown), targetKey(palette));
  drawLine(axes, points, keys.line);
  drawBars(axes, points, options);
  drawDots(axes, points, keys.dot);
  const pointKeys = { estimate: keys.dot, interval: keys.bar, hole: keys.hole };
  return { title: data.title[language], description, ...responseReading(response, axes, pointKeys, options) };
}
