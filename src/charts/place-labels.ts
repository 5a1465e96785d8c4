import { least, range } from 'd3';
import type { Box } from './chart';
import { FONT_SIZE } from './svg';
import { textWidth } from './text-layout';

export type Point = readonly [x: number, y: number];

/** A curve (pixels, from left to right) that wants its name beside it. */
export interface NamedCurve {
  readonly name: string;
  readonly points: readonly Point[];
}

/** A place for a name: the box it takes, and the side of it that touches the curve. */
export interface Place {
  readonly box: Box;
  readonly anchor: 'start' | 'end';
}

const PITCH = 6;
const AWAY = 7;
const CLEAR = 3;
/** A label may be taken for the name of another curve that is no further off than its own and this. */
const AMBIGUOUS = 6;
/** What a label's place costs: over another label, over another curve, over its own, too near to another curve. */
const COST = { label: 1000, other: 20, own: 8, stranger: 40, end: 12 } as const;

/** Points at most PITCH apart along a curve, so that a steep piece is seen as well as a flat one. */
function dense(points: readonly Point[]): readonly Point[] {
  return points.flatMap(([x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / PITCH));
    return range(pieces).map((k): Point => [x + ((nextX - x) * k) / pieces, y + ((nextY - y) * k) / pieces]);
  });
}

function placeAt([x, y]: Point, width: number, anchor: 'start' | 'end', below: boolean): Place {
  const left = anchor === 'start' ? x + AWAY : x - AWAY - width;
  const bottom = below ? y + AWAY + FONT_SIZE : y - AWAY;
  return { box: { left, right: left + width, top: bottom - FONT_SIZE, bottom }, anchor };
}

/** The four places around a point of the curve. */
const around = (point: Point, width: number): readonly Place[] => [
  placeAt(point, width, 'start', false),
  placeAt(point, width, 'end', true),
  placeAt(point, width, 'end', false),
  placeAt(point, width, 'start', true),
];

const inside = (box: Box, plot: Box): boolean =>
  box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const grown = (box: Box): Box => ({
  left: box.left - CLEAR,
  right: box.right + CLEAR,
  top: box.top - CLEAR,
  bottom: box.bottom + CLEAR,
});

const hits = (box: Box, points: readonly Point[]): number =>
  points.filter(([x, y]) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).length;

function distance(box: Box, points: readonly Point[]): number {
  return Math.min(
    ...points.map(([x, y]) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)),
    ),
  );
}

function cost(
  box: Box,
  own: readonly Point[],
  others: readonly (readonly Point[])[],
  taken: readonly Box[],
  plot: Box,
): number {
  const room = grown(box);
  const middle = (box.top + box.bottom) / 2;
  const fromMiddle = Math.abs((middle - plot.top) / (plot.bottom - plot.top) - 0.5);
  const near = distance(box, own);
  const stranger = others.some((points) => distance(box, points) < near + AMBIGUOUS);
  return (
    COST.label * taken.filter((other) => overlap(room, other)).length +
    COST.other * others.reduce((sum, points) => sum + hits(room, points), 0) +
    COST.own * hits(box, own) +
    (stranger ? COST.stranger : 0) +
    COST.end * fromMiddle
  );
}

/**
 * Gives every curve's name the clearest place beside it, one after the other; `taken` is what they must keep away from.
 * A name that fits nowhere in the plot gets no place.
 */
export function placeLabels(
  curves: readonly NamedCurve[],
  taken: readonly Box[],
  plot: Box,
): readonly (Place | undefined)[] {
  const lines = curves.map((curve) => dense(curve.points));
  const occupied = [...taken];
  return curves.map(({ name }, i) => {
    const own = lines[i] ?? [];
    const others = lines.filter((_, k) => k !== i);
    const width = textWidth(name);
    const places = own.filter((_, k) => k % 2 === 0).flatMap((point) => around(point, width));
    const inPlot = places.filter(({ box }) => inside(box, plot));
    const best = least(inPlot, ({ box }) => cost(box, own, others, occupied, plot));
    if (best) occupied.push(best.box);
    return best;
  });
}
