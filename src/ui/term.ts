import type { Text } from '../model/text';

/** A word of the trade and what it means, for a question mark behind it. */
export interface Term {
  readonly label: Text;
  readonly meaning: Text;
}
