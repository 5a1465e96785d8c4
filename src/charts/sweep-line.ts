import { maxIndex, minIndex } from 'd3';
import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions } from './chart';
import { NO_DATA } from './empty';
import { sayWithError, type EstimateStyle } from './estimate-style';
import type { LegendEntry } from './legend';
import { isKnown, type Known } from './measured';
import type { Palette } from './palette';
import { horizontalReference, verticalReference } from './reference';
import {
  intervalLabel,
  notComputable,
  thresholdLabel,
  responseStyle,
  type ResponseData,
  type ResponsePoint,
} from './response';
import { openResponse, responseReading } from './response-axes';
import { drawBand, drawBars, drawDots, drawHoles, drawLine, responseKeys } from './response-marks';

/** How a number answers to one parameter. */
export interface SweepLineData extends ResponseData {
  /** A value of the measure to compare with, model units. */
  readonly threshold?: number;
  /** The parameter's value in the scenario, model units. */
  readonly current?: number;
}

const currentLabel = (said: string): Text => text(`当前 ${said}`, `Now ${said}`);

/** Up to so many points get a dot each. */
const MOST_DOTS = 60;

interface KnownPoint {
  readonly x: number;
  readonly estimate: Known;
}

const knownPoints = ({ points }: ResponseData): readonly KnownPoint[] =>
  points.flatMap(({ x, estimate }) => (isKnown(estimate) ? [{ x, estimate }] : []));

function legendOf(data: SweepLineData, palette: Palette, language: Language): readonly LegendEntry[] {
  const keys = responseKeys(palette);
  const hasHoles = knownPoints(data).length < data.points.length;
  return [
    { label: intervalLabel[language], ...keys.band },
    ...(hasHoles ? [{ label: notComputable[language], ...keys.hole }] : []),
  ];
}

/** Between two holes a point has neither line nor band: its interval is drawn as a bar. */
const isAlone = (_: ResponsePoint, i: number, points: readonly ResponsePoint[]): boolean =>
  !isKnown(points[i - 1]?.estimate) && !isKnown(points[i + 1]?.estimate);

/** The end of the line that is further from a threshold. */
function clearEnd(known: readonly KnownPoint[], threshold: number): 'left' | 'right' {
  const away = (point: KnownPoint | undefined): number => Math.abs((point?.estimate.value ?? threshold) - threshold);
  return away(known.at(-1)) > away(known[0]) ? 'right' : 'left';
}

/** Pairs of neighbours between which the threshold is crossed. */
function crossings(known: readonly KnownPoint[], threshold: number): readonly (readonly [KnownPoint, KnownPoint])[] {
  return known
    .slice(1)
    .map((point, i) => [known[i], point] as const)
    .filter(([a, b]) => a.estimate.value < threshold !== b.estimate.value < threshold);
}

function sayCrossings(data: SweepLineData, style: EstimateStyle, language: Language): string {
  if (data.threshold === undefined) return '';
  const { axis, threshold } = data;
  const limit = style.sayGiven(threshold);
  const between = crossings(knownPoints(data), threshold).map(([a, b]) => [a.x, b.x].map((x) => axis.say(x, language)));
  if (between.length === 0)
    return language === 'zh' ? `；没有穿过临界值 ${limit}` : `; the threshold of ${limit} is not crossed`;
  return language === 'zh'
    ? `；在 ${between.map(([a, b]) => `${a} 与 ${b}`).join('、')} 之间穿过临界值 ${limit}`
    : `; it crosses the threshold of ${limit} between ${between.map(([a, b]) => `${a} and ${b}`).join(', and between ')}`;
}

function sayHoles(data: SweepLineData, language: Language): string {
  const count = data.points.length - knownPoints(data).length;
  if (count === 0) return '';
  return language === 'zh' ? `；${count} 个取值无法计算` : `; ${count} of the values cannot be computed`;
}

function describe(data: SweepLineData, style: EstimateStyle, language: Language): string {
  const { axis, measure } = data;
  const known = knownPoints(data);
  if (known.length === 0) return language === 'zh' ? `${measure.zh}：${NO_DATA.zh}。` : `${measure.en}: ${NO_DATA.en}.`;
  const at = ({ x, estimate }: KnownPoint) => [axis.say(x, language), sayWithError(estimate, style)] as const;
  const [lowX, low] = at(known[minIndex(known, ({ estimate }) => estimate.value)]);
  const [highX, high] = at(known[maxIndex(known, ({ estimate }) => estimate.value)]);
  const rest = sayCrossings(data, style, language) + sayHoles(data, language);
  return language === 'zh'
    ? `${measure.zh}随${axis.label.zh}变化：最低 ${low}（${lowX}），最高 ${high}（${highX}）${rest}。`
    : `${measure.en} by ${axis.label.en}: lowest ${low} (at ${lowX}), highest ${high} (at ${highX})${rest}.`;
}

/** How does a number answer to one parameter? A line with its 95 % band, holes where there is no number. */
export function sweepLineChart(data: SweepLineData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const { points, threshold, current } = data;
  const style = responseStyle(data, [threshold], language);
  const description = describe(data, style, language);
  const axes = openResponse(
    data,
    {
      description,
      legend: legendOf(data, palette, language),
      style,
      compared: [threshold],
      isMarked: current !== undefined,
    },
    options,
  );
  const keys = responseKeys(palette);
  const [low, high] = axes.x.domain();
  drawBand(axes, points, keys.band);
  if (threshold !== undefined && points.length > 0)
    horizontalReference(axes, style.shown(threshold), thresholdLabel(style.sayGiven(threshold))[language], options, {
      end: clearEnd(knownPoints(data), threshold),
    });
  if (current !== undefined && points.length > 0 && current >= low && current <= high)
    verticalReference(axes, axes.x(current), currentLabel(data.axis.say(current, language))[language], options);
  drawLine(axes, points, keys.line);
  drawBars(axes, points.filter(isAlone), options);
  if (points.length <= MOST_DOTS) drawDots(axes, points, keys.dot);
  drawHoles(axes, points, keys.hole);
  const pointKeys = { estimate: keys.line, interval: keys.band, hole: keys.hole };
  return { title: data.title[language], description, ...responseReading(data, axes, pointKeys, options) };
}
