import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RunFailure } from '../../workers/failure';
import { WorkerPool } from '../../workers/pool';
import { fakeWorkers, request, settle } from './fakes';

const never = new AbortController().signal;

describe('behaviour: the pool starts workers when needed and keeps them', () => {
  it('starts none before the first chunk, then one per lane at most', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 2);
    expect(workers).toHaveLength(0);
    const runs = [0, 50, 100].map((first) => pool.run(request(first), never));
    await settle();
    expect(workers.map((worker) => worker.calls.length)).toEqual([1, 1]);
    workers[1].calls[0].answer();
    await settle();
    expect(workers[1].calls[1].request.first).toBe(100);
    workers[1].calls[1].answer();
    workers[0].calls[0].answer();
    expect((await Promise.all(runs)).map(({ columns }) => columns.first)).toEqual([0, 50, 100]);
    expect(workers).toHaveLength(2);
  });

  it('leaves no listener on the signal', async () => {
    const { spawn, workers } = fakeWorkers();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const run = new WorkerPool(spawn, 1).run(request(), signal);
    await settle();
    workers[0].calls[0].answer();
    await run;
    expect(added).toHaveBeenCalledOnce();
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

describe('behaviour: the pool cancels', () => {
  it('rejects before it starts when the signal is aborted already', async () => {
    const { spawn, workers } = fakeWorkers();
    const reason = new Error('too late');
    await expect(new WorkerPool(spawn, 1).run(request(), AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(workers).toHaveLength(0);
  });

  it('rejects at once with the reason, ends the worker in flight and runs again', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 1);
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const run = pool.run(request(), controller.signal);
    await settle();
    controller.abort(reason);
    await expect(run).rejects.toBe(reason);
    expect(workers[0].terminations).toBe(1);
    workers[0].calls[0].answer();

    const again = pool.run(request(50), never);
    await settle();
    expect(workers).toHaveLength(2);
    expect(workers[0].calls).toHaveLength(1);
    workers[1].calls[0].answer();
    expect((await again).columns.first).toBe(50);
  });

  it('takes a waiting chunk out of the queue and leaves the others alone', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 1);
    const controller = new AbortController();
    const first = pool.run(request(0), never);
    const second = pool.run(request(50), controller.signal);
    const third = pool.run(request(100), never);
    await settle();
    controller.abort();
    await expect(second).rejects.toHaveProperty('name', 'AbortError');
    expect(workers[0].terminations).toBe(0);
    workers[0].calls[0].answer();
    await settle();
    workers[0].calls[1].answer();
    expect((await first).columns.first).toBe(0);
    expect((await third).columns.first).toBe(100);
  });
});

describe('behaviour: the pool survives failures', () => {
  it('turns a dead worker into a readable failure and replaces it', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 1);
    const run = pool.run(request(), never);
    const failure = run.catch((error: unknown) => error);
    await settle();
    workers[0].die('out of memory');
    workers[0].die('exit 1');
    expect(await failure).toBeInstanceOf(RunFailure);
    const { problem } = (await failure) as RunFailure;
    expect(problem.code).toBe('worker-failed');
    expect(problem.message.zh).toContain('out of memory');
    expect(problem.message.en).toContain('run it again');
    expect(workers[0].terminations).toBe(1);

    const again = pool.run(request(), never);
    await settle();
    workers[1].calls[0].answer();
    await expect(again).resolves.toHaveProperty('columns.count', 50);
  });

  it('forgets a worker that dies while it has nothing to do', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 1);
    const run = pool.run(request(), never);
    await settle();
    workers[0].calls[0].answer();
    await run;
    workers[0].die('gone');
    const again = pool.run(request(), never);
    await settle();
    workers[1].calls[0].answer();
    await expect(again).resolves.toHaveProperty('columns.count', 50);
  });

  it('says which defect the engine had and keeps the worker', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 1);
    const run = pool.run(request(), never).catch((error: unknown) => error);
    await settle();
    workers[0].calls[0].fail(new Error('no root'));
    expect(await run).toHaveProperty('problem.code', 'engine-failed');
    expect(await run).toHaveProperty('message', expect.stringContaining('no root'));
    void pool.run(request(50), never);
    await settle();
    expect(workers).toHaveLength(1);
    expect(workers[0].calls).toHaveLength(2);
  });

  it('reports a worker that cannot be started', async () => {
    const pool = new WorkerPool(() => {
      throw new Error('blocked');
    }, 1);
    await expect(pool.run(request(), never)).rejects.toHaveProperty('problem.code', 'worker-failed');
  });

  it('says so where a browser gives no reason', async () => {
    const { spawn, workers } = fakeWorkers();
    const run = new WorkerPool(spawn, 1).run(request(), never).catch((error: unknown) => error);
    await settle();
    workers[0].die(undefined);
    expect(await run).toHaveProperty('problem.message.zh', expect.stringContaining('原因不明'));
  });
});

describe('behaviour: the pool lets no worker keep silent for ever', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes a worker that never answers for dead, and runs again', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 1, 1000, 60_000);
    const lost = pool.run(request(), never);
    const told = expect(lost).rejects.toThrow('it has not answered for a long time');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers[0].terminations).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    await told;
    expect(workers[0].terminations).toBe(1);
    const next = pool.run(request(), never);
    await vi.advanceTimersByTimeAsync(0);
    workers[1].calls[0].answer();
    await expect(next).resolves.toMatchObject({ columns: { first: 0 } });
  });
});

describe('behaviour: the pool lets go', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ends its workers once nothing has been asked for a while, and starts anew', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 1, 1000);
    const run = pool.run(request(), never);
    await vi.advanceTimersByTimeAsync(2000);
    expect(workers[0].terminations).toBe(0);
    workers[0].calls[0].answer();
    await run;
    await vi.advanceTimersByTimeAsync(999);
    expect(workers[0].terminations).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(workers[0].terminations).toBe(1);
    void pool.run(request(), never);
    expect(workers).toHaveLength(2);
  });

  it('ends everything when it is closed, and says so to who waits', async () => {
    const { spawn, workers } = fakeWorkers();
    const pool = new WorkerPool(spawn, 1);
    const runs = [pool.run(request(0), never), pool.run(request(50), never)];
    const codes = Promise.all(runs.map((run) => run.catch((error: unknown) => (error as RunFailure).problem.code)));
    pool.close();
    expect(await codes).toEqual(['runner-closed', 'runner-closed']);
    expect(workers[0].terminations).toBe(1);
    await expect(pool.run(request(), never)).rejects.toHaveProperty('problem.code', 'runner-closed');
    expect(vi.getTimerCount()).toBe(0);
  });
});
