import { describe, expect, it } from 'vitest';
import { invalid, problem, valid } from '../../src/model/problems';
import { Task, type Watch } from '../../src/state/task';

/** Work that goes on until it is told to end. */
function held<T>() {
  let watch: Watch | undefined;
  let end: (value: T) => void = () => undefined;
  const work = (given: Watch) => {
    watch = given;
    return new Promise<ReturnType<typeof valid<T>>>((resolve, reject) => {
      end = (value) => resolve(valid(value));
      given.signal.addEventListener('abort', () => reject(given.signal.reason as Error));
    });
  };
  return { work, watch: () => watch!, end: (value: T) => end(value) };
}

describe('behaviour: a task', () => {
  it('shows progress while it runs and the result at its end', async () => {
    const [task, held1] = [new Task<number>(), held<number>()];
    const done = task.start(held1.work);
    held1.watch().onProgress(3, 7);
    expect(task.progress.value).toEqual({ done: 3, total: 7 });
    held1.end(42);
    await done;
    expect([task.result.value, task.progress.value]).toEqual([42, null]);
  });

  it('keeps the result before when it is cancelled, and says so', async () => {
    const [task, held1] = [new Task<number>(), held<number>()];
    await task.start(() => Promise.resolve(valid(1)));
    const done = task.start(held1.work);
    task.cancel();
    await done;
    expect(held1.watch().signal.aborted).toBe(true);
    expect([task.result.value, task.cancelled.value, task.progress.value]).toEqual([1, true, null]);
    expect(task.problems.value).toEqual([]);
  });

  it('only hears of what was started last', async () => {
    const [task, first, second] = [new Task<number>(), held<number>(), held<number>()];
    const doneFirst = task.start(first.work);
    const doneSecond = task.start(second.work);
    expect(first.watch().signal.aborted).toBe(true);
    first.watch().onProgress(9, 9);
    expect(task.progress.value).toEqual({ done: 0, total: 1 });
    second.end(2);
    await Promise.all([doneFirst, doneSecond]);
    expect([task.result.value, task.cancelled.value]).toEqual([2, false]);
  });

  it('holds the problems of work that says no', async () => {
    const task = new Task<number>();
    const refused = problem('no', '', '不行', 'no');
    await task.start(() => Promise.resolve(invalid([refused])));
    expect(task.problems.value).toEqual([refused]);
  });
});
