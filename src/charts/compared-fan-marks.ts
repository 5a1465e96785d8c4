import { area, line } from 'd3';
import type { Series } from '../engine/result';
import type { Cartesian } from './cartesian';
import type { Key } from './chart';
import type { Palette } from './palette';
import { scenarioLook, type ScenarioLook } from './scenario-looks';
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

/** The band of the first scenario is filled. */
const bandLook = (color: string): Attributes => ({ fill: color, 'fill-opacity': 0.14 });

/** Those of the others are only outlined: filled bands would mix to a colour that is none of theirs. */
const edgeLook = ({ color, dash }: Pick<ScenarioLook, 'color' | 'dash'>): Attributes => ({
  stroke: color,
  'stroke-width': 1,
  'stroke-opacity': 0.75,
  'stroke-dasharray': dash,
});

/** The first scenario's band, and the edges of any other's. */
export const fanKeys = (palette: Palette): Readonly<Record<'band' | 'edges', Key>> => ({
  band: { mark: 'area', look: bandLook(scenarioLook(0, palette).color) },
  edges: { mark: 'line', look: edgeLook({ color: palette.neutral, dash: 'none' }) },
});

/** The points to draw; a single year is drawn up to half a year wide, or nothing would be seen of it. */
function drawnPoints(series: Series, { x }: Cartesian): YearPoint[] {
  const points = pointsOf(series);
  const [only, second] = points;
  if (!only || second) return [...points];
  const [first, last] = x.domain();
  return [Math.max(first, only.year - 0.25), Math.min(last, only.year + 0.25)].map((year) => ({ ...only, year }));
}

/** The band of the first scenario, the edges of the others', and above them the medians of all; `shown` turns values into axis units. */
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
  const curve = (column: Column) => line<YearPoint>().x(across).y(at(column));
  const all = fans.map((series, i) => ({ points: drawnPoints(series, axes), look: scenarioLook(i, palette) }));
  const [first, ...others] = all;
  const edges = others.flatMap(({ points, look }) =>
    (['p10', 'p90'] as const).map((column) => ({ d: curve(column)(points) ?? '', ...edgeLook(look) })),
  );
  svg.append(
    ...(first ? [draw('path', { d: band(first.points) ?? '', ...bandLook(first.look.color) })] : []),
    ...edges.map((edge) => draw('path', { fill: 'none', ...edge })),
    ...all.map(({ points, look }) => draw('path', { d: curve('p50')(points) ?? '', fill: 'none', ...look.key.look })),
  );
}
