import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { releaseProxy, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { SimulationApi } from './api';
import { executorRunner } from './executor-runner';
import type { WorkerHandle } from './handle';
import { WorkerPool } from './pool';
import type { Runner } from './runner';

/** The worker thread's program, built beside the program that uses it. */
const WORKER_FILE = new URL('./node.worker.js', import.meta.url);

function threadHandle(worker: Worker): WorkerHandle {
  const api = wrap<SimulationApi>(nodeEndpoint(worker));
  return {
    api,
    terminate() {
      api[releaseProxy]();
      void worker.terminate();
    },
    onFailure(listener) {
      worker.on('error', listener);
      worker.on('messageerror', listener);
      worker.on('exit', (code) => listener(`exit ${code}`));
    },
  };
}

/** Runs in worker threads, by default one per processor. */
export const createNodeRunner = (workers = availableParallelism(), workerFile = WORKER_FILE): Runner =>
  executorRunner(new WorkerPool(() => threadHandle(new Worker(workerFile)), workers));
