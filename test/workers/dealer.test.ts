import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_PATHS, type ChunkColumns } from '../../src/engine/chunk';
import { dealChunks, nextChunkPaths } from '../../workers/dealer';
import { slowExecutor, withPaths } from './fakes';

const never = new AbortController().signal;

describe('property: chunks cover every path once', () => {
  it('whatever the number of lanes and the order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 100, max: 5000 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 7 }),
        async (paths, lanes, delays) => {
          const executor = slowExecutor(lanes, delays);
          const progress: number[] = [];
          const arrived: ChunkColumns[] = [];
          await dealChunks(executor, withPaths(paths).parameters, never, {
            onChunk: (columns) => arrived.push(columns),
            onProgress: (done) => progress.push(done),
          });
          const chunks = [...arrived].sort((a, b) => a.first - b.first);
          const ends = chunks.map(({ first, count }) => first + count);
          expect(chunks.map(({ first }) => first)).toEqual([0, ...ends.slice(0, -1)]);
          expect(ends.at(-1)).toBe(paths);
          expect(chunks.every(({ first }) => first % BLOCK_PATHS === 0)).toBe(true);
          expect(progress).toEqual([...progress].sort((a, b) => a - b));
          expect(progress.at(-1)).toBe(paths);
          expect(progress).toHaveLength(chunks.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('behaviour: chunks grow to what a worker does in a moment and shrink towards the end', () => {
  it('starts with one block', () => {
    expect(nextChunkPaths(10_000, 2)).toBe(BLOCK_PATHS);
  });
  it('grows step by step up to 100 ms', () => {
    expect(nextChunkPaths(1_000_000, 2, { paths: 50, milliseconds: 0.5 })).toBe(200);
    expect(nextChunkPaths(1_000_000, 2, { paths: 5000, milliseconds: 50 })).toBe(10_000);
    expect(nextChunkPaths(1_000_000, 2, { paths: 20_000, milliseconds: 400 })).toBe(5000);
  });
  it('leaves every lane its part of the rest, down to 10 ms', () => {
    expect(nextChunkPaths(8000, 2, { paths: 5000, milliseconds: 50 })).toBe(2000);
    expect(nextChunkPaths(2000, 2, { paths: 5000, milliseconds: 50 })).toBe(1000);
    expect(nextChunkPaths(120, 2, { paths: 5000, milliseconds: 50 })).toBe(120);
  });
  it('is never less than a block, however slow the worker', () => {
    expect(nextChunkPaths(1000, 2, { paths: 50, milliseconds: 9000 })).toBe(BLOCK_PATHS);
  });
});
