import { scaleLinear } from 'd3';
import { BELOW, gridUp, markBelow, titleBelow, type Plotted, type Scale } from './axes';
import type { ChartOptions } from './chart';
import type { Domain } from './domain';
import { EDGE, frameTop, openFrame, type FrameTexts } from './frame';
import { BASELINE } from './rows';
import type { Brush } from './svg';
import { widest, wrap } from './text-layout';
import { horizontalTicks, type TickLabel } from './ticks';

/** Rows with a name each, over a numeric axis. */
export interface ValueRows extends Plotted {
  readonly x: Scale;
  /** Middle of each row, from top to bottom. */
  readonly middles: readonly number[];
  readonly pitch: number;
}

export interface ValueRowsSpec extends FrameTexts {
  readonly names: readonly string[];
  /** Rows are at least this high, whatever height was asked for. */
  readonly smallestRow: number;
  readonly x: { readonly title: string; readonly domain: Domain; readonly tick: TickLabel };
  /** Room inside the plot, left and right of the domain, for labels at the ends of bars. */
  readonly air: readonly [left: number, right: number];
  /** Room between the texts and the plot. */
  readonly headroom?: number;
  /** A column right of the plot: its heading, and what stands in each row. */
  readonly column?: { readonly heading: string; readonly cells: readonly string[] };
}

/** Names take at most this part of the picture's width; longer ones go on in a second line. */
const NAMES = 0.34;
const NAME_GAP = 10;
const LINE = 15;
const HEADING = 20;
/** A row stays at most this high, however much room there is. */
const HIGHEST_ROW = 56;

const namesOf = ({ names }: ValueRowsSpec, { width }: ChartOptions): readonly (readonly string[])[] =>
  names.map((name) => wrap(name, width * NAMES));

function drawNames(draw: Brush, rows: readonly (readonly string[])[], middles: readonly number[], fill: string) {
  return rows.flatMap((lines, row) =>
    lines.map((line, i) => {
      const y = middles[row] + (i - (lines.length - 1) / 2) * LINE + BASELINE;
      return draw('text', { x: EDGE, y, fill }, line);
    }),
  );
}

/** The column right of the plot, flush with the edge of the picture. */
function drawColumn(rows: ValueRows, { column }: ValueRowsSpec, { width, palette }: ChartOptions): void {
  if (!column) return;
  const { svg, draw, plot, middles } = rows;
  const look = { x: width - EDGE, 'text-anchor': 'end' };
  svg.append(
    draw('text', { ...look, y: plot.top - 7, fill: palette.muted }, column.heading),
    ...column.cells.map((cell, i) => draw('text', { ...look, y: middles[i] + BASELINE, fill: palette.text }, cell)),
  );
}

function drawAxis(rows: ValueRows, { x: { title, domain, tick } }: ValueRowsSpec, { palette }: ChartOptions): void {
  const { svg, draw, plot, x } = rows;
  const marks = horizontalTicks(domain, x(domain[1]) - x(domain[0]), tick);
  gridUp(rows, marks, x, palette);
  svg.append(draw('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: palette.axis }));
  for (const { value, label } of marks) markBelow(rows, x(value), label, palette);
  titleBelow(rows, title, palette);
}

/** Draws everything but the marks: frame, names, the column, grid and axis. */
export function openValueRows(options: ChartOptions, spec: ValueRowsSpec): ValueRows {
  const names = namesOf(spec, options);
  const above = frameTop(options, spec) + (spec.headroom ?? 0) + (spec.column ? HEADING : 0);
  const mostLines = Math.max(1, ...names.map((lines) => lines.length));
  const smallest = Math.max(spec.smallestRow, mostLines * LINE + 6);
  const count = Math.max(1, names.length);
  const pitch = Math.min(Math.max(smallest, HIGHEST_ROW), Math.max(smallest, (options.height - above - BELOW) / count));
  const bottom = above + count * pitch;
  const { svg, draw } = openFrame(options, bottom + BELOW, spec);
  const columnWidth = spec.column ? widest([spec.column.heading, ...spec.column.cells]) + NAME_GAP : 0;
  const left = EDGE + widest(names.flat()) + NAME_GAP;
  const plot = { left, top: above, right: Math.max(left + 40, options.width - EDGE - columnWidth), bottom };
  const x = scaleLinear(spec.x.domain, [plot.left + spec.air[0], plot.right - spec.air[1]]);
  const middles = names.map((_, i) => above + (i + 0.5) * pitch);
  const rows = { svg, draw, plot, x, middles, pitch };
  drawAxis(rows, spec, options);
  svg.append(...drawNames(draw, names, middles, options.palette.text));
  drawColumn(rows, spec, options);
  return rows;
}
