import type { ChunkColumns } from '../src/engine/chunk';
import { collect, createCollection } from '../src/engine/collection';
import { summarise } from '../src/engine/summary';
import { dealChunks, type DealOptions } from './dealer';
import type { ChunkExecutor } from './executor';
import { createPause } from './pause';
import type { Runner } from './runner';

/** A controller that follows `signal` until it is let go, so that no listener outlives a run. */
function follow(signal: AbortSignal | undefined): { readonly controller: AbortController; readonly letGo: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return { controller, letGo: () => signal?.removeEventListener('abort', abort) };
}

/** A runner that deals chunks to an executor, collects what comes back in any order and summarises it. */
export function executorRunner(executor: ChunkExecutor, { chunkPaths }: Pick<DealOptions, 'chunkPaths'> = {}): Runner {
  return {
    async run(scenario, { signal, onProgress } = {}) {
      const { controller, letGo } = follow(signal);
      try {
        controller.signal.throwIfAborted();
        const collection = createCollection(scenario.parameters);
        const onChunk = (columns: ChunkColumns): void => collect(collection, columns);
        const options = { onChunk, onProgress, chunkPaths };
        await dealChunks(executor, scenario.parameters, controller.signal, options);
        return await summarise(scenario, collection, createPause(controller.signal));
      } catch (error) {
        controller.abort(error);
        throw error;
      } finally {
        letGo();
      }
    },
    close: () => executor.close(),
  };
}
