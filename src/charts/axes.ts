import type { ScaleContinuousNumeric } from 'd3';
import type { Box } from './chart';
import { EDGE } from './frame';
import type { Palette } from './palette';
import { FONT_SIZE, type Brush } from './svg';
import { shortened } from './text-layout';
import type { Tick } from './ticks';

/** An open picture with the box its marks go into. */
export interface Plotted {
  readonly svg: SVGSVGElement;
  readonly draw: Brush;
  readonly plot: Box;
}

export type Scale = ScaleContinuousNumeric<number, number>;

export const TICK = 5;
/** Below the plot: ticks and their labels, then the axis title. */
export const BELOW = 42;

/** A tick below the plot with its label. */
export function markBelow({ svg, draw, plot }: Plotted, at: number, label: string, palette: Palette): void {
  svg.append(
    draw('line', { x1: at, x2: at, y1: plot.bottom, y2: plot.bottom + TICK, stroke: palette.axis }),
    draw('text', { x: at, y: plot.bottom + 18, 'text-anchor': 'middle', fill: palette.muted }, label),
  );
}

/** The title of the horizontal axis, below the labels of its ticks. */
export function titleBelow({ svg, draw, plot }: Plotted, title: string, palette: Palette): void {
  const place = { x: plot.right, y: plot.bottom + 35, 'text-anchor': 'end' };
  svg.append(draw('text', { ...place, fill: palette.muted }, shortened(title, plot.right - EDGE)));
}

/** A label left of the plot. */
export function markLeft({ svg, draw, plot }: Plotted, at: number, label: string, palette: Palette): void {
  const place = { x: plot.left - TICK, y: at + FONT_SIZE * 0.36, 'text-anchor': 'end' };
  svg.append(draw('text', { ...place, fill: palette.muted }, label));
}

/** Grid lines across the plot at the ticks of the vertical axis. */
export function gridAcross({ svg, draw, plot }: Plotted, heights: readonly number[], palette: Palette): void {
  for (const at of heights)
    svg.append(draw('line', { x1: plot.left, x2: plot.right, y1: at, y2: at, stroke: palette.grid }));
}

/** The same, upright, at the ticks of the horizontal axis. */
export function gridUp({ svg, draw, plot }: Plotted, marks: readonly Tick[], x: Scale, palette: Palette): void {
  for (const { value } of marks)
    svg.append(draw('line', { x1: x(value), x2: x(value), y1: plot.top, y2: plot.bottom, stroke: palette.grid }));
}
