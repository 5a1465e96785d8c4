import type { Palette } from './palette';
import { FONT_SIZE, type Attributes, type Brush } from './svg';
import { textWidth } from './text-layout';

/** The key to one kind of mark: how it looks, and what it means. */
export interface LegendEntry {
  readonly label: string;
  readonly mark: 'line' | 'area' | 'whisker';
  /** The presentation attributes the marks themselves have. */
  readonly look: Attributes;
}

const SAMPLE = 22;
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
    const length = SAMPLE + 6 + textWidth(entry.label);
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    const placed = { entry, x, row };
    x += length + GAP;
    return placed;
  });
}

/** Height of a legend laid out in rows of `width`. */
export const legendHeight = (entries: readonly LegendEntry[], width: number): number =>
  entries.length === 0 ? 0 : ((place(entries, width).at(-1)?.row ?? 0) + 1) * ROW;

function sample(draw: Brush, { mark, look }: LegendEntry): SVGElement {
  if (mark === 'area') return draw('rect', { x: 0, y: -5, width: SAMPLE, height: 10, ...look });
  const d = mark === 'line' ? `M0,0H${SAMPLE}` : `M0,-4V4M0,0H${SAMPLE}M${SAMPLE},-4V4`;
  return draw('path', { d, fill: 'none', ...look });
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
      draw('text', { x: SAMPLE + 6, y: FONT_SIZE * 0.36, fill: palette.text }, entry.label),
    ),
  );
  return draw('g', {}, ...keys);
}
