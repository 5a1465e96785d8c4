import type { Exceedance } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import type { Cartesian } from './cartesian';
import type { Chart, ChartOptions } from './chart';
import { NO_DATA } from './empty';
import { exceedanceReading, openExceedance } from './exceedance-axes';
import { probabilityAt } from './exceedance-curves';
import { drawCurves, type DrawnCurve } from './exceedance-marks';
import { percent, sayShare, withUnit } from './format';
import { legendRoom } from './frame';
import type { LegendEntry } from './legend';
import { scenarioLook } from './scenario-looks';
import { shortened, textWidth } from './text-layout';

/** How likely is a loss above x in each of several scenarios? */
export interface ComparedExceedanceData {
  readonly title: Text;
  readonly curves: readonly ComparedCurve[];
  /** What the tolerances are, where that is not what the documents allow. */
  readonly toleranceNote?: Text;
}

export interface ComparedCurve {
  readonly name: Text;
  /** Place of the scenario among all that are compared, from 0, which gives it its look: not every one has every curve. */
  readonly place: number;
  readonly exceedance: Exceedance;
  /** The loss this scenario tolerates, 0..1. */
  readonly tolerance: number;
}

const toleranceKey = text('各方案容许亏损处', 'At its own tolerance');

/** What a scenario tolerates, and how likely it is to be exceeded: "容许 60%，超过 20.0%". */
function sayBreach({ tolerance, breach }: DrawnCurve, language: Language): string {
  const limit = percent.brief(percent.shown(tolerance));
  const probability = sayShare(breach);
  return language === 'zh'
    ? `容许 ${limit}，超过的可能性 ${probability}`
    : `tolerates ${limit}, exceeded ${probability}`;
}

const drawnOf = ({ curves }: ComparedExceedanceData, { language, palette }: ChartOptions): readonly DrawnCurve[] =>
  curves.map(({ name, place, exceedance, tolerance }) => {
    const { color, key } = scenarioLook(place, palette);
    const breach = probabilityAt(exceedance, tolerance);
    const dot = { shape: 'circle', isHollow: false, isTold: false } as const;
    return { name: name[language], exceedance, look: key.look, color, tolerance, breach, dot };
  });

/** The name of a curve with what it says of the tolerance; a long name is cut, not the number. */
function legendLabel(curve: DrawnCurve, options: ChartOptions): string {
  const { language } = options;
  const said = withUnit('', sayBreach(curve, language), language);
  return shortened(curve.name, legendRoom(options) - textWidth(said)) + said;
}

function legendOf(
  { toleranceNote }: ComparedExceedanceData,
  curves: readonly DrawnCurve[],
  options: ChartOptions,
): readonly LegendEntry[] {
  if (curves.length === 0) return [];
  const { language, palette } = options;
  const tolerance = withUnit(toleranceKey[language], toleranceNote?.[language] ?? '', language);
  return [
    ...curves.map((curve): LegendEntry => ({ label: legendLabel(curve, options), mark: 'line', look: curve.look })),
    { label: shortened(tolerance, legendRoom(options)), mark: 'dot', look: { fill: palette.muted } },
  ];
}

/** From each dot down to the tolerance it belongs to. */
function drawTolerances({ svg, draw, plot, x, y }: Cartesian, curves: readonly DrawnCurve[]): void {
  for (const { tolerance, breach, color } of curves) {
    const at = x(percent.shown(tolerance));
    const place = { x1: at, x2: at, y1: y(percent.shown(breach)), y2: plot.bottom };
    svg.append(draw('line', { ...place, stroke: color, 'stroke-dasharray': '2 3' }));
  }
}

function describe(curves: readonly DrawnCurve[], language: Language): string {
  if (curves.length === 0) return language === 'zh' ? `${NO_DATA.zh}。` : `${NO_DATA.en}.`;
  const each = curves.map((curve) => withUnit(curve.name, sayBreach(curve, language), language));
  return language === 'zh'
    ? `各方案的容许亏损与超过它的可能性：${each.join('；')}。`
    : `Each scenario's tolerance and the probability of exceeding it: ${each.join('; ')}.`;
}

/** How likely is a loss above x, and above each scenario's own tolerance? One falling curve per scenario. */
export function comparedExceedanceChart(data: ComparedExceedanceData, options: ChartOptions): Chart {
  const { language } = options;
  const title = data.title[language];
  const curves = drawnOf(data, options);
  const description = describe(curves, language);
  const axes = openExceedance({ title, description, legend: legendOf(data, curves, options) }, curves, 0, options);
  drawTolerances(axes, curves);
  drawCurves(axes, curves, false, options);
  return { title, description, ...exceedanceReading(axes, curves, options) };
}
