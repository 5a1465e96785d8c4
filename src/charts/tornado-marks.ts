import { text, type Text } from '../model/text';
import type { ChartOptions, Key } from './chart';
import type { EstimateStyle } from './estimate-style';
import { hollow, solid } from './looks';
import { interval95, isKnown, type Known } from './measured';
import type { Palette } from './palette';
import { notComputable } from './response';
import { BASELINE } from './rows';
import { FONT_SIZE, halo } from './svg';
import { shortened, textWidth } from './text-layout';
import type { TornadoBar, TornadoEnd } from './tornado-bars';
import type { ValueRows } from './value-rows';
import { whisker } from './whisker';

export const TORNADO_ROW = 38;
/** Above the plot: what the centre is. */
export const TORNADO_HEADROOM = 20;
const BAR = 11;
/** The two bars of a row above and below its middle. */
const OFFSET = 8;
const BESIDE = 7;
/** Beside a label at the end of a bar. */
export const TORNADO_AIR = 2 * BESIDE;

const centreLabel = (said: string): Text => text(`当前 ${said}`, `Now ${said}`);

export const tornadoKeys = (palette: Palette): Readonly<Record<'low' | 'high', Key>> => ({
  low: { mark: 'area', look: hollow(palette.scenarios[0]) },
  high: { mark: 'area', look: solid(palette.scenarios[0]) },
});

/** Where bars begin. */
interface Centre {
  readonly value: number;
  readonly style: EstimateStyle;
}

/** One end at a height. */
interface PlacedEnd extends TornadoEnd {
  readonly at: number;
  readonly key: Key;
}

/** In words, where an end has no number. */
function drawMissing(rows: ValueRows, { said, at }: PlacedEnd, middle: number, options: ChartOptions): void {
  const { layer, draw, plot } = rows;
  const { language, palette } = options;
  const words = shortened(`${said[language]} ${notComputable[language]}`, plot.right - plot.left);
  const x = Math.min(middle + BESIDE, plot.right - textWidth(words));
  layer.append(draw('text', { x, y: at + BASELINE, fill: palette.muted, ...halo(palette.surface) }, words));
}

/** The bar of an end with its error, and the parameter's value beyond both. */
function drawEnd(
  { layer, draw, x }: ValueRows,
  { value: centre, style }: Centre,
  { said, at, key }: PlacedEnd,
  difference: Known,
  { language, palette }: ChartOptions,
): void {
  const pixel = (change: number): number => x(style.shown(centre + change));
  const [middle, end] = [pixel(0), pixel(difference.value)];
  const [low, high] = interval95(difference)?.map(pixel) ?? [end, end];
  const bar = { x: Math.min(middle, end), y: at - BAR / 2, width: Math.abs(end - middle), height: BAR };
  const isLess = difference.value < 0;
  const beyond = { x: isLess ? Math.min(low, end) - BESIDE : Math.max(high, end) + BESIDE, y: at + BASELINE };
  const look = { 'text-anchor': isLess ? 'end' : 'start', fill: palette.text, ...halo(palette.surface) };
  layer.append(
    draw('rect', { ...bar, ...key.look }),
    ...(low === high ? [] : whisker(draw, 'x', [low, high], at, palette)),
    draw('text', { ...beyond, ...look }, said[language]),
  );
}

/** The line all bars begin at, with its value above it. */
function drawCentre({ layer, draw, plot, x }: ValueRows, { value, style }: Centre, options: ChartOptions): void {
  const { palette, language, width } = options;
  const at = x(style.shown(value));
  const label = centreLabel(style.say(value))[language];
  const half = textWidth(label) / 2;
  const middle = Math.max(half, Math.min(width - half, at));
  layer.append(
    draw('line', { x1: at, x2: at, y1: plot.top - 3, y2: plot.bottom, stroke: palette.text, 'stroke-width': 1.25 }),
    draw('text', { x: middle, y: plot.top - FONT_SIZE / 2 - 1, 'text-anchor': 'middle', fill: palette.text }, label),
  );
}

/** The low end of each parameter above its high end. */
export function drawTornado(
  rows: ValueRows,
  bars: readonly TornadoBar[],
  value: number,
  style: EstimateStyle,
  options: ChartOptions,
): void {
  const keys = tornadoKeys(options.palette);
  const centre = { value, style };
  drawCentre(rows, centre, options);
  bars.forEach(({ low, high }, i) => {
    const ends: readonly PlacedEnd[] = [
      { ...low, at: rows.middles[i] - OFFSET, key: keys.low },
      { ...high, at: rows.middles[i] + OFFSET, key: keys.high },
    ];
    for (const end of ends) {
      if (isKnown(end.difference)) drawEnd(rows, centre, end, end.difference, options);
      else drawMissing(rows, end, rows.x(style.shown(value)), options);
    }
  });
}
