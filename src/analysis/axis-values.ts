import type { NumberRow } from '../model/parameters';

/** Digits kept of values between the two ends. */
const DIGITS = 12;

/** So many values (two at least) from one end to the other, evenly; whole numbers are rounded to, each once. */
export function axisValues(
  { integer }: NumberRow,
  [low, high]: readonly [number, number],
  count: number,
): readonly number[] {
  const values = Array.from({ length: count }, (_, i) => {
    const value = low + ((high - low) * i) / (count - 1);
    return integer ? Math.round(value) : Number(value.toPrecision(DIGITS));
  });
  return [...new Set(values)];
}
