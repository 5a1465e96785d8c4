import type { Key } from './chart';
import type { Palette } from './palette';

/** How one of up to six scenarios is told from the others: by hue, and by dashes where there is no hue. */
export interface ScenarioLook {
  readonly color: string;
  /** The value of stroke-dasharray. */
  readonly dash: string;
  /** A line of it, for legends. */
  readonly key: Key;
}

const DASHES = ['none', '9 3', '2 3', '10 3 2 3', '5 3', '12 3 2 3 2 3'] as const;

/** The look of the i-th scenario (from 0), the same in every chart and table. */
export function scenarioLook(i: number, palette: Palette): ScenarioLook {
  const color = palette.scenarios[i % palette.scenarios.length];
  const dash = DASHES[i % DASHES.length];
  const look = { stroke: color, 'stroke-width': 2.25, 'stroke-dasharray': dash, 'stroke-linejoin': 'round' };
  return { color, dash, key: { mark: 'line', look } };
}
