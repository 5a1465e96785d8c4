import type { Attributes } from './svg';

/** Two kinds of bar that stay apart in black and white: outlined and filled. */
export const hollow = (color: string): Attributes => ({ fill: color, 'fill-opacity': 0.15, stroke: color });
export const solid = (color: string): Attributes => ({ fill: color });
