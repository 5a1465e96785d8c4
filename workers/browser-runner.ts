import { releaseProxy, wrap } from 'comlink';
import type { SimulationApi } from './api';
import { executorRunner } from './executor-runner';
import type { WorkerHandle } from './handle';
import { WorkerPool } from './pool';
import type { Runner } from './runner';
import { spawnSimulation } from './spawn-module';

/** More workers than this gain little and hold memory an office PC needs. */
const MOST_WORKERS = 8;

function browserHandle(worker: Worker): WorkerHandle {
  const api = wrap<SimulationApi>(worker);
  return {
    api,
    terminate() {
      api[releaseProxy]();
      worker.terminate();
    },
    onFailure(listener) {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listener(event.message);
      });
      worker.addEventListener('messageerror', () => listener('messageerror'));
    },
  };
}

/** Runs in web workers, one per processor. */
export function createBrowserRunner(): Runner {
  const lanes = Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1);
  return executorRunner(new WorkerPool(() => browserHandle(spawnSimulation()), lanes));
}
