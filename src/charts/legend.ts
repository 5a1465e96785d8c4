import type { Key } from './chart';
import type { Palette } from './palette';
import { crossPath, DOT } from './shapes';
import { FONT_SIZE, type Brush } from './svg';
import { shortened, textWidth } from './text-layout';

/** The key to one kind of mark: how it looks, and what it means. */
export interface LegendEntry extends Key {
  readonly label: string;
}

/** Width of a sample, and its height. */
export const SAMPLE = 22;
export const SAMPLE_HEIGHT = 10;
/** From the left end of a sample to its label. */
export const LABEL_LEFT = SAMPLE + 6;
const ROW = 18;
const GAP = 16;

interface Placed {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly row: number;
}

function place(entries: readonly LegendEntry[], width: number): readonly Placed[] {
  let x = 0;
  let row = 0;
  return entries.map((entry) => {
    const label = shortened(entry.label, width - LABEL_LEFT);
    const length = LABEL_LEFT + textWidth(label);
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    const placed = { entry: { ...entry, label }, x, row };
    x += length + GAP;
    return placed;
  });
}

/** Height of a legend laid out in rows of `width`. */
export const legendHeight = (entries: readonly LegendEntry[], width: number): number =>
  entries.length === 0 ? 0 : ((place(entries, width).at(-1)?.row ?? 0) + 1) * ROW;

const shapes = {
  line: `M0,0H${SAMPLE}`,
  whisker: `M0,-4V4M0,0H${SAMPLE}M${SAMPLE},-4V4`,
  cross: crossPath(SAMPLE / 2, 0),
} as const;

/** A piece of the mark itself, its left end in the middle of its height at 0, 0. */
export function sample(draw: Brush, { mark, look }: Key): SVGElement {
  if (mark === 'area')
    return draw('rect', { x: 0, y: -SAMPLE_HEIGHT / 2, width: SAMPLE, height: SAMPLE_HEIGHT, ...look });
  if (mark === 'dot') return draw('circle', { cx: SAMPLE / 2, cy: 0, r: DOT, ...look });
  return draw('path', { d: shapes[mark], fill: 'none', ...look });
}

/** The legend, in rows from `top` down. */
export function legend(
  draw: Brush,
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  width: number,
  palette: Palette,
): SVGGElement {
  const keys = place(entries, width).map(({ entry, x, row }) =>
    draw(
      'g',
      { transform: `translate(${left + x},${top + row * ROW + ROW / 2})` },
      sample(draw, entry),
      draw('text', { x: LABEL_LEFT, y: FONT_SIZE * 0.36, fill: palette.text }, entry.label),
    ),
  );
  return draw('g', {}, ...keys);
}
