import type { Cartesian } from './cartesian';
import type { ChartOptions } from './chart';
import { FONT_SIZE, halo, type Brush } from './svg';
import { textWidth } from './text-layout';

const DASH = '5 3';
const NEAR = 5;

const dashedLine = (draw: Brush, color: string, d: string): SVGPathElement =>
  draw('path', { d, stroke: color, 'stroke-width': 1.25, 'stroke-dasharray': DASH, fill: 'none' });

/** Height that `verticalReference` needs above the upper end of the y domain. */
export const REFERENCE_HEADROOM = 20;

/** Where the label of a level line goes: to which end of it, and above it or below. */
export interface LabelPlace {
  readonly end?: 'left' | 'right';
  readonly side?: 'above' | 'below';
}

/** A dashed line across the plot at a y value (axis units), its label at the left end, where fans are narrow, unless told otherwise. */
export function horizontalReference(
  { svg, draw, plot, y }: Cartesian,
  value: number,
  label: string,
  { palette }: ChartOptions,
  { end = 'left', side = 'above' }: LabelPlace = {},
): void {
  const at = y(value);
  const room = FONT_SIZE + NEAR;
  const below = side === 'above' ? at - plot.top < room : plot.bottom - at >= room;
  const place = {
    x: end === 'left' ? plot.left + NEAR : plot.right - NEAR,
    y: below ? at + room : at - NEAR,
    'text-anchor': end === 'left' ? 'start' : 'end',
  };
  svg.append(
    dashedLine(draw, palette.text, `M${plot.left},${at}H${plot.right}`),
    draw('text', { ...place, fill: palette.text, ...halo(palette.surface) }, label),
  );
}

/** A dashed line from the x axis up at pixel `at`, its label beside its top, inside the plot. */
export function verticalReference(
  { svg, draw, plot }: Cartesian,
  at: number,
  label: string,
  { palette }: ChartOptions,
): void {
  const rightwards = at + NEAR + textWidth(label) <= plot.right;
  svg.append(
    dashedLine(draw, palette.text, `M${at},${plot.bottom}V${plot.top}`),
    draw(
      'text',
      {
        x: rightwards ? at + NEAR : at - NEAR,
        y: plot.top + FONT_SIZE - 1,
        'text-anchor': rightwards ? 'start' : 'end',
        fill: palette.text,
        ...halo(palette.surface),
      },
      label,
    ),
  );
}
