import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RunFailure } from '../../workers/failure';
import { inlineRunner } from '../../workers/inline';
import { createNodeRunner } from '../../workers/node-runner';
import type { Runner } from '../../workers/runner';
import { anyParameters } from '../arbitraries';
import { builtFile, requireCurrentBuild } from '../built-cli';
import { withPaths } from './fakes';

const open: Runner[] = [];

function nodeRunner(workers: number, program = builtFile('node.worker.js')): Runner {
  const runner = createNodeRunner(workers, program);
  open.push(runner);
  return runner;
}

beforeAll(requireCurrentBuild);
afterEach(() => {
  for (const runner of open.splice(0)) runner.close();
});

describe('property: a result does not depend on where it is computed', () => {
  it('is the same with 1, 2 and 5 worker threads, inline, and for any chunk size', async () => {
    const scenario = withPaths(1030);
    const runners = [
      ...[1, 2, 5].map((workers) => nodeRunner(workers)),
      ...[50, 350].map((chunkPaths) => inlineRunner({ chunkPaths })),
    ];
    const [first, ...others] = await Promise.all(runners.map((runner) => runner.run(scenario)));
    expect(first.result.digest).toMatch(/^[0-9a-f]{64}$/);
    for (const other of others) expect(other).toEqual(first);
  });

  it('and so for any parameters', async () => {
    const runners = [1, 2, 5].map((workers) => nodeRunner(workers));
    await fc.assert(
      fc.asyncProperty(anyParameters, fc.integer({ min: 100, max: 330 }), async (small, paths) => {
        const scenario = { ...withPaths(paths), parameters: { ...small, 'simulation.paths': paths } };
        const alone = await inlineRunner({ chunkPaths: 150 }).run(scenario);
        for (const runner of runners) expect(await runner.run(scenario)).toEqual(alone);
      }),
      { numRuns: 8 },
    );
  });
});

describe('behaviour: worker threads', () => {
  it('report progress up to the last path', async () => {
    const seen: number[] = [];
    await nodeRunner(2).run(withPaths(500), { onProgress: (done, total) => seen.push(done / total) });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('are cancelled at once although a million paths were asked for, and run again', async () => {
    const runner = nodeRunner(2);
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const onProgress = (): void => controller.abort(reason);
    await expect(runner.run(withPaths(1e6), { signal: controller.signal, onProgress })).rejects.toBe(reason);
    await expect(runner.run(withPaths(100))).resolves.toHaveProperty('result.paths', 100);
  });

  it('that cannot start say so', async () => {
    const failure = nodeRunner(1, builtFile('no-such-worker.js')).run(withPaths(100));
    await expect(failure).rejects.toBeInstanceOf(RunFailure);
    await expect(failure).rejects.toHaveProperty('problem.code', 'worker-failed');
  });

  it('that die in the middle of a chunk say so', async () => {
    const suicidal = new URL(
      "data:text/javascript,import('node:worker_threads').then((w) => w.parentPort.on('message', () => process.exit(3)))",
    );
    const failure = nodeRunner(1, suicidal).run(withPaths(100));
    await expect(failure).rejects.toHaveProperty('problem.message.en', expect.stringContaining('exit 3'));
  });
});
