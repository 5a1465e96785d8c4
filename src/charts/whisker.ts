import type { Key } from './chart';
import type { Domain } from './domain';
import type { Palette } from './palette';
import type { Attributes, Brush } from './svg';

const CAP = 3;

const look = (palette: Palette): Attributes => ({ stroke: palette.text, 'stroke-width': 1.25 });

export const whiskerKey = (palette: Palette): Key => ({ mark: 'whisker', look: look(palette) });

/** A line with caps between two pixels of an axis, at `across` on the other one; outlined so that it is seen on bars as well. */
export function whisker(
  draw: Brush,
  axis: 'x' | 'y',
  [low, high]: Domain,
  across: number,
  palette: Palette,
): readonly SVGElement[] {
  const [from, to] = [across - CAP, across + CAP];
  const d =
    axis === 'y'
      ? `M${from},${low}H${to}M${across},${low}V${high}M${from},${high}H${to}`
      : `M${low},${from}V${to}M${low},${across}H${high}M${high},${from}V${to}`;
  return [
    draw('path', { d, fill: 'none', stroke: palette.surface, 'stroke-width': 3.5 }),
    draw('path', { d, fill: 'none', ...look(palette) }),
  ];
}
