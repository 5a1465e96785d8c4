import { describe, expect, it, vi } from 'vitest';
import { RunFailure } from '../../workers/failure';
import { executorRunner } from '../../workers/executor-runner';
import { inlineRunner } from '../../workers/inline';
import { WorkerPool } from '../../workers/pool';
import { fakeWorkers, settle, withPaths } from './fakes';

describe('behaviour: a runner cancels', () => {
  it('rejects with the reason before it starts', async () => {
    const reason = new Error('too late');
    const run = inlineRunner().run(withPaths(1000), { signal: AbortSignal.abort(reason) });
    await expect(run).rejects.toBe(reason);
  });

  it('rejects with the reason in the middle and runs again', async () => {
    const runner = inlineRunner({ chunkPaths: 50 });
    const controller = new AbortController();
    const reason = new Error('enough');
    const seen: number[] = [];
    const onProgress = (done: number): void => {
      seen.push(done);
      if (done === 100) controller.abort(reason);
    };
    await expect(runner.run(withPaths(1000), { signal: controller.signal, onProgress })).rejects.toBe(reason);
    expect(seen).toEqual([50, 100]);
    await expect(runner.run(withPaths(100))).resolves.toHaveProperty('result.paths', 100);
  });

  it('rejects with the reason while it summarises', async () => {
    const controller = new AbortController();
    const reason = new Error('at the last moment');
    const onProgress = (done: number, total: number): void => {
      if (done === total) controller.abort(reason);
    };
    const run = inlineRunner().run(withPaths(1000), { signal: controller.signal, onProgress });
    await expect(run).rejects.toBe(reason);
  });

  it('gives up every chunk in flight, frees the workers and leaves no listener behind', async () => {
    const { spawn, workers } = fakeWorkers();
    const runner = executorRunner(new WorkerPool(spawn, 2));
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const run = runner.run(withPaths(1000), { signal: controller.signal });
    const failed = expect(run).rejects.toHaveProperty('name', 'AbortError');
    await settle();
    controller.abort();
    await failed;
    expect(workers.map((worker) => worker.terminations)).toEqual([1, 1]);
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

describe('behaviour: a runner fails as a whole', () => {
  it('gives up the other chunks when a worker dies', async () => {
    const { spawn, workers } = fakeWorkers();
    const runner = executorRunner(new WorkerPool(spawn, 2));
    const failed = expect(runner.run(withPaths(1000))).rejects.toBeInstanceOf(RunFailure);
    await settle();
    workers[0].die('killed');
    await failed;
    expect(workers.map((worker) => worker.terminations)).toEqual([1, 1]);
    expect(workers.flatMap((worker) => worker.calls)).toHaveLength(2);
  });
});
