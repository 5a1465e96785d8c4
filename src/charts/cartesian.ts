import { scaleLinear, type ScaleLinear } from 'd3';
import { BELOW, gridAcross, markBelow, markLeft, TICK, titleBelow, type Plotted } from './axes';
import type { Box, ChartOptions } from './chart';
import type { Domain } from './domain';
import { EDGE, frameTop, openFrame, type FrameTexts } from './frame';
import { textWidth, widest } from './text-layout';
import { roundTicks, type Tick, type TickLabel } from './ticks';

/** A chart with two numeric axes. Domains are in the units the axes show. */
export interface CartesianSpec extends FrameTexts {
  readonly y: { readonly domain: Domain; readonly tick: TickLabel };
  readonly x: {
    readonly title: string;
    readonly domain: Domain;
    /** Room between the ends of the domain and those of the axis, for marks that lie on them. */
    readonly inset?: number;
    /** The ticks for an axis this long. */
    ticks(width: number): readonly Tick[];
    /** Room kept free at the right end of the axis, outside its domain, with one label under its last `width`. */
    readonly beyond?: { readonly gap: number; readonly width: number; readonly label: string };
  };
  /** Room between the top of the plot and the upper end of the y domain, for labels. */
  readonly headroom?: number;
  /** The plot is at least this high, whatever height was asked for. */
  readonly leastPlot?: number;
}

/** The drawn axes: marks go into `svg`, placed by `x` and `y`. */
export interface Cartesian extends Plotted {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

const SMALLEST_PLOT = 40;
const LINE_PITCH = 42;

function verticalTicks(spec: CartesianSpec, height: number): readonly Tick[] {
  const count = Math.max(2, Math.min(6, Math.round(height / LINE_PITCH)));
  return roundTicks(spec.y.domain, count, spec.y.tick);
}

function drawVertical(axes: Cartesian, marks: readonly Tick[], { palette }: ChartOptions): void {
  const heights = marks.map(({ value }) => axes.y(value));
  gridAcross(axes, heights, palette);
  marks.forEach(({ label }, i) => markLeft(axes, heights[i], label, palette));
}

function drawBaseline({ svg, draw, plot, y }: Cartesian, { palette }: ChartOptions): void {
  const [low, high] = y.domain() as [number, number];
  const at = y(Math.min(Math.max(0, low), high));
  svg.append(draw('line', { x1: plot.left, x2: plot.right, y1: at, y2: at, stroke: palette.axis }));
}

function drawHorizontal(axes: Cartesian, spec: CartesianSpec, { palette }: ChartOptions): void {
  const { plot, x } = axes;
  const { beyond } = spec.x;
  const beyondAt = beyond ? plot.right - beyond.width / 2 : Infinity;
  const limit = beyond ? beyondAt - textWidth(beyond.label) / 2 - EDGE : Infinity;
  for (const { value, label } of spec.x.ticks(x(spec.x.domain[1]) - x(spec.x.domain[0]))) {
    if (x(value) + textWidth(label) / 2 <= limit) markBelow(axes, x(value), label, palette);
  }
  if (beyond) markBelow(axes, beyondAt, beyond.label, palette);
  titleBelow(axes, spec.x.title, palette);
}

function plotBox(options: ChartOptions, spec: CartesianSpec, top: number, height: number): Box {
  const bottom = height - BELOW;
  const left = EDGE + widest(verticalTicks(spec, bottom - top).map((tick) => tick.label)) + TICK;
  const last = spec.x.ticks(options.width - left).at(-1)?.label ?? '';
  const overhang = spec.x.beyond ? textWidth(spec.x.beyond.label) / 2 - spec.x.beyond.width / 2 : textWidth(last) / 2;
  return { left, top, right: options.width - EDGE - Math.max(0, overhang), bottom };
}

/** Draws everything but the marks: frame, grid, axes, ticks and titles. */
export function openCartesian(options: ChartOptions, spec: CartesianSpec): Cartesian {
  const headroom = spec.headroom ?? 0;
  const height = Math.max(
    options.height,
    frameTop(options, spec) + headroom + (spec.leastPlot ?? SMALLEST_PLOT) + BELOW,
  );
  const { svg, draw, top } = openFrame(options, height, spec);
  const plot = plotBox(options, spec, top, height);
  const beyond = spec.x.beyond ? spec.x.beyond.gap + spec.x.beyond.width : 0;
  const inset = spec.x.inset ?? 0;
  const x = scaleLinear(spec.x.domain, [plot.left + inset, plot.right - beyond - inset]);
  const y = scaleLinear(spec.y.domain, [plot.bottom, plot.top + headroom]);
  const axes = { svg, draw, plot, x, y };
  drawVertical(axes, verticalTicks(spec, plot.bottom - plot.top), options);
  drawHorizontal(axes, spec, options);
  drawBaseline(axes, options);
  return axes;
}
