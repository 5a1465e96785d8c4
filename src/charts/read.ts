import { bisectCenter } from 'd3';
import type { Chart, Readout } from './chart';

/** The reading half of a chart whose i-th datum lies at positions[i] (ascending) and says `at(i)`; keys take every `stride`-th. */
export function readable(
  positions: readonly number[],
  at: (index: number) => Omit<Readout, 'at'>,
  stride = 1,
): Pick<Chart, 'readout' | 'steps'> {
  return {
    steps: positions.filter((_, i) => i % stride === 0),
    readout(position) {
      const index = bisectCenter(positions, position);
      const found = positions[index];
      return found === undefined ? null : { at: found, ...at(index) };
    },
  };
}
