import { line } from 'd3';
import type { Cartesian } from './cartesian';
import type { Box, ChartOptions } from './chart';
import { dodge } from './dodge';
import { breachOf, colorOf, lookOf, nameOf, type ExceedanceCurve } from './exceedance-curves';
import { percent, sayShare } from './format';
import { placeLabels, type Place, type Point } from './place-labels';
import { FONT_SIZE, halo, type Attributes } from './svg';
import { textWidth } from './text-layout';

const DOT = 4.5;
const BESIDE = 5;
const LINE = FONT_SIZE + 1;
/** From the bottom of a text's box to its baseline. */
const DESCENT = 2;

const pointsOf = ({ exceedance }: ExceedanceCurve, { x, y }: Cartesian): readonly Point[] =>
  exceedance.loss.map((loss, i) => [x(percent.shown(loss)), y(percent.shown(exceedance.probability[i] ?? 0))]);

/** Net is a round dot, gross a square one, and independent ones are hollow. */
function dot({ draw }: Cartesian, curve: ExceedanceCurve, [cx, cy]: Point, { palette }: ChartOptions): SVGElement {
  const color = colorOf(curve, palette);
  const look = { fill: curve.independent ? palette.surface : color, stroke: color, 'stroke-width': 1.5 };
  if (curve.measure === 'net') return draw('circle', { cx, cy, r: DOT, ...look });
  return draw('rect', { x: cx - DOT, y: cy - DOT, width: 2 * DOT, height: 2 * DOT, ...look });
}

const aroundDot = ([x, y]: Point): Box => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT });

/** Where the numbers at the dots go: right of the tolerance line, or left of it at the end of the axis, one below the other. */
function besideDots(dots: readonly Point[], values: readonly string[], { plot, y }: Cartesian): readonly Place[] {
  const bottoms = dodge(
    dots.map(([, at]) => at + LINE / 2),
    LINE,
    y(100) + LINE / 2,
    plot.bottom,
  );
  return dots.map(([x], i): Place => {
    const width = textWidth(values[i] ?? '');
    const bottom = bottoms[i] ?? 0;
    const right = x + DOT + BESIDE;
    const rightwards = right + width <= plot.right;
    const left = rightwards ? right : x - DOT - BESIDE - width;
    return { box: { left, right: left + width, top: bottom - LINE, bottom }, anchor: rightwards ? 'start' : 'end' };
  });
}

function placedText({ draw }: Cartesian, { box, anchor }: Place, content: string, look: Attributes): SVGTextElement {
  const x = anchor === 'start' ? box.left : box.right;
  return draw('text', { x, y: box.bottom - DESCENT, 'text-anchor': anchor, ...look }, content);
}

/** The curves with their names, and where they cross the tolerance with the probability of exceeding it. */
export function drawCurves(
  axes: Cartesian,
  curves: readonly ExceedanceCurve[],
  tolerance: number,
  options: ChartOptions,
): void {
  const { svg, draw, x, y, plot } = axes;
  const { language, palette } = options;
  const at = x(percent.shown(tolerance));
  const points = curves.map((curve) => pointsOf(curve, axes));
  const breaches = curves.map((curve) => breachOf(curve, tolerance));
  const dots = breaches.map((breach): Point => [at, y(percent.shown(breach))]);
  const values = besideDots(dots, breaches.map(sayShare), axes);
  const named = curves.map((curve, i) => ({ name: nameOf(curve, language), points: points[i] ?? [] }));
  const header = { ...plot, bottom: y(100) - DESCENT };
  const taken = [...dots.map(aroundDot), ...values.map((value) => value.box), { ...plot, left: at, right: at }, header];
  const names = placeLabels(named, taken, plot);
  curves.forEach((curve, i) => {
    const d = line<Point>()([...(points[i] ?? [])]) ?? '';
    svg.append(draw('path', { d, fill: 'none', ...lookOf(curve, palette) }));
  });
  curves.forEach((curve, i) => {
    const look = { fill: colorOf(curve, palette), ...halo(palette.surface) };
    const [name, value] = [names[i], values[i]];
    svg.append(dot(axes, curve, dots[i] ?? [0, 0], options));
    if (name) svg.append(placedText(axes, name, nameOf(curve, language), look));
    if (value) svg.append(placedText(axes, value, sayShare(breaches[i] ?? 0), { ...look, 'font-weight': 700 }));
  });
}
