import { line } from 'd3';
import { text, type Language, type Text } from '../model/text';
import { openCartesian, type Cartesian } from './cartesian';
import type { Box, Chart, ChartOptions, ChartTable, Readout } from './chart';
import { NO_DATA, emptyNote } from './empty';
import { colorOf, lookOf, nameOf, probabilityAt, type ExceedanceCurve } from './exceedance-curves';
import { percent, sayShare, withUnit } from './format';
import type { LegendEntry } from './legend';
import { placeLabels, type Point } from './place-labels';
import { readable } from './read';
import { REFERENCE_HEADROOM, verticalReference } from './reference';
import { halo } from './svg';
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
const DOT = 4.5;

const gridOf = ({ curves }: ExceedanceData): readonly number[] => curves[0]?.exceedance.loss ?? [];

const pointsOf = ({ exceedance }: ExceedanceCurve, { x, y }: Cartesian): readonly Point[] =>
  exceedance.loss.map((loss, i) => [x(percent.shown(loss)), y(percent.shown(exceedance.probability[i] ?? 0))]);

const breachOf = (curve: ExceedanceCurve, tolerance: number): number =>
  curve.breach ?? probabilityAt(curve.exceedance, tolerance);

/** Net is a round dot, gross a square one, and independent ones are hollow. */
function dot({ draw }: Cartesian, curve: ExceedanceCurve, [cx, cy]: Point, { palette }: ChartOptions): SVGElement {
  const color = colorOf(curve, palette);
  const look = { fill: curve.independent ? palette.surface : color, stroke: color, 'stroke-width': 1.5 };
  if (curve.measure === 'net') return draw('circle', { cx, cy, r: DOT, ...look });
  return draw('rect', { x: cx - DOT, y: cy - DOT, width: 2 * DOT, height: 2 * DOT, ...look });
}

const around = ([x, y]: Point): Box => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT });

/** What names keep away from: the dots, the tolerance line and the row above 100 % with its label. */
function taken({ plot, x, y }: Cartesian, dots: readonly Point[], tolerance: number): readonly Box[] {
  const at = x(percent.shown(tolerance));
  return [...dots.map(around), { ...plot, left: at, right: at }, { ...plot, bottom: y(100) - 2 }];
}

function drawCurves(axes: Cartesian, { curves, tolerance }: ExceedanceData, options: ChartOptions): void {
  const { svg, draw, x, y, plot } = axes;
  const { language, palette } = options;
  const points = curves.map((curve) => pointsOf(curve, axes));
  const dots = curves.map((curve): Point => [
    x(percent.shown(tolerance)),
    y(percent.shown(breachOf(curve, tolerance))),
  ]);
  const named = curves.map((curve, i) => ({ name: nameOf(curve, language), points: points[i] ?? [] }));
  const labels = placeLabels(named, taken(axes, dots, tolerance), plot);
  curves.forEach((curve, i) => {
    const d = line<Point>()([...(points[i] ?? [])]) ?? '';
    svg.append(draw('path', { d, fill: 'none', ...lookOf(curve, palette) }));
  });
  curves.forEach((curve, i) => svg.append(dot(axes, curve, dots[i] ?? [0, 0], options)));
  curves.forEach((curve) => {
    const box = labels.find((label) => label.name === nameOf(curve, language))?.box;
    if (!box) return;
    const place = { x: box.left, y: box.bottom - 2, fill: colorOf(curve, palette) };
    svg.append(draw('text', { ...place, ...halo(palette.surface) }, nameOf(curve, language)));
  });
}

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
        color: colorOf(curve, palette),
      })),
    };
  };
}

function describe({ curves, tolerance }: ExceedanceData, language: Language): string {
  const above = sayShare(tolerance);
  const each = curves.map((curve) => `${nameOf(curve, language)} ${sayShare(breachOf(curve, tolerance))}`);
  if (each.length === 0) return NO_DATA[language];
  return language === 'zh'
    ? `亏损超过容许的 ${above} 的可能性：${each.join('；')}。`
    : `Probability that the loss exceeds the tolerance of ${above}: ${each.join('; ')}.`;
}

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
    headroom: REFERENCE_HEADROOM,
  });
  const { svg, draw, plot, x } = axes;
  const label = toleranceLabel(percent.brief(percent.shown(data.tolerance)))[language];
  verticalReference(axes, x(percent.shown(data.tolerance)), label, options);
  drawCurves(axes, data, options);
  if (data.curves.length === 0) svg.append(emptyNote(draw, plot, options));
  const grid = gridOf(data);
  const positions = grid.map((loss) => x(percent.shown(loss)));
  const stride = Math.max(1, Math.ceil((grid.length - 1) / MOST_STEPS));
  return {
    title,
    description,
    svg,
    table: tableOf(data, language),
    axis: 'x',
    plot,
    ...readable(positions, readoutAt(data, options), stride),
  };
}
