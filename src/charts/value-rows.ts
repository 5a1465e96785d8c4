import { cumsum, scaleLinear, sum } from 'd3';
import { BELOW, gridUp, markBelow, titleBelow, type Plotted, type Scale } from './axes';
import type { ChartOptions } from './chart';
import type { Domain } from './domain';
import { EDGE, frameTop, openFrame, type FrameTexts } from './frame';
import { rowHeight, rowName, type RowName } from './row-names';
import { BASELINE } from './rows';
import { halo } from './svg';
import { textWidth, widest } from './text-layout';
import { horizontalTicks, type TickLabel } from './ticks';

/** Rows with a name each, over a numeric axis. */
export interface ValueRows extends Plotted {
  readonly x: Scale;
  /** Where marks go: below the names, above the grid. */
  readonly layer: SVGGElement;
  /** Middle of each row's marks, from top to bottom. */
  readonly middles: readonly number[];
}

export interface ValueRowsSpec extends FrameTexts {
  readonly names: readonly string[];
  /** The marks of a row are at least this high, whatever height was asked for. */
  readonly smallestRow: number;
  readonly x: { readonly title: string; readonly domain: Domain; readonly tick: TickLabel };
  /** Room inside the plot, left and right of the domain, for labels at the ends of bars. */
  readonly air: readonly [left: number, right: number];
  /** Room between the texts and the plot. */
  readonly headroom?: number;
  /** A column right of the plot: its heading, and what stands in each row. */
  readonly column?: { readonly heading: string; readonly cells: readonly string[] };
}

const GAP = 10;
const HEADING = 20;
const SMALLEST_PLOT = 40;
/** A row is widened by at most this much, however much room there is. */
const MOST_EXTRA = 24;

/** Bottoms of the rows, from `top` down; they share the room that is left, up to a point. */
function bottomsOf(names: readonly RowName[], top: number, { smallestRow }: ValueRowsSpec, height: number) {
  const heights = names.map((name) => rowHeight(name, smallestRow));
  const spare = (height - BELOW - top - sum(heights)) / Math.max(1, names.length);
  const extra = Math.min(MOST_EXTRA, Math.max(0, spare));
  return Array.from(cumsum(heights.map((each) => each + extra)), (end) => top + end);
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

function drawNames({ svg, draw, middles }: ValueRows, names: readonly RowName[], { palette }: ChartOptions): void {
  names.forEach(({ lines, baselines }, row) =>
    lines.forEach((line, i) =>
      svg.append(
        draw('text', { x: EDGE, y: middles[row] + baselines[i], fill: palette.text, ...halo(palette.surface) }, line),
      ),
    ),
  );
}

function drawAxis(rows: ValueRows, { x: { title, domain, tick } }: ValueRowsSpec, options: ChartOptions): void {
  const { palette, width } = options;
  const { svg, draw, plot, x } = rows;
  const marks = horizontalTicks(domain, x(domain[1]) - x(domain[0]), tick);
  gridUp(rows, marks, x, palette);
  svg.append(draw('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: palette.axis }));
  for (const { value, label } of marks)
    if (x(value) >= textWidth(label) / 2 && x(value) + textWidth(label) / 2 <= width)
      markBelow(rows, x(value), label, palette);
  titleBelow(rows, title, palette);
}

/** Draws everything but the marks: frame, names, the column, grid and axis. */
export function openValueRows(options: ChartOptions, spec: ValueRowsSpec): ValueRows {
  const { width } = options;
  const names = spec.names.map((name) => rowName(name, spec.smallestRow, width));
  const top = frameTop(options, spec) + (spec.headroom ?? 0) + (spec.column ? HEADING : 0);
  const bottoms = bottomsOf(names, top, spec, options.height);
  const bottom = bottoms.at(-1) ?? top + SMALLEST_PLOT;
  const { svg, draw } = openFrame(options, bottom + BELOW, spec);
  const beside = widest(names.flatMap((name) => (name.isAbove ? [] : name.lines)));
  const column = spec.column ? widest([spec.column.heading, ...spec.column.cells]) + GAP : 0;
  const left = EDGE + (beside === 0 ? 0 : beside + GAP);
  const plot = { left, top, right: Math.max(left + SMALLEST_PLOT, width - EDGE - column), bottom };
  const x = scaleLinear(spec.x.domain, [plot.left + spec.air[0], plot.right - spec.air[1]]);
  const middles = names.map(({ above }, i) => ((bottoms[i - 1] ?? top) + above + bottoms[i]) / 2);
  const rows = { svg, draw, plot, x, middles, layer: draw('g', {}) };
  drawAxis(rows, spec, options);
  svg.append(rows.layer);
  drawNames(rows, names, options);
  drawColumn(rows, spec, options);
  return rows;
}
