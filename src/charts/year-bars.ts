import type { Series } from '../engine/result';
import type { Cartesian } from './cartesian';
import type { Palette } from './palette';
import type { Attributes } from './svg';
import { whisker } from './whisker';

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

/** Where a year's bar begins and how wide it is, pixels. */
function barSpan({ x }: Cartesian, year: number, { slot, slots }: BarPlace): { x: number; width: number } {
  const width = Math.min(WIDEST_BAR, ((x(1) - x(0)) * FILLED) / slots);
  return { x: x(year) + (slot - slots / 2) * width, width };
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
    if (whiskers && low !== high) svg.append(...whisker(draw, 'y', [low, high], x + width / 2, palette));
  });
}
