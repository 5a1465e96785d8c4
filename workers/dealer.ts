import { BLOCK_PATHS, type ChunkColumns } from '../src/engine/chunk';
import type { Extent } from '../src/engine/extent';
import type { Parameters } from '../src/model/parameters';
import type { ChunkExecutor } from './executor';

/** How long a chunk should take: short enough to show progress, long enough to be worth a message. */
const CHUNK_MILLISECONDS = 100;
/** Towards the end chunks get shorter, so that all workers finish together, but no shorter than this. */
const SHORTEST_MILLISECONDS = 10;
/** A chunk is at most this many times the one it was measured by, so that one odd measurement does no harm. */
const LARGEST_GROWTH = 4;

export interface DealOptions {
  /** What is wanted of the paths; everything when left out. */
  readonly extent?: Extent | undefined;
  readonly onChunk: (columns: ChunkColumns) => void;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Fixed chunk size, a multiple of BLOCK_PATHS; measured when left out. */
  readonly chunkPaths?: number | undefined;
}

/** What the chunks so far tell about the next one. */
interface Pace {
  readonly paths: number;
  readonly milliseconds: number;
}

/** Paths of the next chunk: a fair part of the rest, within what the pace so far says a chunk should take. */
export function nextChunkPaths(remaining: number, lanes: number, pace?: Pace): number {
  if (!pace) return Math.min(BLOCK_PATHS, remaining);
  const taking = (milliseconds: number): number => (pace.paths * milliseconds) / Math.max(pace.milliseconds, 1e-3);
  const fair = Math.max(remaining / (2 * lanes), taking(SHORTEST_MILLISECONDS));
  const wanted = Math.min(fair, taking(CHUNK_MILLISECONDS), pace.paths * LARGEST_GROWTH);
  const blocks = Math.max(1, Math.floor(wanted / BLOCK_PATHS));
  return Math.min(blocks * BLOCK_PATHS, remaining);
}

/** Deals all paths out to the executor. `onChunk` gets every chunk once, in the order of arrival. */
export async function dealChunks(
  executor: ChunkExecutor,
  parameters: Parameters,
  signal: AbortSignal,
  { extent, onChunk, onProgress, chunkPaths }: DealOptions,
): Promise<void> {
  const total = parameters['simulation.paths'];
  let next = 0;
  let done = 0;
  let pace: Pace | undefined;

  async function lane(): Promise<void> {
    while (next < total) {
      const first = next;
      const count = Math.min(chunkPaths ?? nextChunkPaths(total - first, executor.lanes, pace), total - first);
      next += count;
      const { columns, milliseconds } = await executor.run({ parameters, first, count, extent }, signal);
      onChunk(columns);
      pace = { paths: count, milliseconds };
      done += count;
      onProgress?.(done, total);
    }
  }

  await Promise.all(Array.from({ length: executor.lanes }, lane));
}
