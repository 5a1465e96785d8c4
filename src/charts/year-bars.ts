import type { Series } from '../engine/result';
import type { Cartesian } from './cartesian';
import type { Key } from './chart';
import type { Palette } from './palette';
import type { Attributes } from './svg';

/** How the bars of one series stand: up (1) or down (−1) from 0, and as which of how many side by side in a year. */
export interface BarPlace {
  readonly sign: 1 | -1;
  readonly slot: number;
  readonly slots: number;
}

/** How they look. */
export interface BarLook {
  readonly bar: Attributes;
  /** Whether whiskers from P10 to P90 are drawn over them. */
  readonly whiskers: boolean;
}

const WIDEST_BAR = 30;
/** Part of a year's width that its bars take. */
const FILLED = 0.7;
const CAP = 3;

const whiskerLook = (palette: Palette): Attributes => ({ stroke: palette.text, 'stroke-width': 1.25 });

export const whiskerKey = (palette: Palette): Key => ({ mark: 'whisker', look: whiskerLook(palette) });

/** Where a year's bar begins and how wide it is, pixels. */
function barSpan({ x }: Cartesian, year: number, { slot, slots }: BarPlace): { x: number; width: number } {
  const width = Math.min(WIDEST_BAR, ((x(1) - x(0)) * FILLED) / slots);
  return { x: x(year) + (slot - slots / 2) * width, width };
}

/** A whisker between two heights, outlined so that it is seen on the bars as well. */
function drawWhisker({ svg, draw }: Cartesian, middle: number, low: number, high: number, palette: Palette): void {
  const cap = `h${2 * CAP}`;
  const d = `M${middle - CAP},${low}${cap}M${middle},${low}V${high}M${middle - CAP},${high}${cap}`;
  svg.append(
    draw('path', { d, fill: 'none', stroke: palette.surface, 'stroke-width': 3.5 }),
    draw('path', { d, fill: 'none', ...whiskerLook(palette) }),
  );
}

/** A bar for each year's mean, in axis units by `shown`, with the range of 80 % of the futures over it. */
export function drawYearBars(
  axes: Cartesian,
  series: Series,
  place: BarPlace,
  { bar, whiskers }: BarLook,
  shown: (value: number) => number,
  palette: Palette,
): void {
  const { svg, draw, y } = axes;
  series.years.forEach((year, i) => {
    const at = (value: number | undefined): number => y(place.sign * shown(value ?? 0));
    const [mean, low, high] = [at(series.mean[i]), at(series.p10[i]), at(series.p90[i])];
    const { x, width } = barSpan(axes, year, place);
    svg.append(draw('rect', { x, y: Math.min(mean, y(0)), width, height: Math.abs(mean - y(0)), ...bar }));
    if (whiskers && low !== high) drawWhisker(axes, x + width / 2, low, high, palette);
  });
}
