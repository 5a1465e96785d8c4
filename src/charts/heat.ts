import { nice } from 'd3';
import type { ChartOptions } from './chart';
import { domainOf, type Domain } from './domain';
import { EDGE } from './frame';
import type { Palette } from './palette';
import type { Brush } from './svg';
import { textWidth, widest } from './text-layout';
import { roundTicks, type Tick, type TickLabel } from './ticks';

/** Values in steps, a colour each: `edges` are their bounds, one more than there are colours. */
export interface Heat {
  readonly edges: readonly Tick[];
  readonly colors: readonly string[];
}

const HEIGHT = 12;
/** The bar of colours with the labels below it. */
export const HEAT_HEIGHT = 38;
const WIDEST = 420;

/** Colours as far apart as the palette allows. */
const spreadOver = (heat: readonly string[], count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, i) => heat[count === 1 ? heat.length >> 1 : Math.round((i * (heat.length - 1)) / (count - 1))],
  );

/** Round steps over the values (shown units), no more than there are colours. */
export function heatOf(values: readonly number[], tick: TickLabel, { heat }: Palette): Heat {
  const domain: Domain = values.every((value) => value === 0) ? [0, 1] : domainOf(values);
  const counts = heat.map((_, i) => heat.length - i);
  const edges = counts.map((count) => edgesOf(domain, count, tick)).find(({ length }) => length <= heat.length + 1)!;
  return { edges, colors: spreadOver(heat, edges.length - 1) };
}

/** Round numbers that cut the domain into about `count` parts, and hold it. */
function edgesOf([low, high]: Domain, count: number, tick: TickLabel): readonly Tick[] {
  const [from, to] = nice(low, high, count);
  return roundTicks([from, to], count, tick);
}

/** The colour of a value (shown units). */
export function heatColor({ edges, colors }: Heat, value: number): string {
  const above = edges.slice(1, -1).filter((edge) => value >= edge.value).length;
  return colors[above];
}

/** The colours side by side with their bounds below, from `top` down. */
export function heatBar(draw: Brush, { edges, colors }: Heat, top: number, options: ChartOptions): SVGGElement {
  const { palette, width } = options;
  const labels = edges.map(({ label }) => label);
  const left = EDGE + textWidth(labels[0]) / 2;
  const room = Math.min(WIDEST, width - EDGE - textWidth(labels.at(-1) ?? '') / 2 - left);
  const step = room / colors.length;
  const every = Math.ceil((widest(labels) + 6) / step);
  return draw(
    'g',
    {},
    ...colors.map((fill, i) => draw('rect', { x: left + i * step, y: top, width: step, height: HEIGHT, fill })),
    ...labels.flatMap((label, i) => {
      if (i % every !== 0) return [];
      const place = { x: left + i * step, y: top + HEIGHT + 14, 'text-anchor': 'middle' };
      return [draw('text', { ...place, fill: palette.muted }, label)];
    }),
  );
}
