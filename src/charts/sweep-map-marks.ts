import { lab, scaleLinear } from 'd3';
import type { ChartOptions, Key } from './chart';
import { contour, type Field } from './contour';
import type { EstimateStyle } from './estimate-style';
import { heatColor, type Heat } from './heat';
import { isKnown } from './measured';
import type { Palette } from './palette';
import { crossPath } from './shapes';
import { cellAt, type SweepMapData } from './sweep-map-data';
import type { MapFrame } from './sweep-map-frame';
import { BASELINE } from './rows';
import { halo } from './svg';
import { textWidth } from './text-layout';

/** Cells at least this wide and high get air between them. */
const WIDE_CELL = 12;
/** Around a number in a cell. */
const CELL_AIR = 8;
const CELL_LINE = 18;
/** Radius of the ring where the scenario is, and of one around a number. */
const [RING, LARGE_RING] = [5, 16];

/** How what is no colour of the map looks. */
export const mapKeys = (palette: Palette): Readonly<Record<'threshold' | 'current' | 'hole' | 'pending', Key>> => ({
  threshold: { mark: 'line', look: { stroke: palette.text, 'stroke-width': 2.25, 'stroke-linecap': 'round' } },
  current: { mark: 'dot', look: { fill: 'none', stroke: palette.text, 'stroke-width': 2 } },
  hole: { mark: 'cross', look: { stroke: palette.loss, 'stroke-width': 1.75 } },
  pending: { mark: 'area', look: { fill: palette.grid, 'fill-opacity': 0.5, stroke: palette.grid } },
});

type Known = (column: number, row: number) => number | null;

const valuesOf =
  (data: SweepMapData): Known =>
  (i, j) =>
    cellAt(data, i, j)?.estimate?.value ?? null;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ xs, ys, cell }: MapFrame, i: number, j: number): Box {
  const air = Math.min(cell.width, cell.height) >= WIDE_CELL ? 0.5 : 0;
  return {
    x: xs[i] - cell.width / 2 + air,
    y: ys[j] - cell.height / 2 + air,
    width: cell.width - 2 * air,
    height: cell.height - 2 * air,
  };
}

function drawCells(frame: MapFrame, data: SweepMapData, style: EstimateStyle, heat: Heat, palette: Palette): void {
  const { svg, draw, xs, ys } = frame;
  const keys = mapKeys(palette);
  xs.forEach((x, i) =>
    ys.forEach((y, j) => {
      const [cell, box] = [cellAt(data, i, j), boxOf(frame, i, j)];
      if (cell && isKnown(cell.estimate))
        svg.append(draw('rect', { ...box, fill: heatColor(heat, style.shown(cell.estimate.value)) }));
      else if (cell) svg.append(draw('path', { d: crossPath(x, y), fill: 'none', ...keys.hole.look }));
      else svg.append(draw('rect', { ...box, ...keys.pending.look }));
    }),
  );
}

/** The line of the threshold; half a cell beyond the middles of the outermost cells it goes on straight. */
function drawThreshold({ svg, draw, plot, xs, ys }: MapFrame, known: Known, threshold: number, palette: Palette): void {
  const field: Field = {
    xs: [plot.left, ...xs, plot.right],
    ys: [plot.bottom, ...ys, plot.top],
    at: (i, j) => beyond(i - 1, xs.length, (column) => beyond(j - 1, ys.length, (row) => known(column, row))),
  };
  const d = contour(field, threshold)
    .map(([a, b]) => `M${a.x},${a.y}L${b.x},${b.y}`)
    .join('');
  if (d === '') return;
  const { look } = mapKeys(palette).threshold;
  svg.append(
    draw('path', { d, fill: 'none', stroke: palette.surface, 'stroke-width': 5, 'stroke-linecap': 'round' }),
    draw('path', { d, fill: 'none', ...look }),
  );
}

/** A row of values goes on half a step beyond its ends, at −1 and `count`, as it came, or stays where it is. */
function beyond(k: number, count: number, at: (k: number) => number | null): number | null {
  const end = Math.min(Math.max(k, 0), count - 1);
  const [last, before] = [at(end), at(end === k || count === 1 ? end : end + (end - k))];
  if (last === null || before === null) return last;
  return last + (last - before) / 2;
}

/** The middle of the cells that lie at a value of an axis, or between two of them; null off the map. */
function pixelOf(values: readonly number[], pixels: readonly number[], value: number): number | null {
  if (values.length === 0 || value < values[0] || value > values[values.length - 1]) return null;
  return values.length === 1 ? pixels[0] : scaleLinear(values, pixels)(value);
}

/** A ring where the scenario is, if that is on the map; around the number where it is that of a cell. */
function drawCurrent({ svg, draw, xs, ys, cell }: MapFrame, { x, y, current }: SweepMapData, palette: Palette): void {
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

/** The numbers themselves, where there is room for all of them. */
function drawNumbers(frame: MapFrame, known: Known, style: EstimateStyle, heat: Heat, palette: Palette): void {
  const { svg, draw, xs, ys, cell } = frame;
  const numbers = xs.flatMap((x, i) =>
    ys.flatMap((y, j) => {
      const value = known(i, j);
      return value === null ? [] : [{ x, y, value, said: style.plain(value) }];
    }),
  );
  const fits = numbers.every(({ said }) => textWidth(said) + CELL_AIR <= cell.width) && cell.height >= CELL_LINE;
  if (!fits) return;
  for (const { x, y, value, said } of numbers) {
    const color = heatColor(heat, style.shown(value));
    const place = { x, y: y + BASELINE, 'text-anchor': 'middle' };
    svg.append(draw('text', { ...place, fill: inkOn(color, palette), ...halo(color) }, said));
  }
}

/** Text or surface, whichever is further from a colour in lightness. */
function inkOn(color: string, { text, surface }: Palette): string {
  const distance = (ink: string): number => Math.abs(lab(ink).l - lab(color).l);
  return distance(text) > distance(surface) ? text : surface;
}

/** Cells, numbers in them, the line of the threshold, and where the scenario is. */
export function drawMap(
  frame: MapFrame,
  data: SweepMapData,
  style: EstimateStyle,
  heat: Heat,
  { palette }: ChartOptions,
): void {
  const known = valuesOf(data);
  drawCells(frame, data, style, heat, palette);
  if (data.threshold !== undefined) drawThreshold(frame, known, data.threshold, palette);
  drawCurrent(frame, data, palette);
  drawNumbers(frame, known, style, heat, palette);
}
