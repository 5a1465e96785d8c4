import type { ChunkColumns } from '../src/engine/chunk';
import type { Extent } from '../src/engine/extent';
import type { Parameters } from '../src/model/parameters';

/** A stretch of paths to simulate. `first` and `count` are multiples of BLOCK_PATHS, except at the end of a run. */
export interface ChunkRequest {
  readonly parameters: Parameters;
  readonly first: number;
  readonly count: number;
  /** Everything when left out. */
  readonly extent?: Extent | undefined;
}

/** What a worker can do: one pure function, no callback and no signal. */
export interface SimulationApi {
  runChunk(request: ChunkRequest): ChunkColumns | Promise<ChunkColumns>;
}
