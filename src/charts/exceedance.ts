import { text, type Language, type Text } from '../model/text';
import { openCartesian } from './cartesian';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import { NO_DATA, emptyNote } from './empty';
import { breachOf, lookOf, nameOf, probabilityAt, type ExceedanceCurve } from './exceedance-curves';
import { drawCurves } from './exceedance-marks';
import { percent, sayShare, withUnit } from './format';
import type { LegendEntry } from './legend';
import { readable } from './read';
import { REFERENCE_HEADROOM, verticalReference } from './reference';
import { horizontalTicks } from './ticks';

/** How likely is a loss above x? */
export interface ExceedanceData {
  readonly title: Text;
  readonly curves: readonly ExceedanceCurve[];
  /** The tolerated loss, 0..1. */
  readonly tolerance: number;
}

const lossTitle = text('亏损占投资额的比例 x', 'Loss x as a share of the investment');
const probabilityTitle = text('亏损超过 x 的可能性', 'Probability of a loss above x');
const independentKey = text('ρ=0：若项目彼此独立', 'ρ=0: if projects were independent');
const toleranceLabel = (tolerance: string): Text => text(`容许亏损 ${tolerance}`, `Tolerance ${tolerance}`);

/** Steps of the arrow keys are at most this many. */
const MOST_STEPS = 50;
const gridOf = ({ curves }: ExceedanceData): readonly number[] => curves[0]?.exceedance.loss ?? [];

function legendOf({ curves }: ExceedanceData, { language, palette }: ChartOptions): readonly LegendEntry[] {
  const independent = curves.find((curve) => curve.independent);
  if (!independent) return [];
  return [{ label: independentKey[language], mark: 'line', look: lookOf(independent, palette) }];
}

function tableOf(data: ExceedanceData, language: Language): ChartTable {
  const header = (curve: ExceedanceCurve): string => withUnit(`P(${nameOf(curve, language)} > x)`, '%', language);
  const cells = (x: number): readonly number[] =>
    data.curves.map(({ exceedance }) => percent.shown(probabilityAt(exceedance, x)));
  return {
    headers: [withUnit(lossTitle[language], '%', language), ...data.curves.map(header)],
    rows: gridOf(data).map((x) => [percent.shown(x), ...cells(x)]),
  };
}

function readoutAt(data: ExceedanceData, { language, palette }: ChartOptions) {
  const grid = gridOf(data);
  return (index: number): Omit<Readout, 'at'> => {
    const x = grid[index] ?? 0;
    return {
      title: `x = ${sayShare(x)}`,
      lines: data.curves.map((curve) => ({
        label: nameOf(curve, language),
        value: sayShare(probabilityAt(curve.exceedance, x)),
        key: { mark: 'line', look: lookOf(curve, palette) },
      })),
    };
  };
}

function describe({ curves, tolerance }: ExceedanceData, language: Language): string {
  const above = percent.brief(percent.shown(tolerance));
  const each = curves.map((curve) => `${nameOf(curve, language)} ${sayShare(breachOf(curve, tolerance))}`);
  if (each.length === 0) return NO_DATA[language];
  return language === 'zh'
    ? `亏损超过容许的 ${above} 的可能性：${each.join('；')}。`
    : `Probability that the loss exceeds the tolerance of ${above}: ${each.join('; ')}.`;
}

/** Room for a number above a curve at 100 %. */
const VALUE_HEADROOM = 14;

const LOSSES = [0, 100] as const;

/** How likely is a loss above x, and above the tolerance? One falling curve per reading. */
export function exceedanceChart(data: ExceedanceData, options: ChartOptions): Chart {
  const { language } = options;
  const title = data.title[language];
  const description = describe(data, language);
  const axes = openCartesian(options, {
    title,
    description,
    legend: legendOf(data, options),
    yTitle: withUnit(probabilityTitle[language], '%', language),
    y: { domain: [0, 100], tick: percent.tick },
    x: {
      title: withUnit(lossTitle[language], '%', language),
      domain: LOSSES,
      ticks: (width) => horizontalTicks(LOSSES, width, percent.tick),
    },
    headroom: REFERENCE_HEADROOM + VALUE_HEADROOM,
  });
  const { svg, draw, plot, x } = axes;
  const label = toleranceLabel(percent.brief(percent.shown(data.tolerance)))[language];
  verticalReference(axes, x(percent.shown(data.tolerance)), label, options);
  drawCurves(axes, data.curves, data.tolerance, options);
  if (data.curves.length === 0) svg.append(emptyNote(draw, plot, options));
  const grid = gridOf(data);
  const positions = grid.map((loss) => x(percent.shown(loss)));
  const stride = Math.max(1, Math.ceil((grid.length - 1) / MOST_STEPS));
  return {
    title,
    description,
    svg,
    table: tableOf(data, language),
    ...readable('x', plot, positions, readoutAt(data, options), stride),
  };
}
