import { numericRow, type NumericKey } from '../model/plausible';
import { readValue } from '../model/values';
import type { Span } from './explore-range';
import { numericKeyNamed } from './explore-setup';

/** A parameter along an axis, and the values it goes through. */
export interface AxisSetup extends Span {
  readonly key: NumericKey;
}

/** More values along one axis than a screen tells apart. */
export const MOST_VALUES = 100;

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 2 && count <= MOST_VALUES;

/** As it stands in the address: angel.successRate:0.2:0.5:7. */
export const writeAxis = ({ key, from, to, count }: AxisSetup): string => [key, from, to, count].join(':');

/** An axis from the address; null where it names none that could be run. */
export function readAxis(written: string | undefined): AxisSetup | null {
  const [name, ...numbers] = written?.split(':') ?? [];
  const key = numericKeyNamed(name);
  const [from = NaN, to = NaN, count = NaN] = numbers.map(Number);
  if (!key || !isCount(count) || from >= to) return null;
  const row = numericRow(key);
  return [from, to].every((value) => readValue(row, value, key).ok) ? { key, from, to, count } : null;
}
