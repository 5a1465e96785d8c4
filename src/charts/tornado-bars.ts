import type { Text } from '../model/text';
import type { Quantity } from './format';
import { reachOf, type Measured } from './measured';

/** How far parameters move a number, each between the ends of its range. */
export interface TornadoData {
  readonly title: Text;
  /** What is moved, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  /** The number in the scenario as it is. */
  readonly centre: Measured;
  /** In the order they are shown. */
  readonly bars: readonly TornadoBar[];
}

/** A parameter between the ends of its range. */
export interface TornadoBar {
  readonly label: Text;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Both ends lie on the same side of the centre: the bar understates the parameter. */
  readonly turns: boolean;
}

/** One end of a range. */
export interface TornadoEnd {
  /** The parameter's value with its unit. */
  readonly said: Text;
  /** The number there less that of the centre; null where there is none, and `problem` then says why. */
  readonly difference: Measured | null;
  readonly problem?: Text;
}

const changesOf = ({ bars }: TornadoData): readonly Measured[] =>
  bars.flatMap(({ low, high }) => [low.difference, high.difference]).filter((change) => change !== null);

/** All the numbers of the picture: where the ends are, with their errors. */
export function valuesOf(data: TornadoData): readonly number[] {
  const centre = data.centre.value;
  if (centre === null) return [];
  return [centre, ...changesOf(data).flatMap((change) => reachOf(change).map((value) => centre + value))];
}
