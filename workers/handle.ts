import type { SimulationApi } from './api';

/** A worker as the pool sees it: a browser Worker, a worker thread, or a fake in a test. */
export interface WorkerHandle {
  readonly api: SimulationApi;
  /** Ends the worker at once; calls in flight never answer. */
  terminate(): void;
  /** Tells that the worker died or sent something unreadable, and why. */
  onFailure(listener: (cause: unknown) => void): void;
}

export type SpawnWorker = () => WorkerHandle;
