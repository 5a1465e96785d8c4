import type { NumberRow } from '../model/parameters';
import { numericRow, type NumericKey } from '../model/plausible';
import { problem, type Problem } from '../model/problems';
import { text } from '../model/text';
import { readValue } from '../model/values';
import type { Span } from './explore-range';
import { numericKeyNamed } from './explore-setup';

/** A parameter along an axis, and the values it goes through. */
export interface AxisSetup extends Span {
  readonly key: NumericKey;
}

const values = text('取值个数', 'Values');

/** How many values an axis can go through: a line needs two, and a screen does not tell more than a hundred apart. */
export const countRow: NumberRow = {
  kind: 'number',
  key: 'count',
  label: values,
  help: values,
  group: 'programme',
  unit: 'count',
  integer: true,
  baseline: 7,
  min: 2,
  max: 100,
};

/** What keeps a sweep from going along an axis: ends the wrong way round. */
export function axisProblem({ from, to, key }: AxisSetup): Problem | null {
  if (from < to) return null;
  return problem('empty-range', key, '“到”须大于“从”。', '“To” must be larger than “From”.');
}

/** As it stands in the address: angel.successRate:0.2:0.5:7. */
export const writeAxis = ({ key, from, to, count }: AxisSetup): string => [key, from, to, count].join(':');

/** An axis from the address, its ends as they were typed; null where it names none. */
export function readAxis(written: string | undefined): AxisSetup | null {
  const [name, ...numbers] = written?.split(':') ?? [];
  const key = numericKeyNamed(name);
  const [from = NaN, to = NaN, count = NaN] = numbers.map(Number);
  if (!key || !readValue(countRow, count, 'count').ok) return null;
  const row = numericRow(key);
  return [from, to].every((value) => readValue(row, value, key).ok) ? { key, from, to, count } : null;
}
