import type { Exceedance } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import type { Cartesian } from './cartesian';
import type { Chart, ChartOptions } from './chart';
import { NO_DATA } from './empty';
import { exceedanceReading, openExceedance } from './exceedance-axes';
import { probabilityAt } from './exceedance-curves';
import { drawCurves, type DrawnCurve } from './exceedance-marks';
import { percent, sayShare } from './format';
import type { LegendEntry } from './legend';
import { scenarioLook } from './scenario-looks';

/** How likely is a loss above x in each of several scenarios? */
export interface ComparedExceedanceData {
  readonly title: Text;
  readonly curves: readonly ComparedCurve[];
}

export interface ComparedCurve {
  readonly name: Text;
  /** Place of the scenario among all that are compared, from 0, which gives it its look: not every one has every curve. */
  readonly place: number;
  readonly exceedance: Exceedance;
  /** The loss this scenario tolerates, 0..1. */
  readonly tolerance: number;
}

const toleranceKey = text('各方案的容许亏损', "Each scenario's tolerance");

const drawnOf = ({ curves }: ComparedExceedanceData, { language, palette }: ChartOptions): readonly DrawnCurve[] =>
  curves.map(({ name, place, exceedance, tolerance }) => {
    const { color, key } = scenarioLook(place, palette);
    const breach = probabilityAt(exceedance, tolerance);
    const dot = { shape: 'circle', isHollow: false, isTold: true } as const;
    return { name: name[language], exceedance, look: key.look, color, ink: palette.text, tolerance, breach, dot };
  });

function legendOf(curves: readonly DrawnCurve[], { language, palette }: ChartOptions): readonly LegendEntry[] {
  if (curves.length === 0) return [];
  return [
    ...curves.map(({ name, look }): LegendEntry => ({ label: name, mark: 'line', look })),
    { label: toleranceKey[language], mark: 'dot', look: { fill: palette.muted } },
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
  const each = curves.map(({ name, tolerance, breach }) => {
    const limit = percent.brief(percent.shown(tolerance));
    return language === 'zh'
      ? `${name} ${sayShare(breach)}（容许 ${limit}）`
      : `${name} ${sayShare(breach)} (${limit})`;
  });
  return language === 'zh'
    ? `亏损超过各自容许亏损的可能性：${each.join('；')}。`
    : `Probability that the loss exceeds each scenario's own tolerance: ${each.join('; ')}.`;
}

/** How likely is a loss above x, and above each scenario's own tolerance? One falling curve per scenario. */
export function comparedExceedanceChart(data: ComparedExceedanceData, options: ChartOptions): Chart {
  const { language } = options;
  const title = data.title[language];
  const curves = drawnOf(data, options);
  const description = describe(curves, language);
  const axes = openExceedance({ title, description, legend: legendOf(curves, options) }, 0, options);
  drawTolerances(axes, curves);
  drawCurves(axes, curves, false, options);
  return { title, description, ...exceedanceReading(axes, curves, options) };
}
