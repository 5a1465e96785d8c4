import type { ParameterKey, Parameters } from '../model/parameters';
import { isDefined } from '../engine/irr';

/** The columns of some run's paths, as analyses read them: undefined values are NaN. */
export interface Sample {
  readonly paths: number;
  column(name: string): Float64Array;
  parameter(key: string): number;
}

/** Columns of a run by name, with the marks of undefined values taken for NaN. Unknown names are a mistake of the caller. */
export function sampleOf(
  parameters: Parameters,
  columns: Readonly<Record<string, Float64Array>>,
  paths: number,
): Sample {
  const read = new Map<string, Float64Array>();
  return {
    paths,
    column(name) {
      const known = read.get(name);
      if (known) return known;
      const raw = columns[name];
      if (!raw) throw new Error(`there is no column ${name}`);
      const column = raw.every(isDefined) ? raw : raw.map((value) => (isDefined(value) ? value : NaN));
      read.set(name, column);
      return column;
    },
    parameter(key) {
      const value = parameters[key as ParameterKey];
      if (typeof value !== 'number') throw new Error(`${key} is not a number`);
      return value;
    },
  };
}
