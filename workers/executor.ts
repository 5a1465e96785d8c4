import type { ChunkColumns } from '../src/engine/chunk';
import type { ChunkRequest } from './api';

/** A chunk's columns and how long it was being computed, waiting in a queue excluded. */
export interface TimedChunk {
  readonly columns: ChunkColumns;
  readonly milliseconds: number;
}

/** Something that computes chunks, `lanes` of them at a time. */
export interface ChunkExecutor {
  readonly lanes: number;
  /** Aborting rejects at once with the signal's reason and gives up the chunk. */
  run(request: ChunkRequest, signal: AbortSignal): Promise<TimedChunk>;
  close(): void;
}
