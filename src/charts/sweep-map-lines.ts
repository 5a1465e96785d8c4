import { pathRound, range, scaleLinear } from 'd3';
import { contour, type Field } from './contour';
import type { Palette } from './palette';
import { valueAt, type SweepMapData } from './sweep-map-data';
import type { MapFrame } from './sweep-map-frame';
import { mapKeys } from './sweep-map-keys';

/** Radius of the ring where the scenario is, and of one around a number. */
const [RING, LARGE_RING] = [5, 16];

/** The nearest of `count` places, counted from 0. */
const within = (k: number, count: number): number => Math.min(Math.max(k, 0), count - 1);

/** The values in the middles of the cells; the edges of the map have those of the cells beside them: nothing is known beyond. */
const fieldOf = ({ plot, xs, ys }: Pick<MapFrame, 'plot' | 'xs' | 'ys'>, data: SweepMapData): Field => ({
  xs: [plot.left, ...xs, plot.right],
  ys: [plot.bottom, ...ys, plot.top],
  at: (i, j) => valueAt(data, within(i - 1, xs.length), within(j - 1, ys.length)),
});

/** Whether the threshold lies between two cells of the map, so that a line of it is drawn. */
export function isCrossed(data: SweepMapData, threshold: number): boolean {
  const [xs, ys] = [range(data.x.values.length), range(data.y.values.length)];
  const plot = { left: -1, right: xs.length, bottom: -1, top: ys.length };
  return contour(fieldOf({ plot, xs, ys }, data), threshold).length > 0;
}

/** The line of the threshold, through the map from edge to edge. */
export function drawThreshold(frame: MapFrame, data: SweepMapData, threshold: number, palette: Palette): void {
  const { svg, draw } = frame;
  const line = pathRound(2);
  for (const [a, b] of contour(fieldOf(frame, data), threshold)) {
    line.moveTo(a.x, a.y);
    line.lineTo(b.x, b.y);
  }
  const d = line.toString();
  if (d === '') return;
  const { look } = mapKeys(palette).threshold;
  svg.append(
    draw('path', { d, fill: 'none', stroke: palette.surface, 'stroke-width': 5, 'stroke-linecap': 'round' }),
    draw('path', { d, fill: 'none', ...look }),
  );
}

/** The middle of the cells that lie at a value of an axis, or between two of them; null off the map. */
function pixelOf(values: readonly number[], pixels: readonly number[], value: number): number | null {
  if (values.length === 0 || value < values[0] || value > values[values.length - 1]) return null;
  return values.length === 1 ? pixels[0] : scaleLinear(values, pixels)(value);
}

/** A ring where the scenario is, if that is on the map; around the number where it is that of a cell. */
export function drawCurrent(
  { svg, draw, xs, ys, cell }: MapFrame,
  { x, y, current }: SweepMapData,
  palette: Palette,
): void {
  if (!current) return;
  const [cx, cy] = [pixelOf(x.values, xs, current.x), pixelOf(y.values, ys, current.y)];
  if (cx === null || cy === null) return;
  const isOnCell = x.values.includes(current.x) && y.values.includes(current.y);
  const r = isOnCell ? Math.max(RING, Math.min(LARGE_RING, Math.min(cell.width, cell.height) / 2 - 3)) : RING;
  const place = { cx, cy, r, fill: 'none' };
  svg.append(
    draw('circle', { ...place, stroke: palette.surface, 'stroke-width': 5 }),
    draw('circle', { ...place, ...mapKeys(palette).current.look }),
  );
}
