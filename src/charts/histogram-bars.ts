import type { Bin } from './bins';
import type { Cartesian } from './cartesian';
import type { Domain } from './domain';
import type { NumberStyle } from './format';
import type { Attributes } from './svg';

/** The open bin stands apart at the right end of the axis, as one bar that is no wider than its label. */
export const OPEN_GAP = 12;
export const OPEN_WIDTH = 18;

const SMALLEST_BAR = 2;
/** Bars at least this wide get air between them. */
const WIDE_BAR = 4;

/** How bars below the reference and from it on look. */
export interface BarLooks {
  readonly below: Attributes;
  readonly above: Attributes;
}

/** The pixels a bin takes on the x axis. */
export function binSpan({ x, plot }: Cartesian, bin: Bin, { shown }: NumberStyle): Domain {
  if (bin.open) return [plot.right - OPEN_WIDTH, plot.right];
  const left = x(shown(bin.from));
  return [left, Math.max(x(shown(bin.to)), left + SMALLEST_BAR)];
}

/** The pixel of a reference value; beyond the closed bins it is somewhere in the open one. */
export function referencePixel({ x, plot }: Cartesian, value: number): number {
  const [, end] = x.domain() as [number, number];
  return value <= end ? x(value) : plot.right - OPEN_WIDTH / 2;
}

function bar({ draw, y }: Cartesian, [left, right]: Domain, shownShare: number, look: Attributes): SVGRectElement {
  const air = right - left >= WIDE_BAR ? 0.5 : 0;
  const top = y(shownShare);
  return draw('rect', { x: left + air, y: top, width: right - left - 2 * air, height: y(0) - top, ...look });
}

/**
 * One bin's bar, in two pieces when the reference pixel falls inside it. How much of the open bin lies on either side is not
 * known: it is one piece, and above only when all of it is.
 */
export function binBars(
  axes: Cartesian,
  bin: Bin,
  [left, right]: Domain,
  shownShare: number,
  reference: number,
  looks: BarLooks,
): readonly SVGRectElement[] {
  if (bin.open) return [bar(axes, [left, right], shownShare, reference <= left ? looks.above : looks.below)];
  const cut = Math.min(Math.max(reference, left), right);
  const pieces: readonly [Domain, Attributes][] = [
    [[left, cut], looks.below],
    [[cut, right], looks.above],
  ];
  return pieces.filter(([[from, to]]) => to > from).map(([piece, look]) => bar(axes, piece, shownShare, look));
}
