import ln from '@stdlib/math-base-special-ln';
import type { NumberRow } from '../model/parameters';

/** From this ratio of the bounds on, equal steps would leave the lower end unsearched. */
const WIDE = 100;

/** Digits of the values tried: more would look more certain than any simulation is. */
const DIGITS = 6;

const isWide = ({ min, max }: NumberRow): boolean => max / Math.max(min, 1) >= WIDE;

/** The value halfway between two, in ratios where the range is wide; one of the two where there is none between. */
export function middle(row: NumberRow, low: number, high: number): number {
  const exact = isWide(row) ? Math.sqrt((1 + low) * (1 + high)) - 1 : (low + high) / 2;
  const value = row.integer ? Math.round(exact) : Number(exact.toPrecision(DIGITS));
  return Math.min(high, Math.max(low, value));
}

/** Values between two bounds, both included, rising: the range halved `halvings` times, all parts alike. */
export function searchGrid(row: NumberRow, bounds: readonly [number, number], halvings: number): readonly number[] {
  let values: readonly number[] = bounds;
  for (let i = 0; i < halvings; i++) {
    const between = values.slice(1).map((value, j) => middle(row, values[j], value));
    values = [...new Set([...values, ...between])].sort((a, b) => a - b);
  }
  return values;
}

/** How much of a range lies between two values, as the range is halved: in ratios where it is wide. */
export function rangeShare(
  row: NumberRow,
  range: readonly [number, number],
  between: readonly [number, number],
): number {
  const place = (value: number): number => (isWide(row) ? ln(1 + value) : value);
  const length = ([from, to]: readonly [number, number]): number => Math.abs(place(to) - place(from));
  return length(range) === 0 ? 0 : length(between) / length(range);
}
