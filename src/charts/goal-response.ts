import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions } from './chart';
import type { Domain } from './domain';
import { NO_DATA } from './empty';
import { type EstimateStyle } from './estimate-style';
import { sayRange, type Quantity } from './format';
import type { LegendEntry } from './legend';
import { isKnown, type Measured } from './measured';
import type { Palette } from './palette';
import { horizontalReference, verticalReference } from './reference';
import { intervalLabel, notComputable, responseStyle, type ResponseData, type ValueAxis } from './response';
import { openResponse, responseReading } from './response-axes';
import { drawBars, drawDots, drawHoles, responseKeys, type ResponseAxes } from './response-marks';

/** A value that was tried; the estimate is null where nothing can be simulated, and `problem` then says why. */
export interface GoalTrial {
  readonly value: number;
  readonly estimate: Measured | null;
  readonly problem?: Text;
}

/** What was tried on the way to a goal, and the answer. */
export interface GoalResponseData {
  readonly title: Text;
  /** What the goal is about, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  readonly axis: ValueAxis;
  /** By rising value. */
  readonly trials: readonly GoalTrial[];
  /** What the measure has to reach, model units. */
  readonly limits: { readonly atLeast?: number; readonly atMost?: number };
  /** The value that reaches it, and where it lies given the sampling error. */
  readonly answer?: { readonly value: number; readonly interval: Domain };
}

const answerArea = text('答案的95%区间', '95% interval of the answer');
const answerLabel = (said: string): Text => text(`答案 ${said}`, `Answer ${said}`);
const atLeastLabel = (said: string): Text => text(`至少 ${said}`, `At least ${said}`);
const atMostLabel = (said: string): Text => text(`至多 ${said}`, `At most ${said}`);

const responseOf = ({ trials, ...data }: GoalResponseData): ResponseData => ({
  ...data,
  points: trials.map(({ value, ...trial }) => ({ x: value, ...trial })),
});

/** The shaded interval of the answer. */
const areaKey = (palette: Palette) => ({ mark: 'area', look: { fill: palette.neutral, 'fill-opacity': 0.2 } }) as const;

function legendOf({ answer, trials }: GoalResponseData, palette: Palette, language: Language): readonly LegendEntry[] {
  const keys = responseKeys(palette);
  const hasHoles = trials.some(({ estimate }) => !isKnown(estimate));
  return [
    { label: intervalLabel[language], ...keys.bar },
    ...(answer ? [{ label: answerArea[language], ...areaKey(palette) }] : []),
    ...(hasHoles ? [{ label: notComputable[language], ...keys.hole }] : []),
  ];
}

/** A limit as a line to compare with, its label on the side where the measure must not be. */
interface Limit {
  readonly value: number;
  readonly label: Text;
  readonly side: 'above' | 'below';
}

function limitsOf({ limits: { atLeast, atMost } }: GoalResponseData, style: EstimateStyle): readonly Limit[] {
  const least = atLeast === undefined ? [] : [{ value: atLeast, label: atLeastLabel, side: 'below' } as const];
  const most = atMost === undefined ? [] : [{ value: atMost, label: atMostLabel, side: 'above' } as const];
  return [...least, ...most].map((limit) => ({ ...limit, label: limit.label(style.sayGiven(limit.value)) }));
}

function describe(data: GoalResponseData, style: EstimateStyle, language: Language): string {
  const { measure, axis, answer, trials } = data;
  if (trials.length === 0)
    return language === 'zh' ? `${measure.zh}：${NO_DATA.zh}。` : `${measure.en}: ${NO_DATA.en}.`;
  const limits = limitsOf(data, style).map(({ label }) => label[language].toLowerCase());
  const goal = limits.join(language === 'zh' ? '、' : ' and ');
  const tried = trials.length;
  if (!answer)
    return language === 'zh'
      ? `试了 ${tried} 个取值，没有一个使${measure.zh}${goal}。`
      : `${tried} values were tried; none makes ${measure.en} ${goal}.`;
  const value = axis.say(answer.value, language);
  const range = sayRange(axis.say(answer.interval[0], language), axis.say(answer.interval[1], language), language);
  return language === 'zh'
    ? `${axis.label.zh}为 ${value} 时${measure.zh}${goal}，考虑抽样误差在 ${range} 之间（试了 ${tried} 个取值）。`
    : `${measure.en} is ${goal} with ${axis.label.en} at ${value}, within ${range} given the sampling error (${tried} values were tried).`;
}

/** The interval of the answer, as far as it lies in the plot. */
function drawAnswer(axes: ResponseAxes, data: GoalResponseData, options: ChartOptions): void {
  const { svg, draw, plot, x } = axes;
  const { answer, axis } = data;
  if (!answer) return;
  const within = (value: number): number => Math.min(plot.right, Math.max(plot.left, x(value)));
  const [left, right] = [within(answer.interval[0]), within(answer.interval[1])];
  const place = { x: left, y: plot.top, width: Math.max(1, right - left), height: plot.bottom - plot.top };
  svg.append(draw('rect', { ...place, ...areaKey(options.palette).look }));
  verticalReference(
    axes,
    within(answer.value),
    answerLabel(axis.say(answer.value, options.language))[options.language],
    options,
  );
}

/** Which value reaches the goal? Everything tried with its 95 % bar, the goal as a line, the answer with its interval. */
export function goalResponseChart(data: GoalResponseData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const response = responseOf(data);
  const { points } = response;
  const limits = [data.limits.atLeast, data.limits.atMost];
  const style = responseStyle(response, limits, language);
  const description = describe(data, style, language);
  const keys = responseKeys(palette);
  const axes = openResponse(
    response,
    {
      description,
      legend: legendOf(data, palette, language),
      style,
      compared: limits,
      isMarked: true,
    },
    options,
  );
  drawAnswer(axes, data, options);
  if (points.length > 0)
    for (const { value, label, side } of limitsOf(data, style))
      horizontalReference(axes, style.shown(value), label[language], options, { side });
  drawBars(axes, points, options);
  drawDots(axes, points, keys.dot);
  drawHoles(axes, points, keys.hole);
  const pointKeys = { estimate: keys.dot, interval: keys.bar, hole: keys.hole };
  return { title: data.title[language], description, ...responseReading(response, axes, pointKeys, options) };
}
