import { area, line } from 'd3';
import type { Cartesian } from './cartesian';
import type { ChartOptions, Key } from './chart';
import type { EstimateStyle } from './estimate-style';
import { interval95, isKnown } from './measured';
import type { Palette } from './palette';
import type { ResponsePoint } from './response';
import { crossPath, DOT } from './shapes';
import { whisker, whiskerKey } from './whisker';

/** The colour of what is one scenario's answer. */
const inkOf = (palette: Palette): string => palette.scenarios[0];

/** How the marks of a response look. */
export function responseKeys(palette: Palette): Readonly<Record<'line' | 'band' | 'dot' | 'bar' | 'hole', Key>> {
  const ink = inkOf(palette);
  return {
    line: { mark: 'line', look: { stroke: ink, 'stroke-width': 2.25, 'stroke-linejoin': 'round' } },
    band: { mark: 'area', look: { fill: ink, 'fill-opacity': 0.18 } },
    dot: { mark: 'dot', look: { fill: ink } },
    bar: whiskerKey(palette),
    hole: { mark: 'cross', look: { stroke: palette.loss, 'stroke-width': 1.75 } },
  };
}

/** Where the marks of a response go: axes, and how model values become axis units. */
export interface ResponseAxes extends Cartesian {
  readonly style: EstimateStyle;
}

/** The 95 % band around the line, with gaps where there is nothing. */
export function drawBand({ svg, draw, x, y, style }: ResponseAxes, points: readonly ResponsePoint[], key: Key): void {
  const end = (i: 0 | 1) => (point: ResponsePoint) =>
    y(style.shown((point.estimate && interval95(point.estimate))?.[i] ?? 0));
  const shape = area<ResponsePoint>()
    .defined(({ estimate }) => estimate !== null && interval95(estimate) !== null)
    .x((point) => x(point.x))
    .y0(end(0))
    .y1(end(1));
  svg.append(draw('path', { d: shape([...points]) ?? '', ...key.look }));
}

/** The line through the estimates, with gaps where there is nothing. */
export function drawLine({ svg, draw, x, y, style }: ResponseAxes, points: readonly ResponsePoint[], key: Key): void {
  const shape = line<ResponsePoint>()
    .defined(({ estimate }) => isKnown(estimate))
    .x((point) => x(point.x))
    .y(({ estimate }) => y(style.shown(estimate?.value ?? 0)));
  svg.append(draw('path', { d: shape([...points]) ?? '', fill: 'none', ...key.look }));
}

/** A dot for each estimate. */
export function drawDots({ svg, draw, x, y, style }: ResponseAxes, points: readonly ResponsePoint[], key: Key): void {
  for (const { x: at, estimate } of points)
    if (isKnown(estimate))
      svg.append(draw('circle', { cx: x(at), cy: y(style.shown(estimate.value)), r: DOT, ...key.look }));
}

/** A bar of the 95 % interval of each estimate. */
export function drawBars(
  { svg, draw, x, y, style }: ResponseAxes,
  points: readonly ResponsePoint[],
  { palette }: ChartOptions,
): void {
  for (const { x: at, estimate } of points) {
    const interval = estimate && interval95(estimate);
    if (!interval || interval[0] === interval[1]) continue;
    svg.append(...whisker(draw, 'y', [y(style.shown(interval[0])), y(style.shown(interval[1]))], x(at), palette));
  }
}

/** A cross at the bottom of the plot where there is nothing. */
export function drawHoles({ svg, draw, x, plot }: ResponseAxes, points: readonly ResponsePoint[], key: Key): void {
  for (const point of points)
    if (!isKnown(point.estimate))
      svg.append(draw('path', { d: crossPath(x(point.x), plot.bottom - 2 * DOT), fill: 'none', ...key.look }));
}
