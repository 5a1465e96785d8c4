import { lab } from 'd3';
import type { ChartOptions } from './chart';
import type { EstimateStyle } from './estimate-style';
import { heatColor, type Heat } from './heat';
import { isKnown } from './measured';
import type { Palette } from './palette';
import { crossPath } from './shapes';
import { cellAt, valueAt, type SweepMapData } from './sweep-map-data';
import type { MapFrame } from './sweep-map-frame';
import { mapKeys } from './sweep-map-keys';
import { drawCurrent, drawThreshold } from './sweep-map-lines';
import { BASELINE } from './rows';
import { halo } from './svg';
import { textWidth } from './text-layout';

/** Cells at least this wide and high get air between them. */
const WIDE_CELL = 12;
/** Around a number in a cell. */
const CELL_AIR = 8;
const CELL_LINE = 18;

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

/** The numbers themselves, where there is room for all of them. */
function drawNumbers(frame: MapFrame, data: SweepMapData, style: EstimateStyle, heat: Heat, palette: Palette): void {
  const { svg, draw, xs, ys, cell } = frame;
  const numbers = xs.flatMap((x, i) =>
    ys.flatMap((y, j) => {
      const value = valueAt(data, i, j);
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
  drawCells(frame, data, style, heat, palette);
  if (data.threshold !== undefined) drawThreshold(frame, data, data.threshold, palette);
  drawCurrent(frame, data, palette);
  drawNumbers(frame, data, style, heat, palette);
}
