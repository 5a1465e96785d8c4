import type { Text } from '../model/text';
import type { Measured } from './measured';

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
