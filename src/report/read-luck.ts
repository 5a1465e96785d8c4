import { parameterRow, type ParameterKey, type Parameters } from '../model/parameters';
import { valid, type Checked } from '../model/problems';
import { readValue } from '../model/values';

/** A number of paths or a seed from outside, within the bounds that the parameter has. */
export function readLuck<K extends ParameterKey>(key: K, raw: unknown, path: string): Checked<Parameters[K]> {
  const read = readValue(parameterRow(key), raw, path);
  return read.ok ? valid(read.value as Parameters[K]) : read;
}
