import { baseline } from '../../src/model/parameters';
import type { ChunkColumns } from '../../src/engine/chunk';
import type { ResolvedScenario } from '../../src/model/scenario';
import type { ChunkRequest } from '../../workers/api';
import type { ChunkExecutor } from '../../workers/executor';
import type { SpawnWorker, WorkerHandle } from '../../workers/handle';

/** A call that waits in a fake worker until the test answers it. */
export interface HeldCall {
  readonly request: ChunkRequest;
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

export interface FakeWorker {
  readonly calls: HeldCall[];
  terminations: number;
  die: (cause: unknown) => void;
}

/** Columns that say only which paths they are of. */
function emptyColumns(first: number, count: number): ChunkColumns {
  const none = new Float64Array(0);
  return { first, count, metrics: none, fans: none, blocks: none, verdicts: new Uint8Array(0), breaches: none };
}

/** Workers that do nothing by themselves; `workers` holds every one that was ever started. */
export function fakeWorkers(): { readonly spawn: SpawnWorker; readonly workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const spawn = (): WorkerHandle => {
    const fake: FakeWorker = { calls: [], terminations: 0, die: () => undefined };
    workers.push(fake);
    return {
      api: {
        runChunk: (request) =>
          new Promise((resolve, reject) => {
            const answer = (): void => resolve(emptyColumns(request.first, request.count));
            fake.calls.push({ request, answer, fail: reject });
          }),
      },
      terminate() {
        fake.terminations++;
      },
      onFailure: (listener) => (fake.die = listener),
    };
  };
  return { spawn, workers };
}

/** An executor whose chunks take as many milliseconds as it is told, in any order. */
export function slowExecutor(
  lanes: number,
  delays: readonly number[],
): ChunkExecutor & { readonly requests: ChunkRequest[] } {
  const requests: ChunkRequest[] = [];
  return {
    lanes,
    requests,
    async run(request) {
      const delay = delays[requests.push(request) % delays.length];
      await new Promise((resolve) => setTimeout(resolve, delay));
      return { columns: emptyColumns(request.first, request.count), milliseconds: delay };
    },
    close: () => undefined,
  };
}

export const request = (first = 0, count = 50): ChunkRequest => ({ parameters: baseline, first, count });

/** The baseline with another number of paths. */
export const withPaths = (paths: number): ResolvedScenario => ({
  scenario: { id: 'test', name: { zh: '测试', en: 'Test' }, changes: [] },
  parameters: { ...baseline, 'simulation.paths': paths },
});

/** Lets every promise that can settle do so. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
