import { bisectCenter } from 'd3';
import type { Chart, Readout } from './chart';

/** The reading half of a chart whose i-th datum lies at positions[i] (ascending) and says `at(i)`. */
export function readable(
  positions: readonly number[],
  at: (index: number) => Omit<Readout, 'at'>,
): Pick<Chart, 'readout' | 'steps'> {
  return {
    steps: positions,
    readout(position) {
      const index = bisectCenter(positions, position);
      const found = positions[index];
      return found === undefined ? null : { at: found, ...at(index) };
    },
  };
}
