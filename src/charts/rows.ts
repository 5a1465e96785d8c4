import { scaleLinear, type ScaleLinear } from 'd3';
import type { Box, ChartOptions } from './chart';
import { EDGE, frameTop, openFrame, type FrameTexts } from './frame';
import { FONT_SIZE, type Attributes, type Brush } from './svg';
import { widest } from './text-layout';

/** A chart with one row per name: horizontal bars to the right of the names. */
export interface Rows {
  readonly svg: SVGSVGElement;
  readonly draw: Brush;
  /** Where bars and their values go. */
  readonly plot: Box;
  /** Middle of each row, from top to bottom. */
  readonly middles: readonly number[];
  readonly pitch: number;
}

const HEADING = 22;

/** Columns with a heading of their own, right of the names; widths are shares of the plot. */
export interface RowsSpec extends FrameTexts {
  readonly names: readonly string[];
  /** Rows are at least this high, whatever height was asked for. */
  readonly smallestRow: number;
}

/** Values from 0 → bar lengths up to `room`. */
export function lengths(values: readonly number[], room: number): ScaleLinear<number, number> {
  const most = Math.max(0, ...values);
  return scaleLinear([0, most === 0 ? 1 : most], [0, Math.max(0, room)]);
}

/** The vertical middle of a line of text. */
export const BASELINE = FONT_SIZE * 0.36;

/** Draws everything but the bars: frame, names and hairlines between the rows. A row of column headings stays free above. */
export function openRows(options: ChartOptions, spec: RowsSpec): Rows {
  const { palette } = options;
  const count = spec.names.length;
  const above = frameTop(options, spec) + HEADING;
  const height = Math.max(options.height, above + count * spec.smallestRow + EDGE);
  const { svg, draw } = openFrame(options, height, spec);
  const plot = { left: EDGE + widest(spec.names) + 10, top: above, right: options.width - EDGE, bottom: height - EDGE };
  const pitch = (plot.bottom - plot.top) / count;
  const middles = spec.names.map((_, i) => plot.top + (i + 0.5) * pitch);
  spec.names.forEach((name, i) => {
    const y = plot.top + i * pitch;
    svg.append(
      draw('line', { x1: EDGE, x2: plot.right, y1: y, y2: y, stroke: palette.grid }),
      draw('text', { x: EDGE, y: y + pitch / 2 + BASELINE, fill: palette.text }, name),
    );
  });
  return { svg, draw, plot, middles, pitch };
}

/** A heading above a column of the rows. */
export function columnHeading(
  { draw, plot }: Rows,
  x: number,
  anchor: 'start' | 'end',
  title: string,
  fill: string,
): SVGTextElement {
  return draw('text', { x, y: plot.top - 7, 'text-anchor': anchor, fill }, title);
}

/** One bar from `left`, around the height `middle`, with its value written at its end. */
export function valueBar(
  draw: Brush,
  bar: { left: number; middle: number; width: number; height: number },
  value: string,
  look: Attributes,
  ink: string,
): readonly SVGElement[] {
  const { left, middle, width, height } = bar;
  return [
    draw('rect', { x: left, y: middle - height / 2, width, height, ...look }),
    draw('text', { x: left + width + 5, y: middle + BASELINE, fill: ink }, value),
  ];
}
