import { area, line } from 'd3';
import type { Series } from '../engine/result';
import type { Language } from '../model/text';
import type { Cartesian } from './cartesian';
import type { Key } from './chart';
import type { LegendEntry } from './legend';
import type { Attributes } from './svg';
import { middleFourFifths, middleHalf, statisticLabels, type Statistic } from './yearly';

const LOOKS = {
  outer: { 'fill-opacity': 0.16 },
  inner: { 'fill-opacity': 0.3 },
  median: { 'stroke-width': 2.25, 'stroke-linejoin': 'round' },
  mean: { 'stroke-width': 1.75, 'stroke-dasharray': '2 3' },
} as const;

/** How the bands and curves look; where the bands lie on each other, both are seen. */
export function fanKeys(color: string): Readonly<Record<'median' | 'mean' | 'half' | 'fourFifths', Key>> {
  return {
    median: { mark: 'line', look: { stroke: color, ...LOOKS.median } },
    mean: { mark: 'line', look: { stroke: color, ...LOOKS.mean } },
    half: { mark: 'area', look: { fill: color, 'fill-opacity': 0.41 } },
    fourFifths: { mark: 'area', look: { fill: color, ...LOOKS.outer } },
  };
}

/** The key to the bands and curves. */
export function fanLegend(color: string, language: Language): readonly LegendEntry[] {
  const keys = fanKeys(color);
  return [
    { label: statisticLabels.p50[language], ...keys.median },
    { label: statisticLabels.mean[language], ...keys.mean },
    { label: middleHalf[language], ...keys.half },
    { label: middleFourFifths[language], ...keys.fourFifths },
  ];
}

interface Point extends Readonly<Record<Statistic, number>> {
  readonly year: number;
}

/** The points to draw, in shown units; a single year is drawn half a year wide, or nothing would be seen of it. */
function pointsOf(series: Series, shown: (value: number) => number): readonly Point[] {
  const points = series.years.map((year, i): Point => {
    const at = (statistic: Statistic): number => shown(series[statistic][i] ?? 0);
    return { year, mean: at('mean'), p10: at('p10'), p25: at('p25'), p50: at('p50'), p75: at('p75'), p90: at('p90') };
  });
  const [only, second] = points;
  return only && !second
    ? [
        { ...only, year: only.year - 0.25 },
        { ...only, year: only.year + 0.25 },
      ]
    : points;
}

/** Draws the bands, the mean and the median of a series; `shown` turns its values into axis units. */
export function drawFan(axes: Cartesian, series: Series, shown: (value: number) => number, color: string): void {
  const { svg, draw, x, y } = axes;
  const points = pointsOf(series, shown);
  const band = (low: Statistic, high: Statistic, look: Attributes): SVGPathElement => {
    const shape = area<Point>()
      .x((p) => x(p.year))
      .y0((p) => y(p[low]))
      .y1((p) => y(p[high]));
    return draw('path', { d: shape([...points]) ?? '', fill: color, ...look });
  };
  const curve = (statistic: Statistic, look: Attributes): SVGPathElement => {
    const shape = line<Point>()
      .x((p) => x(p.year))
      .y((p) => y(p[statistic]));
    return draw('path', { d: shape([...points]) ?? '', fill: 'none', stroke: color, ...look });
  };
  svg.append(
    band('p10', 'p90', LOOKS.outer),
    band('p25', 'p75', LOOKS.inner),
    curve('mean', LOOKS.mean),
    curve('p50', LOOKS.median),
  );
}
