import type { ChunkColumns } from '../src/engine/chunk';
import { collect, createCollection, type Collection } from '../src/engine/collection';
import { EVERYTHING, type Extent } from '../src/engine/extent';
import { pathColumns } from '../src/engine/path-columns';
import { summarise } from '../src/engine/summary';
import type { Parameters } from '../src/model/parameters';
import { dealChunks, type DealOptions } from './dealer';
import type { ChunkExecutor } from './executor';
import { createPause } from './pause';
import type { Runner, RunOptions } from './runner';

/** A controller that follows `signal` until it is let go, so that no listener outlives a run. */
function follow(signal: AbortSignal | undefined): { readonly controller: AbortController; readonly letGo: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return { controller, letGo: () => signal?.removeEventListener('abort', abort) };
}

/** Does something that a signal can stop; whatever stops it gives up the chunks still out. */
async function stoppable<T>(signal: AbortSignal | undefined, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { controller, letGo } = follow(signal);
  try {
    controller.signal.throwIfAborted();
    return await task(controller.signal);
  } catch (error) {
    controller.abort(error);
    throw error;
  } finally {
    letGo();
  }
}

/** A runner that deals chunks to an executor and collects what comes back in any order. */
export function executorRunner(executor: ChunkExecutor, { chunkPaths }: Pick<DealOptions, 'chunkPaths'> = {}): Runner {
  async function gather(
    parameters: Parameters,
    extent: Extent,
    signal: AbortSignal,
    options: RunOptions,
  ): Promise<Collection> {
    const collection = createCollection(parameters, extent);
    const onChunk = (columns: ChunkColumns): void => collect(collection, columns);
    await dealChunks(executor, parameters, signal, { chunkPaths, ...options, extent, onChunk });
    return collection;
  }
  return {
    lanes: executor.lanes,
    run: (scenario, options = {}) =>
      stoppable(options.signal, async (signal) =>
        summarise(scenario, await gather(scenario.parameters, EVERYTHING, signal, options), createPause(signal)),
      ),
    sample: (parameters, { rates = true, ...options } = {}) =>
      stoppable(options.signal, async (signal) =>
        pathColumns(await gather(parameters, { series: false, rates }, signal, options)),
      ),
    close: () => executor.close(),
  };
}
