import { area, line } from 'd3';
import type { Series } from '../engine/result';
import type { Cartesian } from './cartesian';
import type { Palette } from './palette';
import { scenarioLook } from './scenario-looks';
import type { Attributes } from './svg';

/** What is shown of each scenario's years. */
export const COLUMNS = ['p50', 'p10', 'p90'] as const;
type Column = (typeof COLUMNS)[number];

/** A scenario's numbers of one year. */
export interface YearPoint extends Readonly<Record<Column, number>> {
  readonly year: number;
}

export const pointsOf = ({ years, p10, p50, p90 }: Series): readonly YearPoint[] =>
  years.map((year, i) => ({ year, p10: p10[i], p50: p50[i], p90: p90[i] }));

/** The more bands lie over each other, the fainter they are. */
export const bandLook = (color: string, bands: number): Attributes => ({
  fill: color,
  'fill-opacity': Math.min(0.14, 0.4 / bands),
});

/** The points to draw; a single year is drawn up to half a year wide, or nothing would be seen of it. */
function drawnPoints(series: Series, { x }: Cartesian): YearPoint[] {
  const points = pointsOf(series);
  const [only, second] = points;
  if (!only || second) return [...points];
  const [first, last] = x.domain();
  return [Math.max(first, only.year - 0.25), Math.min(last, only.year + 0.25)].map((year) => ({ ...only, year }));
}

/** The bands of all scenarios, and above them the medians of all; `shown` turns values into axis units. */
export function drawFans(
  axes: Cartesian,
  fans: readonly Series[],
  shown: (value: number) => number,
  palette: Palette,
): void {
  const { svg, draw, x, y } = axes;
  const at = (column: Column) => (point: YearPoint) => y(shown(point[column]));
  const across = ({ year }: YearPoint): number => x(year);
  const band = area<YearPoint>().x(across).y0(at('p10')).y1(at('p90'));
  const median = line<YearPoint>().x(across).y(at('p50'));
  const all = fans.map((series, i) => ({ points: drawnPoints(series, axes), ...scenarioLook(i, palette) }));
  svg.append(
    ...all.map(({ points, color }) => draw('path', { d: band(points) ?? '', ...bandLook(color, fans.length) })),
    ...all.map(({ points, key }) => draw('path', { d: median(points) ?? '', fill: 'none', ...key.look })),
  );
}
