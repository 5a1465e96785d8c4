import { bisectCenter } from 'd3';
import type { Box, Chart, Position, Readout } from './chart';

/** What can be read where, apart from the picture. */
export type Reading = Pick<Chart, 'axis' | 'plot' | 'readout' | 'steps'>;

type Said = Omit<Readout, 'at'>;

const middleOf = ({ left, right, top, bottom }: Box): Position => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** The reading half of a chart whose i-th datum lies at positions[i] (ascending) of an axis and says `at(i)`; keys take every `stride`-th. */
export function readable(
  axis: 'x' | 'y',
  plot: Box,
  positions: readonly number[],
  at: (index: number) => Said,
  stride = 1,
): Reading {
  const middle = middleOf(plot);
  const place = (position: number): Position => ({ ...middle, [axis]: position });
  return {
    axis,
    plot,
    steps: positions.filter((_, i) => i % stride === 0).map(place),
    readout({ [axis]: wanted }) {
      const index = bisectCenter(positions, wanted);
      const found = positions[index];
      return found === undefined ? null : { ...at(index), at: place(found) };
    },
  };
}

/** The same for a grid of cells, whose columns and rows have their middles there (ascending). */
export function readableGrid(
  plot: Box,
  columns: readonly number[],
  rows: readonly number[],
  at: (column: number, row: number) => Said,
): Reading {
  return {
    axis: 'both',
    plot,
    steps: rows.flatMap((y) => columns.map((x) => ({ x, y }))),
    readout(wanted) {
      const [column, row] = [bisectCenter(columns, wanted.x), bisectCenter(rows, wanted.y)];
      const [x, y] = [columns[column], rows[row]];
      return x === undefined || y === undefined ? null : { ...at(column, row), at: { x, y } };
    },
  };
}
