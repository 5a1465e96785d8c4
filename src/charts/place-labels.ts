import { least } from 'd3';
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

const PITCH = 8;
const AWAY = 7;
const CLEAR = 3;
/** Another curve this much further off than a label's own cannot be meant. */
const AMBIGUOUS = 24;
/** What a label's place costs: over another label, over another curve, over its own, per pixel of ambiguity. */
const COST = { label: 1000, other: 20, own: 8, ambiguous: 2, end: 12 } as const;

/** Points about PITCH apart along a curve, so that a steep piece counts as much as a flat one. */
function evenly(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [x, y] of points) {
    const [fromX, fromY] = kept.at(-1) ?? [-Infinity, y];
    const length = Math.hypot(x - fromX, y - fromY);
    if (length < PITCH) continue;
    const pieces = Number.isFinite(length) ? Math.round(length / PITCH) : 1;
    for (let k = 1; k < pieces; k++)
      kept.push([fromX + ((x - fromX) * k) / pieces, fromY + ((y - fromY) * k) / pieces]);
    kept.push([x, y]);
  }
  return kept;
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
  let nearest = Infinity;
  for (const [x, y] of points) {
    const across = Math.max(box.left - x, 0, x - box.right);
    const down = Math.max(box.top - y, 0, y - box.bottom);
    nearest = Math.min(nearest, across * across + down * down);
  }
  return Math.sqrt(nearest);
}

/** How little further off than its own curve the nearest other one is: 0 … AMBIGUOUS. */
function ambiguity(box: Box, own: readonly Point[], others: readonly (readonly Point[])[]): number {
  const near = distance(box, own);
  const next = Math.min(...others.map((points) => distance(box, points)));
  return Math.min(AMBIGUOUS, Math.max(0, AMBIGUOUS - (next - near)));
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
  return (
    COST.label * taken.filter((other) => overlap(room, other)).length +
    COST.other * others.reduce((sum, points) => sum + hits(room, points), 0) +
    COST.own * hits(box, own) +
    COST.ambiguous * ambiguity(box, own, others) +
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
  const lines = curves.map((curve) => evenly(curve.points));
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
