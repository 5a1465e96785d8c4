import { runChunk } from '../src/engine/chunk';
import type { DealOptions } from './dealer';
import type { ChunkExecutor } from './executor';
import { executorRunner } from './executor-runner';
import { nextTask } from './pause';
import type { Runner } from './runner';

const inlineExecutor: ChunkExecutor = {
  lanes: 1,
  async run(request, signal) {
    await nextTask();
    signal.throwIfAborted();
    const { parameters, first, count, extent } = structuredClone(request);
    const started = performance.now();
    const columns = structuredClone(runChunk(parameters, first, count, extent));
    return { columns, milliseconds: performance.now() - started };
  },
  close: () => undefined,
};

/** Runs in the thread it is called from; what goes in and out is cloned, so that a value that cannot travel fails here. */
export const inlineRunner = (options?: Pick<DealOptions, 'chunkPaths'>): Runner =>
  executorRunner(inlineExecutor, options);
