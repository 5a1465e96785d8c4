import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions } from './chart';
import { NO_DATA } from './empty';
import { exceedanceReading, openExceedance } from './exceedance-axes';
import { breachOf, colorOf, lookOf, nameOf, type ExceedanceCurve } from './exceedance-curves';
import { drawCurves, type DrawnCurve } from './exceedance-marks';
import { percent, sayShare } from './format';
import type { LegendEntry } from './legend';
import { REFERENCE_HEADROOM, verticalReference } from './reference';

/** How likely is a loss above x? */
export interface ExceedanceData {
  readonly title: Text;
  readonly curves: readonly ExceedanceCurve[];
  /** The tolerated loss, 0..1. */
  readonly tolerance: number;
}

const independentKey = text('ρ=0：若项目彼此独立', 'ρ=0: if projects were independent');
const toleranceLabel = (tolerance: string): Text => text(`容许亏损 ${tolerance}`, `Tolerance ${tolerance}`);

function legendOf({ curves }: ExceedanceData, { language, palette }: ChartOptions): readonly LegendEntry[] {
  const independent = curves.find((curve) => curve.independent);
  if (!independent) return [];
  return [{ label: independentKey[language], mark: 'line', look: lookOf(independent, palette) }];
}

/** Net is a round dot, gross a square one; independent ones are hollow, and for comparison only. */
const drawnOf = ({ curves, tolerance }: ExceedanceData, { language, palette }: ChartOptions): readonly DrawnCurve[] =>
  curves.map((curve) => ({
    name: nameOf(curve, language),
    exceedance: curve.exceedance,
    look: lookOf(curve, palette),
    color: colorOf(curve, palette),
    tolerance,
    breach: breachOf(curve, tolerance),
    dot: {
      shape: curve.measure === 'net' ? 'circle' : 'square',
      isHollow: curve.independent,
      isTold: !curve.independent,
    },
  }));

function describe(curves: readonly DrawnCurve[], tolerance: string, language: Language): string {
  const each = curves.map(({ name, breach }) => `${name} ${sayShare(breach)}`);
  if (each.length === 0) return language === 'zh' ? `${NO_DATA.zh}。` : `${NO_DATA.en}.`;
  return language === 'zh'
    ? `亏损超过容许的 ${tolerance} 的可能性：${each.join('；')}。`
    : `Probability that the loss exceeds the tolerance of ${tolerance}: ${each.join('; ')}.`;
}

/** How likely is a loss above x, and above the tolerance? One falling curve per reading. */
export function exceedanceChart(data: ExceedanceData, options: ChartOptions): Chart {
  const { language } = options;
  const title = data.title[language];
  const curves = drawnOf(data, options);
  const tolerance = percent.brief(percent.shown(data.tolerance));
  const description = describe(curves, tolerance, language);
  const axes = openExceedance(
    { title, description, legend: legendOf(data, options) },
    curves,
    REFERENCE_HEADROOM,
    options,
  );
  verticalReference(axes, axes.x(percent.shown(data.tolerance)), toleranceLabel(tolerance)[language], options);
  drawCurves(axes, curves, true, options);
  return { title, description, ...exceedanceReading(axes, curves, options) };
}
