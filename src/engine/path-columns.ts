import { activeSleeves, type Parameters, type Sleeve } from '../model/parameters';
import type { Collection } from './collection';
import { groupCount, isRate, metricNames, readingBit, type BreachRow } from './layout';

/** What is known of every path of a run: its metrics, and which readings of a loss it breaches. */
export interface PathColumns {
  readonly parameters: Parameters;
  readonly paths: number;
  /** By metric, as far as wanted; undefined values are UNDEFINED_METRIC. */
  readonly metrics: Readonly<Record<string, Float64Array>>;
  /** By group (see groupCount): bits of the readings breached (see verdictBits). */
  readonly verdicts: readonly Uint8Array[];
}

/** The columns of a completed collection by name. */
export function pathColumns({ parameters, paths, metrics, verdicts, extent }: Collection): PathColumns {
  const named = metricNames(parameters).map((name, m) => [name, metrics[m]] as const);
  const wanted = named.filter(([name]) => extent.rates || !isRate(name));
  return { parameters, paths, metrics: Object.fromEntries(wanted), verdicts };
}

function groupOf(parameters: Parameters, sleeve: Sleeve | 'programme', level: BreachRow['level']): number {
  if (sleeve === 'programme') return groupCount(parameters) - 1;
  const position = activeSleeves(parameters).indexOf(sleeve);
  return position < 0 ? -1 : 2 * position + (level === 'fund' ? 1 : 0);
}

/** 1 on the paths that breach a reading, else 0; undefined where its sleeve has no money. */
export function breachColumn({ parameters, verdicts }: PathColumns, row: BreachRow): Float64Array | undefined {
  const bits = verdicts[groupOf(parameters, row.sleeve, row.level)];
  if (!bits) return undefined;
  const bit = readingBit(row);
  return Float64Array.from(bits, (value) => (value >> bit) & 1);
}
