import { line } from 'd3';
import type { Cartesian } from './cartesian';
import type { Box, ChartOptions } from './chart';
import { dodge } from './dodge';
import { breachOf, colorOf, lookOf, nameOf, type ExceedanceCurve } from './exceedance-curves';
import { percent, sayShare } from './format';
import { placeLabels, type Place, type Point } from './place-labels';
import { FONT_SIZE, halo, type Attributes, type Brush } from './svg';
import { textWidth } from './text-layout';

const DOT = 4.5;
const BESIDE = 5;
const LINE = FONT_SIZE + 1;
/** From the bottom of a text's box to its baseline. */
const DESCENT = 2;

/** One curve in pixels. */
interface Mark {
  readonly curve: ExceedanceCurve;
  readonly points: readonly Point[];
  /** Where it crosses the tolerance. */
  readonly dot: Point;
  readonly breach: number;
}

function markOf(curve: ExceedanceCurve, tolerance: number, { x, y }: Cartesian): Mark {
  const { loss, probability } = curve.exceedance;
  const at = (share: number, p: number): Point => [x(percent.shown(share)), y(percent.shown(p))];
  const breach = breachOf(curve, tolerance);
  return { curve, breach, dot: at(tolerance, breach), points: loss.map((share, i) => at(share, probability[i] ?? 0)) };
}

/** Net is a round dot, gross a square one, and independent ones are hollow. */
function drawDot(draw: Brush, { curve, dot: [cx, cy] }: Mark, { palette }: ChartOptions): SVGElement {
  const color = colorOf(curve, palette);
  const look = { fill: curve.independent ? palette.surface : color, stroke: color, 'stroke-width': 1.5 };
  if (curve.measure === 'net') return draw('circle', { cx, cy, r: DOT, ...look });
  return draw('rect', { x: cx - DOT, y: cy - DOT, width: 2 * DOT, height: 2 * DOT, ...look });
}

const aroundDot = ({ dot: [x, y] }: Mark): Box => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT });

/** Where the numbers at the dots go: above the falling curves, right of the tolerance (left of it at the axis' end). */
function besideDots(marks: readonly Mark[], { plot, y }: Cartesian): readonly Place[] {
  const heights = marks.map((mark) => mark.dot[1] - BESIDE);
  const bottoms = dodge(heights, LINE, y(100) - DESCENT, plot.bottom);
  return marks.map(({ breach, dot: [x] }, i): Place => {
    const width = textWidth(sayShare(breach));
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

function drawLine(draw: Brush, { curve, points }: Mark, { palette }: ChartOptions): SVGElement {
  return draw('path', { d: line<Point>()([...points]) ?? '', fill: 'none', ...lookOf(curve, palette) });
}

/** The curves with their names, and where they cross the tolerance with the probability of exceeding it. */
export function drawCurves(
  axes: Cartesian,
  curves: readonly ExceedanceCurve[],
  tolerance: number,
  options: ChartOptions,
): void {
  const { svg, draw, plot } = axes;
  const { language, palette } = options;
  const marks = curves.map((curve) => markOf(curve, tolerance, axes));
  const told = marks.filter(({ curve }) => !curve.independent);
  const values = besideDots(told, axes);
  const named = marks.map(({ curve, points }) => ({ name: nameOf(curve, language), points }));
  const names = placeLabels(named, takenBy(marks, values, axes), plot);
  const write = ({ curve }: Mark, place: Place | undefined, content: string, look: Attributes): void => {
    if (!place) return;
    const at = { x: place.anchor === 'start' ? place.box.left : place.box.right, y: place.box.bottom - DESCENT };
    const ink = { fill: colorOf(curve, palette), ...halo(palette.surface), ...look };
    svg.append(draw('text', { ...at, 'text-anchor': place.anchor, ...ink }, content));
  };
  svg.append(
    ...marks.map((mark) => drawLine(draw, mark, options)),
    ...marks.map((mark) => drawDot(draw, mark, options)),
  );
  marks.forEach((mark, i) => write(mark, names[i], nameOf(mark.curve, language), {}));
  told.forEach((mark, i) => write(mark, values[i], sayShare(mark.breach), { 'font-weight': 700 }));
}
