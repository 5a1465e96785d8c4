import type { Key } from './chart';
import type { Palette } from './palette';

/** How what is no colour of the map looks. */
export const mapKeys = (palette: Palette): Readonly<Record<'threshold' | 'current' | 'hole' | 'pending', Key>> => ({
  threshold: { mark: 'line', look: { stroke: palette.text, 'stroke-width': 2.25, 'stroke-linecap': 'round' } },
  current: { mark: 'dot', look: { fill: 'none', stroke: palette.text, 'stroke-width': 2 } },
  hole: { mark: 'cross', look: { stroke: palette.loss, 'stroke-width': 1.75 } },
  pending: { mark: 'area', look: { fill: palette.grid, 'fill-opacity': 0.5, stroke: palette.grid } },
});
