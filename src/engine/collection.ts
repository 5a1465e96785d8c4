import type { Parameters } from '../model/parameters';
import { BREACH_COUNTS } from './assessment';
import { BLOCK_PATHS, FAN_PATHS, type ChunkColumns } from './chunk';
import { EVERYTHING, type Extent } from './extent';
import { breachRows, groupCount, metricNames, programmeYears, seriesNames } from './layout';
import { tallyLength } from './tally';

/** A run's columns as they come in; chunks may arrive in any order and can be forgotten once collected. */
export interface Collection {
  readonly extent: Extent;
  readonly parameters: Parameters;
  readonly paths: number;
  /** One column per metric. */
  readonly metrics: readonly Float64Array[];
  /** fans[value][path], for the paths below FAN_PATHS; none where no series are wanted. */
  readonly fans: readonly Float64Array[];
  readonly blocks: Float64Array;
  readonly rowLength: number;
  readonly breaches: Float64Array;
  /** One column per group. */
  readonly verdicts: readonly Uint8Array[];
}

/** Memory for the columns of a run of these parameters, as far as they are wanted. */
export function createCollection(parameters: Parameters, extent = EVERYTHING): Collection {
  const paths = parameters['simulation.paths'];
  const kept = Math.min(paths, FAN_PATHS);
  const values = seriesNames(parameters).length * programmeYears(parameters);
  const rowLength = tallyLength(values);
  return {
    extent,
    parameters,
    paths,
    metrics: metricNames(parameters).map(() => new Float64Array(paths)),
    fans: Array.from({ length: extent.series ? values : 0 }, () => new Float64Array(kept)),
    blocks: new Float64Array(Math.ceil(paths / BLOCK_PATHS) * rowLength),
    rowLength,
    breaches: new Float64Array(breachRows(parameters).length * BREACH_COUNTS),
    verdicts: Array.from({ length: groupCount(parameters) }, () => new Uint8Array(paths)),
  };
}

/** Puts a chunk's columns in their places; counts are added, which is exact for whole numbers. */
export function collect(collection: Collection, chunk: ChunkColumns): void {
  const { first, count } = chunk;
  collection.verdicts.forEach((column, g) => column.set(chunk.verdicts.subarray(g * count, (g + 1) * count), first));
  collection.metrics.forEach((column, m) => column.set(chunk.metrics.subarray(m * count, (m + 1) * count), first));
  const kept = collection.fans.length > 0 ? chunk.fans.length / collection.fans.length : 0;
  if (kept > 0) {
    collection.fans.forEach((column, v) => column.set(chunk.fans.subarray(v * kept, (v + 1) * kept), first));
  }
  collection.blocks.set(chunk.blocks, (first / BLOCK_PATHS) * collection.rowLength);
  for (let i = 0; i < chunk.breaches.length; i++) collection.breaches[i] += chunk.breaches[i];
}
