import { transfer } from 'comlink';
import { runChunk, type ChunkColumns } from '../src/engine/chunk';
import type { SimulationApi } from './api';

/** The memory of a chunk's columns. */
const buffersOf = (columns: ChunkColumns): ArrayBufferLike[] =>
  Object.values(columns)
    .filter((value) => ArrayBuffer.isView(value))
    .map((value) => value.buffer);

/** What a worker offers; columns are handed over, not copied. */
export const simulation: SimulationApi = {
  runChunk({ parameters, first, count, extent }): ChunkColumns {
    const columns = runChunk(parameters, first, count, extent);
    return transfer(columns, buffersOf(columns));
  },
};
