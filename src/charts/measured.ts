import { meanError95 } from '../engine/statistics';
import type { Domain } from './domain';

/** A number with its standard error, in model units; null where it is undefined, or where its error is unknown. */
export interface Measured {
  readonly value: number | null;
  readonly se: number | null;
}

/** One that is defined. */
export interface Known extends Measured {
  readonly value: number;
}

export const isKnown = (measured: Measured | null | undefined): measured is Known => (measured?.value ?? null) !== null;

/** The 95 % interval; null where it is unknown. */
export function interval95({ value, se }: Measured): Domain | null {
  if (value === null || se === null) return null;
  return [value - meanError95(se), value + meanError95(se)];
}

/** The numbers a picture of it has to hold: itself and the ends of its interval. */
export const reachOf = (measured: Measured | null | undefined): readonly number[] =>
  isKnown(measured) ? [measured.value, ...(interval95(measured) ?? [])] : [];

/** Whether it may be nothing but sampling error; so it is held to be where the error is unknown. */
export const isWithinError = ({ value, se }: Measured): boolean =>
  value !== null && (se === null || Math.abs(value) <= meanError95(se));
