import type { Text } from '../../model/text';

/** A number of its own card: what it is called and means, the number itself, its unit, its error and company. */
export interface Figure {
  readonly label: Text;
  readonly meaning: Text;
  readonly figure: string;
  readonly unit: string;
  readonly lines: readonly string[];
}
