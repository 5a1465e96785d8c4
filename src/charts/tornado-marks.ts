import { text, type Text } from '../model/text';
import type { ChartOptions, Key } from './chart';
import type { EstimateStyle } from './estimate-style';
import { hollow, solid } from './looks';
import { interval95, isKnown } from './measured';
import type { Palette } from './palette';
import { notComputable } from './response';
import { BASELINE } from './rows';
import { FONT_SIZE, halo } from './svg';
import { textWidth } from './text-layout';
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

/** The bar of one end at a height, with its error and the parameter's value beyond it; in words where there is none. */
function drawEnd(
  { svg, draw, plot, x }: ValueRows,
  { value: centre, style }: Centre,
  { said, difference }: TornadoEnd,
  key: Key,
  at: number,
  { language, palette }: ChartOptions,
): void {
  const write = (from: number, leftwards: boolean, words: string, fill: string): void => {
    const place = {
      x: from + (leftwards ? -BESIDE : BESIDE),
      y: at + BASELINE,
      'text-anchor': leftwards ? 'end' : 'start',
    };
    svg.append(draw('text', { ...place, fill, ...halo(palette.surface) }, words));
  };
  const middle = x(style.shown(centre));
  if (!isKnown(difference)) {
    const words = `${said[language]} ${notComputable[language]}`;
    write(middle, middle + BESIDE + textWidth(words) > plot.right, words, palette.muted);
    return;
  }
  const change = difference.value;
  const end = x(style.shown(centre + change));
  const reach = interval95(difference)?.map((edge) => x(style.shown(centre + edge))) ?? [end, end];
  svg.append(
    draw('rect', {
      x: Math.min(middle, end),
      y: at - BAR / 2,
      width: Math.abs(end - middle),
      height: BAR,
      ...key.look,
    }),
    ...(reach[0] === reach[1] ? [] : whisker(draw, 'x', [reach[0], reach[1]], at, palette)),
  );
  write(change < 0 ? Math.min(...reach) : Math.max(...reach), change < 0, said[language], palette.text);
}

/** The line all bars begin at, with its value above it. */
function drawCentre({ svg, draw, plot, x }: ValueRows, { value, style }: Centre, options: ChartOptions): void {
  const { palette, language, width } = options;
  const at = x(style.shown(value));
  const label = centreLabel(style.say(value))[language];
  const half = textWidth(label) / 2;
  const middle = Math.max(half, Math.min(width - half, at));
  svg.append(
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
    drawEnd(rows, centre, low, keys.low, rows.middles[i] - OFFSET, options);
    drawEnd(rows, centre, high, keys.high, rows.middles[i] + OFFSET, options);
  });
}
