import { text } from '../model/text';
import type { Box, ChartOptions } from './chart';
import type { Brush } from './svg';

export const NO_DATA = text('没有数据', 'No data');

/** Says in the middle of the plot that there is nothing to draw. */
export function emptyNote(draw: Brush, plot: Box, { language, palette }: ChartOptions): SVGTextElement {
  const middle = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
  return draw('text', { ...middle, 'text-anchor': 'middle', fill: palette.muted }, NO_DATA[language]);
}
