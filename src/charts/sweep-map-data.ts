import type { Text } from '../model/text';
import type { Quantity } from './format';
import type { Measured } from './measured';
import type { ValueAxis } from './response';

/** How a number answers to two parameters. */
export interface SweepMapData {
  readonly title: Text;
  /** What is estimated, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  readonly x: MapAxis;
  readonly y: MapAxis;
  /** All values of y at the first of x, then at the second, and so on; undefined where it is not computed yet. */
  readonly cells: readonly (MapCell | undefined)[];
  /** A value of the measure to compare with, model units. */
  readonly threshold?: number;
  /** Where the scenario is, model units. */
  readonly current?: { readonly x: number; readonly y: number };
}

export interface MapAxis extends ValueAxis {
  /** Ascending. */
  readonly values: readonly number[];
}

/** An estimate; null where there is none, and `problem` then says why. */
export interface MapCell {
  readonly estimate: Measured | null;
  readonly problem?: Text;
}

/** The cell of the i-th value of x and the j-th of y. */
export const cellAt = ({ cells, y }: SweepMapData, i: number, j: number): MapCell | undefined =>
  cells[i * y.values.length + j];

/** Its number, if it has one. */
export const valueAt = (data: SweepMapData, i: number, j: number): number | null =>
  cellAt(data, i, j)?.estimate?.value ?? null;

/** A point of the grid. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly cell: MapCell | undefined;
}

/** All of them, in the order of the cells. */
export const pointsOf = (data: SweepMapData): readonly MapPoint[] =>
  data.x.values.flatMap((x, i) => data.y.values.map((y, j) => ({ x, y, cell: cellAt(data, i, j) })));
