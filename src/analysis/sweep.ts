import type { Parameters } from '../model/parameters';
import type { NumericKey } from '../model/plausible';
import type { Text } from '../model/text';
import { estimate, type Estimate } from './estimate';
import type { Formula } from './formula';
import { sampleEach, type Study } from './study';
import { askedVariant, type Values } from './variant';

/** A parameter and the values it goes through. */
export interface Axis {
  readonly key: NumericKey;
  readonly values: readonly number[];
}

export type Axes = readonly [Axis] | readonly [Axis, Axis];

/** What a formula comes to at one point of the grid. */
export interface Cell {
  /** One value per axis, in their order. */
  readonly at: readonly number[];
  /** Null where there is nothing to simulate; `problem` then says why. */
  readonly estimate: Estimate | null;
  readonly problem?: Text;
}

/** Points of the grid, the last axis moving fastest. */
export const gridPoints = (axes: readonly Axis[]): readonly (readonly number[])[] =>
  axes.reduce<readonly (readonly number[])[]>(
    (points, { values }) => points.flatMap((point) => values.map((value) => [...point, value])),
    [[]],
  );

/** What a point of the grid changes. */
export const valuesAt = (axes: readonly Axis[], at: readonly number[]): Values =>
  Object.fromEntries(axes.map(({ key }, i) => [key, at[i]]));

/**
 * A formula over a grid of one or two parameters, all cells with the same luck. Cells are handed over as they finish, with
 * their place in the list that is returned at the end; what cannot be simulated comes first, as holes.
 */
export async function sweep(
  study: Study,
  base: Parameters,
  axes: Axes,
  formula: Formula,
  onCell: (cell: Cell, place: number) => void,
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  const finish = (cell: Cell, place: number): void => {
    cells[place] = cell;
    onCell(cell, place);
  };
  const runs = gridPoints(axes).flatMap((at, place) => {
    const checked = askedVariant(base, valuesAt(axes, at), formula);
    if (checked.ok) return [{ at, place, parameters: checked.value }];
    finish({ at, estimate: null, problem: checked.problems[0].message }, place);
    return [];
  });
  await sampleEach(
    study,
    runs.map(({ parameters }) => parameters),
    formula,
    (sample, i) => finish({ at: runs[i].at, estimate: estimate(formula.expression, sample) }, runs[i].place),
  );
  return cells;
}
