import { line } from 'd3';
import type { Exceedance } from '../engine/result';
import type { Cartesian } from './cartesian';
import type { Box, ChartOptions } from './chart';
import { dodge } from './dodge';
import { percent, sayShare } from './format';
import { placeLabels, type Place, type Point } from './place-labels';
import { FONT_SIZE, halo, type Attributes, type Brush } from './svg';
import { textWidth } from './text-layout';

/** A curve as it is drawn. */
export interface DrawnCurve {
  /** What it is called: in headers and read-outs, and beside the curve where there is no legend of curves. */
  readonly name: string;
  readonly exceedance: Exceedance;
  /** Stroke, width and dashes. */
  readonly look: Attributes;
  readonly color: string;
  /** The tolerated loss, 0..1, and the probability of exceeding it. */
  readonly tolerance: number;
  readonly breach: number;
  /** The mark where the curve crosses its tolerance; the probability is written beside it where it is `told`. */
  readonly dot: { readonly shape: 'circle' | 'square'; readonly isHollow: boolean; readonly isTold: boolean };
}

const DOT = 4.5;
const BESIDE = 5;
const LINE = FONT_SIZE + 1;
/** From the bottom of a text's box to its baseline. */
const DESCENT = 2;

/** One curve in pixels. */
interface Mark {
  readonly curve: DrawnCurve;
  readonly points: readonly Point[];
  /** Where it crosses the tolerance. */
  readonly dot: Point;
}

function markOf(curve: DrawnCurve, { x, y }: Cartesian): Mark {
  const { loss, probability } = curve.exceedance;
  const at = (share: number, p: number): Point => [x(percent.shown(share)), y(percent.shown(p))];
  return {
    curve,
    dot: at(curve.tolerance, curve.breach),
    points: loss.map((share, i) => at(share, probability[i] ?? 0)),
  };
}

function drawDot(draw: Brush, { curve, dot: [cx, cy] }: Mark, { palette }: ChartOptions): SVGElement {
  const { color, dot } = curve;
  const look = { fill: dot.isHollow ? palette.surface : color, stroke: color, 'stroke-width': 1.5 };
  if (dot.shape === 'circle') return draw('circle', { cx, cy, r: DOT, ...look });
  return draw('rect', { x: cx - DOT, y: cy - DOT, width: 2 * DOT, height: 2 * DOT, ...look });
}

const aroundDot = ({ dot: [x, y] }: Mark): Box => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT });

/** Where the numbers at the dots go: above the falling curves, right of the tolerance (left of it at the axis' end). */
function besideDots(marks: readonly Mark[], { plot, y }: Cartesian): readonly Place[] {
  const heights = marks.map((mark) => mark.dot[1] - BESIDE);
  const bottoms = dodge(heights, LINE, y(y.domain()[1]) - DESCENT, plot.bottom);
  return marks.map(({ curve, dot: [x] }, i): Place => {
    const width = textWidth(sayShare(curve.breach));
    const bottom = bottoms[i] ?? 0;
    const rightwards = x + BESIDE + width <= plot.right;
    const left = rightwards ? x + BESIDE : x - BESIDE - width;
    return { box: { left, right: left + width, top: bottom - LINE, bottom }, anchor: rightwards ? 'start' : 'end' };
  });
}

/** What names keep away from: dots and their numbers, the tolerance line, and the row of its label. */
function takenBy(marks: readonly Mark[], values: readonly Place[], { plot }: Cartesian): readonly Box[] {
  const across = marks.map(({ dot: [x] }) => ({ ...plot, left: x, right: x }));
  const header = { ...plot, bottom: plot.top + LINE };
  return [...marks.map(aroundDot), ...values.map((value) => value.box), ...across, header];
}

const drawLine = (draw: Brush, { curve, points }: Mark): SVGElement =>
  draw('path', { d: line<Point>()([...points]) ?? '', fill: 'none', ...curve.look });

function write(
  { svg, draw }: Cartesian,
  { color }: DrawnCurve,
  { box, anchor }: Place,
  content: string,
  weight: number,
  { palette }: ChartOptions,
): void {
  const at = { x: anchor === 'start' ? box.left : box.right, y: box.bottom - DESCENT, 'text-anchor': anchor };
  svg.append(draw('text', { ...at, fill: color, ...halo(palette.surface), 'font-weight': weight }, content));
}

/** The curves, and where they cross the tolerance with the probability of exceeding it; with their names beside them if asked. */
export function drawCurves(
  axes: Cartesian,
  curves: readonly DrawnCurve[],
  areNamed: boolean,
  options: ChartOptions,
): void {
  const { svg, draw, plot } = axes;
  const marks = curves.map((curve) => markOf(curve, axes));
  const told = marks.filter(({ curve }) => curve.dot.isTold);
  const values = besideDots(told, axes);
  svg.append(...marks.map((mark) => drawLine(draw, mark)), ...marks.map((mark) => drawDot(draw, mark, options)));
  if (areNamed) {
    const named = marks.map(({ curve: { name }, points }) => ({ name, points }));
    placeLabels(named, takenBy(marks, values, axes), plot).forEach((place, i) => {
      if (place) write(axes, curves[i], place, curves[i].name, 400, options);
    });
  }
  told.forEach(({ curve }, i) => write(axes, curve, values[i], sayShare(curve.breach), 700, options));
}
